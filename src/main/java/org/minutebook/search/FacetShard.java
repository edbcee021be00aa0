package org.minutebook.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.minutebook.book.Book;
import org.minutebook.book.Person;

/**
 * In which passages every person and project stands, in one file: what a page needs to count all hits by person. For
 * each person and then for each project its id, the name to show, and the distances between its passages, {@link Packed}.
 */
final class FacetShard {
    static final String NAME = "facets";

    private FacetShard() {}

    static Shard of(Book book, List<PassageDocument> documents) throws IOException {
        return Shard.json(NAME, json -> {
            json.writeStartArray();
            write(
                    json,
                    documents,
                    PassageDocument::people,
                    id -> book.person(id).map(Person::name).orElse(id));
            write(json, documents, PassageDocument::projects, Function.identity());
            json.writeEndArray();
        });
    }

    private static void write(
            JsonGenerator json,
            List<PassageDocument> documents,
            Function<PassageDocument, Collection<String>> ids,
            Function<String, String> name)
            throws IOException {
        Map<String, List<Integer>> passages = new TreeMap<>();
        for (int i = 0; i < documents.size(); i++)
            for (String id : ids.apply(documents.get(i)))
                passages.computeIfAbsent(id, any -> new ArrayList<>()).add(i);
        json.writeStartArray();
        for (Map.Entry<String, List<Integer>> entry : passages.entrySet()) {
            json.writeStartArray();
            json.writeString(entry.getKey());
            json.writeString(name.apply(entry.getKey()));
            Packed distances = new Packed();
            int before = 0;
            for (int passage : entry.getValue()) {
                distances.add(passage - before);
                before = passage;
            }
            json.writeString(distances.toString());
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
