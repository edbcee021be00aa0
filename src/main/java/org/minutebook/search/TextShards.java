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
 * What a hit shows, in small files: passages next to each other. A file holds their meetings, each with its id and
 * title, and its file where that is not the id's; then for each passage its fragment, lines, what stands above it and
 * what it is about, its text, the id and name of each speaker, and the projects.
 */
final class TextShards {
    /** Files grow to this many characters of text. */
    private static final int SIZE = 800;
    /** A larger archive has larger files, so that the list of their sizes stays small. */
    private static final int PASSAGES_FOR_ONE_MORE = 100;

    private final Book book;
    private final List<Shard> shards = new ArrayList<>();
    private final Packed sizes = new Packed();

    private TextShards(Book book) {
        this.book = book;
    }

    static TextShards of(Book book, List<PassageDocument> documents) throws IOException {
        TextShards shards = new TextShards(book);
        List<PassageDocument> open = new ArrayList<>();
        int most = SIZE + documents.size() / PASSAGES_FOR_ONE_MORE;
        int size = 0;
        for (PassageDocument document : documents) {
            int length = document.passage().text().length();
            if (!open.isEmpty() && size + length > most) {
                shards.add(open);
                open.clear();
                size = 0;
            }
            open.add(document);
            size += length;
        }
        if (!open.isEmpty()) shards.add(open);
        return shards;
    }

    List<Shard> shards() {
        return shards;
    }

    /** How many passages each file has. */
    Packed sizes() {
        return sizes;
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
        sizes.add(documents.size());
    }

    private static void meeting(JsonGenerator json, Meeting meeting) throws IOException {
        json.writeStartArray();
        json.writeString(meeting.id());
        json.writeString(meeting.title());
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
        json.writeString(String.join(" › ", above));
        json.writeString(document.about());
        json.writeString(passage.text());
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
