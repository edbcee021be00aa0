package org.minutebook.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.minutebook.book.Book;
import org.minutebook.book.Topic;

/**
 * The index as small files that a browser loads as it needs them: the same words, statistics and norms as Lucene's, so
 * that {@code search-engine.js} finds the same with the same scores.
 *
 * <p>{@code search/index.js} is the table of contents; all else stands in a folder named by its content, so that no
 * page ever joins an old file with a new one.
 */
public final class BrowserIndex {
    private final List<Shard> shards = new ArrayList<>();
    private final String hash;
    private final Shard contents;

    private BrowserIndex(Book book, SearchIndex index, List<Topic> topics) throws IOException {
        TermShards terms = TermShards.of(index.leaf(), index.vocabulary(), index.documents());
        TextShards texts = TextShards.of(book, index.documents());
        NameShards names = NameShards.of(book, topics);
        SpellingShards spellings = SpellingShards.of(index.vocabulary());
        shards.addAll(terms.shards());
        shards.addAll(texts.shards());
        shards.addAll(names.shards());
        shards.addAll(spellings.shards());
        shards.add(FacetShard.of(book, index.documents()));
        shards.addAll(PassageShards.of(index.documents()));
        this.hash = hash(shards);
        Contents all = new Contents(book, index.documents());
        this.contents = Shard.json("index", json -> {
            json.writeStartObject();
            json.writeStringField("folder", hash);
            all.scoring(json, index.leaf());
            json.writeStringField("terms", String.join(" ", terms.separators()));
            json.writeStringField(
                    "frequent", String.join(" ", index.vocabulary().frequentStems()));
            json.writeNumberField("texts", texts.passages());
            Contents.letters(json, "names", names.letters());
            Contents.letters(json, "spellings", spellings.letters());
            all.meetings(json);
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
     * @param files takes the files
     * @throws IOException as they throw it
     */
    public void write(FileSink files) throws IOException {
        for (Shard shard : shards) write(shard, "search/" + hash, files);
        write(contents, "search", files);
    }

    private static void write(Shard shard, String folder, FileSink files) throws IOException {
        files.write(folder + "/" + shard.name() + ".js", shard.script().getBytes(StandardCharsets.UTF_8));
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
}
