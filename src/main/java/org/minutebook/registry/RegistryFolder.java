package org.minutebook.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minutebook.minutes.MeetingDate;
import org.minutebook.registry.Registry.Alias;
import org.minutebook.registry.Registry.OrganizationEntry;
import org.minutebook.registry.Registry.PersonEntry;
import org.minutebook.registry.Registry.ProjectEntry;
import org.minutebook.registry.Registry.SeriesEntry;
import org.minutebook.registry.Registry.Shown;
import org.minutebook.registry.Registry.TermEntry;
import org.minutebook.registry.Registry.TopicEntry;

/**
 * The registry's files in a folder: {@code people.yaml}, {@code organizations.yaml}, {@code projects.yaml},
 * {@code series.yaml}, {@code terms.yaml} and {@code topics.yaml}. Each may be missing; in each, every entry must give its
 * reason. Entries for other archives are read as strictly as those that count in this one.
 */
final class RegistryFolder {
    private static final List<String> FILES =
            List.of("people.yaml", "organizations.yaml", "projects.yaml", "series.yaml", "terms.yaml", "topics.yaml");
    private static final Pattern YAML = Pattern.compile("(?i)(.+)\\.ya?ml");
    private static final Pattern REPOSITORY = Pattern.compile("(?!(?:.*/)?\\.{1,2}(?:/|$))[\\w.-]+(?:/[\\w.~-]+)+");

    /** On any entry: the community whose archive alone it is for. */
    private static final String COMMUNITY = "of";

    /** Makes an entry of what the file says. */
    private interface Maker<E> {
        E make(YamlEntry entry) throws InvalidRegistryException;
    }

    private final Path folder;
    private final Optional<String> community;

    /** @param community whose archive it is, in lower case */
    RegistryFolder(Path folder, Optional<String> community) {
        this.folder = folder;
        this.community = community;
    }

