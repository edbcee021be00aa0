package org.minutebook.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.minutebook.registry.Registry;

/** Under which names an archive speaks of projects: from the registry, and from the archive's own links. Immutable. */
public final class ProjectNames {
    private final Map<String, String> today;

    private ProjectNames(Map<String, String> today) {
        this.today = Map.copyOf(today);
    }

    public static ProjectNames of(List<ParsedNotes> archive, Registry registry) {
        Map<String, String> today = new HashMap<>();
        for (Registry.ProjectEntry entry : registry.projects())
            entry.formerly().forEach(former -> today.put(former.toLowerCase(Locale.ROOT), entry.repository()));
        return new ProjectNames(today);
    }

    /** Today's {@code owner/repository} of a repository that may have been renamed. */
    public String today(String repository) {
        return today.getOrDefault(repository.toLowerCase(Locale.ROOT), repository.toLowerCase(Locale.ROOT));
    }
}
