package org.minutebook.registry;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.archive.Notes;

/** Whose archive it is: the owner of the repositories that more meetings link to than to any other's. */
final class Community {
    private static final Pattern OWNER =
            Pattern.compile("https?://(?:github\\.com|gitlab\\.com|codeberg\\.org|bitbucket\\.org)/([\\w.-]+)/[\\w.-]");

    private Community() {}

    /** The owner in lower case; empty where no meeting links to a repository. */
    static Optional<String> of(List<Notes> archive) {
        Map<String, Integer> meetings = new HashMap<>();
        for (Notes notes : archive) {
            Set<String> owners = new HashSet<>();
            Matcher m = OWNER.matcher(notes.text());
            while (m.find()) owners.add(m.group(1).toLowerCase(Locale.ROOT));
            owners.forEach(owner -> meetings.merge(owner, 1, Integer::sum));
        }
        return meetings.entrySet().stream()
                .min(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
