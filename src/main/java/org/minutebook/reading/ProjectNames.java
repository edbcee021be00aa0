package org.minutebook.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.minutebook.registry.Registry;
import org.minutebook.registry.Registry.ProjectEntry;

/** Under which names an archive speaks of projects: from the registry, and from the archive's own links. Immutable. */
public final class ProjectNames {
    /** Where a name was learned. */
    enum Source {
        REGISTRY,
        LINKS
    }

    /**
     * A project that a name stands for.
     *
     * @param repository {@code owner/repository} in lower case, today's
     * @param source where the name was learned
     * @param exactly the only spelling that counts, where the same letters may be plain words
     */
    record Named(String repository, Source source, Optional<String> exactly) {
        boolean isMeantBy(String written) {
            return exactly.isEmpty() || exactly.get().equals(written);
        }
    }

    /** Of two repositories with one name, the name stands for the one that is linked this many times as often. */
    private static final int FAR_MORE = 3;

    private static final Pattern PLAIN_WORD = Pattern.compile("\\p{L}+");
    /** {@code Binder}, {@code Magic Castle}, {@code CHP}: in lower case these may be plain words. */
    private static final Pattern PLAIN_CAPITALIZED =
            Pattern.compile("(?:\\p{Lu}\\p{Ll}+|\\p{Lu}{2,4})(?: \\p{Lu}\\p{Ll}+)*");

    private static final Pattern AFTER_FIRST_WORD = Pattern.compile("[^\\p{L}\\p{N}].*");
    private static final Pattern CAMEL_CASE = Pattern.compile("\\b\\p{Lu}+\\p{Ll}+\\p{Lu}\\p{L}+\\b");
    private static final int SHORTEST_LEARNED = 4;

    private final Map<String, String> today;
    private final Map<String, Named> named;
    /** How names start: most words start none. */
    private final Set<String> firstWords;

    private final Set<String> owners;
    private final Set<String> linked;

    private ProjectNames(Map<String, String> today, Map<String, Named> named, Set<String> owners, Set<String> linked) {
        this.today = Map.copyOf(today);
        this.named = Map.copyOf(named);
        this.firstWords = named.keySet().stream()
                .map(name -> AFTER_FIRST_WORD.matcher(name).replaceFirst(""))
                .collect(Collectors.toUnmodifiableSet());
        this.owners = Set.copyOf(owners);
        this.linked = Set.copyOf(linked);
    }

    public static ProjectNames of(List<ParsedNotes> archive, Registry registry) {
        Map<String, String> today = new HashMap<>();
        for (ProjectEntry entry : registry.projects())
            entry.formerly().forEach(former -> today.put(former.toLowerCase(Locale.ROOT), entry.repository()));
        Map<String, Integer> links = links(archive, today);
        Set<String> camelCase = camelCase(archive);
        Map<String, Named> named = new HashMap<>();
        learn(links, camelCase, named);
        register(registry.projects(), named);
        Set<String> owners = new HashSet<>();
        links.keySet().forEach(repository -> owners.add(repository.substring(0, repository.indexOf('/'))));
        registry.projects()
                .forEach(e ->
                        owners.add(e.repository().substring(0, e.repository().indexOf('/'))));
        return new ProjectNames(today, named, owners, links.keySet());
    }

    private static Map<String, Integer> links(Collection<ParsedNotes> archive, Map<String, String> today) {
        Map<String, Integer> links = new TreeMap<>();
        archive.forEach(notes -> notes.outline()
                .blocks()
                .flatMap(block -> block.words().links().stream())
                .flatMap(link -> RepositoryAddress.of(link.url()).stream())
                .map(RepositoryAddress::repository)
                .forEach(repository -> links.merge(today.getOrDefault(repository, repository), 1, Integer::sum)));
        return links;
    }

    private static void learn(Map<String, Integer> links, Set<String> camelCase, Map<String, Named> named) {
        Map<String, Map<String, Integer>> byName = new TreeMap<>();
        links.forEach((repository, count) -> byName.computeIfAbsent(nameOf(repository), any -> new TreeMap<>())
                .put(repository, count));
        byName.forEach((name, repositories) -> {
            if (!isDistinctive(name) && !camelCase.contains(name)) return;
            farMostLinked(repositories)
                    .ifPresent(repository -> named.put(name, new Named(repository, Source.LINKS, Optional.empty())));
        });
    }

    private static Optional<String> farMostLinked(Map<String, Integer> repositories) {
        int all = repositories.values().stream().mapToInt(Integer::intValue).sum();
        return repositories.entrySet().stream()
                .filter(r -> repositories.size() == 1 || r.getValue() >= FAR_MORE * (all - r.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** A name that can't be a plain word: {@code docker-py}, {@code repo2docker}, not {@code design}. */
    private static boolean isDistinctive(String name) {
        return name.length() >= SHORTEST_LEARNED
                && Character.isLetterOrDigit(name.charAt(0))
                && !PLAIN_WORD.matcher(name).matches();
    }

    /** Words that the archive's prose writes with a capital inside, in lower case: {@code kubespawner}. */
    private static Set<String> camelCase(Collection<ParsedNotes> archive) {
        Set<String> words = new HashSet<>();
        archive.forEach(notes -> notes.outline().blocks().forEach(block -> {
            Matcher word = CAMEL_CASE.matcher(block.text());
            while (word.find()) words.add(word.group().toLowerCase(Locale.ROOT));
        }));
        return words;
    }

    private static void register(List<ProjectEntry> entries, Map<String, Named> named) {
        for (ProjectEntry entry : entries) {
            String name = nameOf(entry.repository());
            if (isDistinctive(name)) named.put(name, of(name, entry));
            for (String alias : entry.aliases()) named.put(alias.toLowerCase(Locale.ROOT), of(alias, entry));
        }
        for (ProjectEntry entry : entries)
            for (String former : entry.formerly())
                if (isDistinctive(nameOf(former))) named.putIfAbsent(nameOf(former), of(nameOf(former), entry));
    }

    private static Named of(String alias, ProjectEntry entry) {
        boolean plainWords = PLAIN_CAPITALIZED.matcher(alias).matches();
        return new Named(entry.repository(), Source.REGISTRY, plainWords ? Optional.of(alias) : Optional.empty());
    }

    private static String nameOf(String repository) {
        return repository.substring(repository.lastIndexOf('/') + 1);
    }

    /** Today's {@code owner/repository} of a repository that may have been renamed. */
    public String today(String repository) {
        return today.getOrDefault(repository.toLowerCase(Locale.ROOT), repository.toLowerCase(Locale.ROOT));
    }

    /** Whether the words that name some project, or several of its kind, may start with this one. */
    boolean mayStartWith(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return firstWords.contains(lower)
                || lower.endsWith("s") && firstWords.contains(lower.substring(0, lower.length() - 1));
    }

    /** The project that the words name. */
    Optional<Named> named(String written) {
        return Optional.ofNullable(named.get(written.toLowerCase(Locale.ROOT))).filter(n -> n.isMeantBy(written));
    }

    /** Whether the archive links to a repository of this owner, or the registry knows one. */
    boolean isOwner(String name) {
        return owners.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether the archive links to the repository, or the registry knows it under this or an earlier name. */
    boolean isRepository(String ownerAndName) {
        String repository = ownerAndName.toLowerCase(Locale.ROOT);
        return linked.contains(repository) || today.containsKey(repository);
    }
}