    /**
     * Looks for files that nothing would read.
     *
     * @throws InvalidRegistryException where a YAML file has another name than the registry's: {@code people.yml}
     * @throws IOException where the folder can't be listed
     */
    void checkNames() throws InvalidRegistryException, IOException {
        if (!Files.isDirectory(folder)) return;
        List<Path> strangers;
        try (Stream<Path> files = Files.list(folder)) {
            Predicate<Path> known = file -> FILES.contains(name(file));
            strangers = files.filter(file -> YAML.matcher(name(file)).matches())
                    .filter(known.negate())
                    .sorted()
                    .toList();
        }
        if (strangers.isEmpty()) return;
        String meant =
                YAML.matcher(name(strangers.get(0)).toLowerCase(Locale.ROOT)).replaceFirst("$1.yaml");
        throw new InvalidRegistryException(strangers.get(0) + ": no file of the registry: "
                + (FILES.contains(meant)
                        ? "call it " + meant
                        : "its files are " + String.join(", ", FILES) + "; rename it, or take it out"));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    List<PersonEntry> people() throws InvalidRegistryException {
        Map<String, YamlEntry> handles = new HashMap<>();
        Map<String, YamlEntry> unmarked = new HashMap<>();
        return entries(
                "people.yaml",
                entry -> {
                    PersonEntry person = person(entry);
                    if (!counts(entry)) return person;
                    String name = person.name().toLowerCase(Locale.ROOT);
                    // Two people may have one name, as long as their handles tell them apart.
                    Map<String, YamlEntry> others = person.handle().isPresent() ? handles : unmarked;
                    String key = person.handle()
                            .map(handle -> handle.toLowerCase(Locale.ROOT))
                            .orElse(name);
                    YamlEntry first = others.putIfAbsent(key, entry);
                    if (first != null)
                        throw person.handle().isPresent()
                                ? entry.twice("handle", person.handle().get(), first)
                                : entry.twice("name", person.name(), first);
                    return person;
                },
                "name",
                "handle",
                "aliases",
                "affiliation",
                "hide",
                "show",
                "reason");
    }

    private static PersonEntry person(YamlEntry entry) throws InvalidRegistryException {
        entry.required("name");
        return new PersonEntry(
                entry.name("name").orElseThrow(),
                entry.name("handle"),
                aliases(entry),
                entry.text("affiliation"),
                shown(entry),
                entry.required("reason"));
    }

    private static Shown shown(YamlEntry person) throws InvalidRegistryException {
        String hide = person.text("hide").orElse("false");
        if (!hide.equals("true") && !hide.equals("false")) throw person.invalid("hide", hide, "true or false");
        String show = person.text("show").orElse("name");
        if (!show.equals("name") && !show.equals("handle")) throw person.invalid("show", show, "handle or name");
        if (hide.equals("true")) return Shown.NOT_AT_ALL;
        if (show.equals("name")) return Shown.BY_NAME;
        person.required("handle");
        return Shown.BY_HANDLE;
    }

    List<OrganizationEntry> organizations() throws InvalidRegistryException {
        return entriesOnce(
                "organizations.yaml",
                List.of("name", "aliases"),
                entry ->
                        new OrganizationEntry(entry.required("name"), entry.texts("aliases"), entry.required("reason")),
                "reason");
    }

    List<ProjectEntry> projects() throws InvalidRegistryException {
        return entriesOnce(
                "projects.yaml",
                List.of("repository", "aliases", "formerly"),
                entry -> {
                    entry.required("repository");
                    return new ProjectEntry(
                            repositories(entry, "repository").get(0),
                            entry.texts("aliases"),
                            repositories(entry, "formerly"),
                            entry.required("reason"));
                },
                "reason");
    }

    List<SeriesEntry> series() throws InvalidRegistryException {
        return entriesOnce(
                "series.yaml",
                List.of("id"),
                entry -> new SeriesEntry(
                        entry.required("id"),
                        entry.required("title"),
                        entry.text("description").orElse(""),
                        entry.required("reason"),
                        entry.source()),
                "title",
                "description",
                "reason");
    }

    List<TermEntry> terms() throws InvalidRegistryException {
        return entriesOnce(
                "terms.yaml",
                List.of("name"),
                entry -> new TermEntry(entry.required("name"), entry.texts("aliases"), entry.required("reason")),
                "aliases",
                "reason");
    }

    List<TopicEntry> topics() throws InvalidRegistryException {
        return entriesOnce(
                "topics.yaml",
                List.of("name"),
                entry -> new TopicEntry(
                        entry.required("name"), entry.texts("aliases"), leftOut(entry), entry.required("reason")),
                "aliases",
                "leave-out",
                "reason");
    }

    private static boolean leftOut(YamlEntry topic) throws InvalidRegistryException {
        String value = topic.text("leave-out").orElse("no");
        if (!value.equals("yes") && !value.equals("no")) throw topic.invalid("leave-out", value, "yes or no");
        return value.equals("yes");
    }

    /** Entries of which no two that count have the same value under any of the keys that name what they are of. */
    private <E> List<E> entriesOnce(String file, List<String> names, Maker<E> maker, String... otherKeys)
            throws InvalidRegistryException {
        Map<String, YamlEntry> seen = new HashMap<>();
        return entries(
                file,
                entry -> {
                    E made = maker.make(entry);
                    if (counts(entry)) checkNew(entry, names, seen);
                    return made;
                },
                Stream.concat(names.stream(), Stream.of(otherKeys)).toArray(String[]::new));
    }

    private static void checkNew(YamlEntry entry, List<String> names, Map<String, YamlEntry> seen)
            throws InvalidRegistryException {
        for (String key : names)
            for (String value : entry.texts(key)) {
                YamlEntry first = seen.putIfAbsent(value.toLowerCase(Locale.ROOT), entry);
                if (first != null && first != entry) throw entry.twice(key, value, first);
            }
    }

    /** Those that count in this archive; the others are only looked through. */
    private <E> List<E> entries(String name, Maker<E> maker, String... keys) throws InvalidRegistryException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) return List.of();
        List<E> entries = new ArrayList<>();
        for (YamlEntry entry : new YamlFile(file).entries()) {
            entry.only(Stream.concat(Stream.of(keys), Stream.of(COMMUNITY)).toArray(String[]::new));
            E made = maker.make(entry);
            if (counts(entry)) entries.add(made);
        }
        return entries;
    }

    private boolean counts(YamlEntry entry) throws InvalidRegistryException {
        Optional<String> of = entry.text(COMMUNITY);
        return of.isEmpty() || community.filter(of.get()::equalsIgnoreCase).isPresent();
    }

    private static List<Alias> aliases(YamlEntry person) throws InvalidRegistryException {
        List<Alias> aliases = new ArrayList<>();
        for (YamlEntry alias : person.entries("aliases", "text")) {
            alias.only("text", "from", "to");
            Optional<MeetingDate> from = alias.date("from");
            Optional<MeetingDate> to = alias.date("to");
            if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0)
                throw alias.invalid("to", to.get().toString(), "a date that is not before " + from.get());
            alias.required("text");
            aliases.add(new Alias(alias.name("text").orElseThrow(), from, to));
        }
        return aliases;
    }

    private static List<String> repositories(YamlEntry project, String key) throws InvalidRegistryException {
        List<String> repositories = new ArrayList<>();
        for (String text : project.texts(key)) {
            if (!REPOSITORY.matcher(text).matches())
                throw project.invalid(key, text, "owner/repository, such as jupyterhub/repo2docker");
            repositories.add(text.toLowerCase(Locale.ROOT));
        }
        return repositories;
    }
}
