package org.minutebook.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.minutebook.book.Book;
import org.minutebook.book.Meeting;
import org.minutebook.book.Person;
import org.minutebook.minutes.Passage;

/**
 * What a hit shows, in small files of as many passages each, next to each other. A file holds their meetings, each with
 * its id, and its file where that is not the id's; then for each passage its fragment, lines, a bit for each
 * {@link Kind}, what stands above it and what it is about, its text, the id and name of each speaker, and the projects.
 */
final class TextShards {
    /** Hits are mostly of different meetings, so that more passages in a file are more to load, and no fewer files. */
    private static final int PASSAGES = 2;
    /** A larger archive has larger files, so that there are never more than so many: hosts have limits. */
    private static final int MOST_FILES = 20_000;

    private final Book book;
    private final int passages;
    private final List<Shard> shards = new ArrayList<>();

    private TextShards(Book book, int passages) {
        this.book = book;
        this.passages = passages;
    }

    static TextShards of(Book book, List<PassageDocument> documents) throws IOException {
        int passages = PASSAGES + documents.size() / MOST_FILES;
        TextShards shards = new TextShards(book, passages);
        for (int from = 0; from < documents.size(); from += passages)
            shards.add(documents.subList(from, Math.min(from + passages, documents.size())));
        return shards;
    }

    List<Shard> shards() {
        return shards;
    }

    /** How many passages each file has, but for the last, which may have fewer. */
    int passages() {
        return passages;
    }

    private void add(List<PassageDocument> documents) throws IOException {
        shards.add(Shard.json("d" + shards.size(), json -> {
            json.writeStartArray();
            json.writeStartArray();
            String last = "";
            for (PassageDocument document : documents) {
                if (!document.meeting().id().equals(last)) meeting(json, document.meeting());
                last = document.meeting().id();
            }
            json.writeEndArray();
            for (PassageDocument document : documents) passage(json, document);
            json.writeEndArray();
        }));
    }

    private static void meeting(JsonGenerator json, Meeting meeting) throws IOException {
        json.writeStartArray();
        json.writeString(meeting.id());
        String file = meeting.minutes().source().file();
        if (!file.equals(meeting.id() + ".md")) json.writeString(file);
        json.writeEndArray();
    }

    private void passage(JsonGenerator json, PassageDocument document) throws IOException {
        Passage passage = document.passage();
        List<String> above = new ArrayList<>(passage.headings());
        above.addAll(passage.context());
        json.writeStartArray();
        json.writeString(passage.fragment());
        json.writeNumber(passage.source().line());
        json.writeNumber(passage.endLine());
        json.writeNumber(PassageShards.bits(document));
        json.writeString(PlainText.of(String.join(" › ", above)));
        json.writeString(document.about());
        json.writeString(PlainText.of(passage.text()));
        json.writeStartArray();
        for (String speaker : document.speakers()) {
            json.writeString(speaker);
            json.writeString(book.person(speaker).map(Person::name).orElse(speaker));
        }
        json.writeEndArray();
        json.writeStartArray();
        for (String project : document.projects()) json.writeString(project);
        json.writeEndArray();
        json.writeEndArray();
    }
}
