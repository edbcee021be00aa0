package org.minutebook.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteArrayDataInput;

/** Reads every word back out of the search files of a site, where words are stored by what they share. */
public final class BrowserTerms {
    private static final Pattern SHARD = Pattern.compile("__s\\(\"t\\d+\",\"([^\"]*)\"\\)\\s*");

    private BrowserTerms() {}

    /** All words that a reader of the site could find. */
    public static Set<String> in(Path site) throws IOException {
        List<Path> scripts;
        try (Stream<Path> files = Files.walk(site.resolve("search"))) {
            scripts = files.filter(f -> f.getFileName().toString().matches("t\\d+\\.js"))
                    .toList();
        }
        Set<String> terms = new TreeSet<>();
        for (Path script : scripts) {
            Matcher shard = SHARD.matcher(Files.readString(script));
            if (!shard.matches()) throw new IOException(script + ": no file of terms");
            read(new ByteArrayDataInput(Base64.getDecoder().decode(shard.group(1))), terms);
        }
        return terms;
    }

    private static void read(ByteArrayDataInput data, Set<String> terms) {
        byte[] word = {};
        while (!data.eof()) {
            int shared = data.readVInt();
            int more = data.readVInt();
            byte[] next = Arrays.copyOf(word, shared + more);
            data.readBytes(next, shared, more);
            word = next;
            terms.add(new String(word, StandardCharsets.UTF_8));
            int has = data.readByte();
            for (Field field : Field.values()) if ((has & 1 << field.ordinal()) != 0) skip(data, field);
        }
    }

    private static void skip(ByteArrayDataInput data, Field field) {
        int passages = data.readVInt();
        for (int i = 0; i < passages; i++) {
            boolean once = (data.readVInt() & 1) == 1;
            if (!once) data.readVInt();
            if (field.lengthWeight() != 0) data.readByte();
        }
    }
}
