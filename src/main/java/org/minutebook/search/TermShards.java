package org.minutebook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReader;

/**
 * The words of the index with where they stand, cut into files {@code t} by the alphabet. A file holds the words from
 * its place in the alphabet, for one who types the beginning of a word, and every word whose stem has its place there, so
 * that one file answers for a word of a query in all its forms. A word that would fill a file has one nearly to itself:
 * who asks for its neighbours need not load it. {@link Vocabulary#isFrequent Frequent} words stand in none of these: each
 * of their stems has a file of its own, after the others.
 *
 * <p>Files {@code p} hold, for {@value #POSITIONS_OF} files {@code t} each, the positions of their words.
 */
final class TermShards {
    /** Files grow to this many characters. */
    private static final int SIZE = 1000;
    /** A larger archive has larger files, so that the list of their first words stays small. */
    private static final int WORDS_FOR_ONE_MORE = 20;
    /** About the characters that a passage costs a word in a field. */
    private static final int CHARACTERS_OF_PASSAGE = 3;

    static final int POSITIONS_OF = 2;

    private final Vocabulary vocabulary;
    private final NavigableMap<String, Integer> files = new TreeMap<>();
    private final List<String> frequentStems;
    private final List<Shard> shards = new ArrayList<>();

    private TermShards(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.frequentStems = vocabulary.frequentStems();
        int size = SIZE + vocabulary.frequencies().size() / WORDS_FOR_ONE_MORE;
        int length = 0;
        String last = "";
        for (Map.Entry<String, int[]> word : vocabulary.frequencies().entrySet()) {
            if (vocabulary.isFrequent(word.getKey())) continue;
            int more = length(word.getKey(), word.getValue());
            if (length > 0 && length + more > size) {
                files.put(shortest(last, word.getKey()), files.size() + 1);
                length = 0;
            }
            length += more;
            last = word.getKey();
        }
    }

    static TermShards of(LeafReader reader, Vocabulary vocabulary, List<PassageDocument> documents) throws IOException {
        TermShards shards = new TermShards(vocabulary);
        shards.write(reader, documents);
        return shards;
    }

    List<Shard> shards() {
        return shards;
    }

    /** Between each file and the next: words at or after it stand in the next. */
    Collection<String> separators() {
        return files.keySet();
    }

    private static int length(String word, int[] inFields) {
        int passages = 0;
        for (int frequency : inFields) passages += frequency;
        return word.length() + CHARACTERS_OF_PASSAGE * passages;
    }

    /** The shortest beginning of the word that comes after the one before it. */
    private static String shortest(String before, String word) {
        int length = 1;
        while (word.substring(0, length).compareTo(before) <= 0) length++;
        if (length < word.length() && Character.isHighSurrogate(word.charAt(length - 1))) length++;
        return word.substring(0, length);
    }

    private Set<Integer> filesOf(String word) {
        String stem = vocabulary.stem(word);
        int frequent = frequentStems.indexOf(stem);
        return frequent < 0 ? new TreeSet<>(List.of(fileAt(word), fileAt(stem))) : Set.of(files.size() + 1 + frequent);
    }

    private int fileAt(String word) {
        Map.Entry<String, Integer> file = files.floorEntry(word);
        return file == null ? 0 : file.getValue();
    }

    private void write(LeafReader reader, List<PassageDocument> documents) throws IOException {
        List<TreeSet<String>> words = new ArrayList<>();
        for (int file = 0; file <= files.size() + frequentStems.size(); file++) words.add(new TreeSet<>());
        for (String word : vocabulary.frequencies().keySet())
            for (int file : filesOf(word)) words.get(file).add(word);
        Map<Field, FieldPostings> fields = new EnumMap<>(Field.class);
        for (Field field : Field.values()) fields.put(field, FieldPostings.of(reader, field));
        List<String> positions = new ArrayList<>();
        for (int file = 0; file < words.size(); file++) {
            TermFile terms = new TermFile(fields, documents);
            for (String word : words.get(file))
                terms.add(word, vocabulary.frequencies().get(word), vocabulary.beginsCompound(word));
            shards.add(terms.shard("t" + file));
            positions.add(terms.positions());
            if (positions.size() < POSITIONS_OF && file + 1 < words.size()) continue;
            shards.add(Shard.of("p" + file / POSITIONS_OF, positions.toArray()));
            positions.clear();
        }
    }
}
