package org.minutebook.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads every word back out of the search files of a site. */
public final class BrowserTerms {
    private static final Pattern SHARD = Pattern.compile("__s\\(\"t\\d+\",\\[\"([^\"]*)\".*", Pattern.DOTALL);

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
            terms.addAll(List.of(shard.group(1).split(" ")));
        }
        return terms;
    }
}
