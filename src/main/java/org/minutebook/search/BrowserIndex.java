package org.minutebook.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.minutebook.book.Book;
import org.minutebook.book.Meeting;
import org.minutebook.book.Series;
import org.minutebook.book.Topic;

/**
 * The index as small files that a browser loads as it needs them: the same words, statistics and norms as Lucene's, so
 * that {@code search-engine.js} finds the same with the same scores.
 *
 * <p>{@code search/index.js} is the table of contents; all else stands in a folder named by its content, so that no
 * page ever joins an old file with a new one.
 */
public final class BrowserIndex {
    private final SearchIndex index;
    private final LeafReader reader;
    private final List<Shard> shards = new ArrayList<>();
    private final String hash;
    private final Shard contents;

    private BrowserIndex(Book book, SearchIndex index, List<Topic> topics) throws IOException {
        this.index = index;
        this.reader = index.leaf();
        TermShards terms = TermShards.of(reader, index.vocabulary());
        TextShards texts = TextShards.of(book, index.documents());
        NameShards names = NameShards.of(book, topics);
        Map<Integer, Shard> lengths = lengths();
        shards.addAll(terms.shards());
        shards.addAll(texts.shards());
        shards.addAll(names.shards());
        shards.add(FacetShard.of(book, index.documents()));
        shards.addAll(lengths.values());
        this.hash = hash(shards);
        this.contents = Shard.json("index", json -> {
            json.writeStartObject();
            contents(json, terms, texts, lengths.keySet());
            json.writeStringField("names", letters(names));
            meetings(json, book);
            json.writeEndObject();
        });
    }

    /**
     * Makes the files' contents, in memory.
     *
     * @param index the book's
     * @param topics those that have a page
     */
    public static BrowserIndex of(Book book, SearchIndex index, List<Topic> topics) throws IOException {
        return new BrowserIndex(book, index, topics);
    }

    /**
     * Writes the folder {@code search} of a site.
     *
     * @param site the site's root
     * @throws IOException where a file can't be written
     */
    public void write(Path site) throws IOException {
        Path folder = site.resolve("search");
        Path versioned = Files.createDirectories(folder.resolve(hash));
        for (Shard shard : shards) write(shard, versioned);
        write(contents, folder);
    }

    private static void write(Shard shard, Path folder) throws IOException {
        Files.writeString(folder.resolve(shard.name() + ".js"), shard.script());
    }

    private static String hash(List<Shard> shards) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            shards.forEach(s -> digest.update(s.script().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 5);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void contents(JsonGenerator json, TermShards terms, TextShards texts, Collection<Integer> lengths)
            throws IOException {
        json.writeStringField("folder", hash);
        json.writeNumberField("k1", Similarities.SATURATION);
        json.writeNumberField("related", QueryBuilder.RELATED);
        json.writeNumberField("others", QueryBuilder.OTHER_FIELDS);
        json.writeNumberField("coverage", QueryBuilder.COVERAGE);
        json.writeNumberField("part", Plan.PART_OF_NAME);
        json.writeNumberField("share", MeetingRescorer.SHARE);
        json.writeNumberField("further", MeetingRescorer.MOST_FURTHER);
        json.writeNumberField("again", MeetingRescorer.FURTHER_HIT);
        json.writeArrayFieldStart("fields");
        for (Field field : Field.values()) field(json, field);
        json.writeEndArray();
        json.writeStringField("stop", String.join(" ", StopWords.all()));
        json.writeStringField("terms", String.join(" ", terms.firstWords()));
        json.writeStringField(
                "texts",
                String.join(" ", texts.sizes().stream().map(Object::toString).toList()));
        json.writeArrayFieldStart("lengths");
        for (int length : lengths) json.writeNumber(length);
        json.writeEndArray();
        json.writeArrayFieldStart("kinds");
        for (Kind kind : Kind.values()) json.writeString(kind.id());
        json.writeEndArray();
        json.writeStringField("passages", Base64.getEncoder().encodeToString(passages()));
    }

    private static String letters(NameShards names) {
        return names.letters().stream().map(Object::toString).collect(Collectors.joining());
    }

    /** Boost, BM25's b, how many passages have the field, how many words it has in all. */
    private void field(JsonGenerator json, Field field) throws IOException {
        Terms terms = reader.terms(field.id());
        json.writeStartArray();
        json.writeNumber(field.boost());
        json.writeNumber(field.lengthWeight());
        json.writeNumber(terms == null ? 0 : terms.getDocCount());
        json.writeNumber(terms == null ? 0 : terms.getSumTotalTermFreq());
        json.writeNumber(field.hasPositions() ? 1 : 0);
        json.writeEndArray();
    }

    /** A byte for each passage's kinds, then one for each one's weight in sixteenths. */
    private byte[] passages() {
        List<PassageDocument> documents = index.documents();
        byte[] bytes = new byte[2 * documents.size()];
        for (int i = 0; i < documents.size(); i++) {
            for (Kind kind : documents.get(i).kinds()) bytes[i] |= (byte) (1 << kind.ordinal());
            bytes[documents.size() + i] = (byte) (16 * documents.get(i).weight());
        }
        return bytes;
    }

    /** The series, each with its title; then for each meeting its date, the number of its series, and how many passages. */
    private void meetings(JsonGenerator json, Book book) throws IOException {
        List<String> series = new ArrayList<>();
        json.writeArrayFieldStart("series");
        for (Series each : book.series()) {
            series.add(each.id());
            json.writeStartArray();
            json.writeString(each.id());
            json.writeString(each.title());
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("meetings");
        List<PassageDocument> documents = index.documents();
        for (int from = 0, to; from < documents.size(); from = to) {
            Meeting meeting = documents.get(from).meeting();
            to = from;
            while (to < documents.size() && documents.get(to).meeting().id().equals(meeting.id())) to++;
            json.writeStartArray();
            json.writeString(meeting.date().map(Object::toString).orElse(""));
            json.writeNumber(series.indexOf(meeting.series()));
            json.writeNumber(to - from);
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    /** Every word with how frequent it is, a file for each length: what a mistyped word is compared with. */
    private Map<Integer, Shard> lengths() throws IOException {
        Map<Integer, StringJoiner> byLength = new TreeMap<>();
        for (String word : index.vocabulary().frequencies().keySet())
            if (word.length() >= Vocabulary.SHORTEST_CORRECTED - 1 && word.length() <= Vocabulary.LONGEST_CORRECTED + 2)
                byLength.computeIfAbsent(word.length(), any -> new StringJoiner(" "))
                        .add(word)
                        .add(Integer.toString(index.vocabulary().frequency(word)));
        Map<Integer, Shard> shards = new TreeMap<>();
        for (var length : byLength.entrySet())
            shards.put(
                    length.getKey(),
                    Shard.json(
                            "w" + length.getKey(),
                            json -> json.writeString(length.getValue().toString())));
        return shards;
    }
}
