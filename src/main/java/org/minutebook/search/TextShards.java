package org.minutebook.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.minutebook.minutes.Passage;

/** What a hit shows, in small files: passages next to each other, each with its fragment, lines, headings and text. */
final class TextShards {
    /** Files grow to this many characters of text. */
    private static final int SIZE = 450;

    private final List<Shard> shards = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();

    private TextShards() {}

    static TextShards of(List<PassageDocument> documents) throws IOException {
        TextShards shards = new TextShards();
        List<Passage> open = new ArrayList<>();
        int size = 0;
        for (PassageDocument document : documents) {
            Passage passage = document.passage();
            if (!open.isEmpty() && size + passage.text().length() > SIZE) {
                shards.add(open);
                open.clear();
                size = 0;
            }
            open.add(passage);
            size += passage.text().length();
        }
        if (!open.isEmpty()) shards.add(open);
        return shards;
    }

    List<Shard> shards() {
        return shards;
    }

    /** How many passages each file has. */
    List<Integer> sizes() {
        return sizes;
    }

    private void add(List<Passage> passages) throws IOException {
        shards.add(Shard.json("d" + sizes.size(), json -> {
            json.writeStartArray();
            for (Passage passage : passages) passage(json, passage);
            json.writeEndArray();
        }));
        sizes.add(passages.size());
    }

    private static void passage(JsonGenerator json, Passage passage) throws IOException {
        List<String> above = new ArrayList<>(passage.headings());
        above.addAll(passage.context());
        json.writeStartArray();
        json.writeString(passage.fragment());
        json.writeNumber(passage.source().line());
        json.writeNumber(passage.endLine());
        json.writeString(String.join(" › ", above));
        json.writeString(passage.text());
        json.writeEndArray();
    }
}
