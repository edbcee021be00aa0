package org.minutebook.registry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
 * {@code series.yaml}, {@code terms.yaml} and {@code topics.yaml}. Each may be missing; in each, every entry must give its reason.
 */
final class RegistryFolder {
    private static final Pattern REPOSITORY = Pattern.compile("[\\w.-]+(?:/[\\w.~-]+)+");

    /** On any entry: the community whose archive alone it is for. */
    private static final String COMMUNITY = "of";

    private final Path folder;
    private final Optional<String> community;

    /** @param community whose archive it is, in lower case */
    RegistryFolder(Path folder, Optional<String> community) {
        this.folder = folder;
        this.community = community;
    }

    List<PersonEntry> people() throws InvalidRegistryException {
        List<PersonEntry> people = new ArrayList<>();
        for (YamlEntry entry :
                entries("people.yaml", "name", "handle", "aliases", "affiliation", "hide", "show", "reason")) {
            people.add(new PersonEntry(
                    entry.required("name"),
                    entry.text("handle").map(RegistryFolder::withoutAt),
                    aliases(entry),
                    entry.text("affiliation"),
                    shown(entry),
                    entry.required("reason")));
        }
        return people;
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
        List<OrganizationEntry> organizations = new ArrayList<>();
        for (YamlEntry entry : entries("organizations.yaml", "name", "aliases", "reason")) {
            organizations.add(
                    new OrganizationEntry(entry.required("name"), entry.texts("aliases"), entry.required("reason")));
        }
        return organizations;
    }

    List<ProjectEntry> projects() throws InvalidRegistryException {
        List<ProjectEntry> projects = new ArrayList<>();
        for (YamlEntry entry : entries("projects.yaml", "repository", "aliases", "formerly", "reason")) {
            entry.required("repository");
            projects.add(new ProjectEntry(
                    repositories(entry, "repository").get(0),
                    entry.texts("aliases"),
                    repositories(entry, "formerly"),
                    entry.required("reason")));
        }
        return projects;
    }

    List<SeriesEntry> series() throws InvalidRegistryException {
        List<SeriesEntry> series = new ArrayList<>();
        for (YamlEntry entry : entries("series.yaml", "id", "title", "description", "reason")) {
            series.add(new SeriesEntry(
                    entry.required("id"),
                    entry.required("title"),
                    entry.text("description").orElse(""),
                    entry.required("reason")));
        }
        return series;
    }

    List<TermEntry> terms() throws InvalidRegistryException {
        List<TermEntry> terms = new ArrayList<>();
        for (YamlEntry entry : entries("terms.yaml", "name", "aliases", "reason")) {
            terms.add(new TermEntry(entry.required("name"), entry.texts("aliases"), entry.required("reason")));
        }
        return terms;
    }

    List<TopicEntry> topics() throws InvalidRegistryException {
        List<TopicEntry> topics = new ArrayList<>();
        for (YamlEntry entry : entries("topics.yaml", "name", "aliases", "leave-out", "reason")) {
            topics.add(new TopicEntry(
                    entry.required("name"), entry.texts("aliases"), leftOut(entry), entry.required("reason")));
        }
        return topics;
    }

    private static boolean leftOut(YamlEntry topic) throws InvalidRegistryException {
        String value = topic.text("leave-out").orElse("no");
        if (!value.equals("yes") && !value.equals("no")) throw topic.invalid("leave-out", value, "yes or no");
        return value.equals("yes");
    }

    /** Those that count in this archive. */
    private List<YamlEntry> entries(String name, String... keys) throws InvalidRegistryException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) return List.of();
        List<YamlEntry> entries = new ArrayList<>();
        for (YamlEntry entry : new YamlFile(file).entries()) {
            entry.only(Stream.concat(Stream.of(keys), Stream.of(COMMUNITY)).toArray(String[]::new));
            Optional<String> of = entry.text(COMMUNITY);
            if (of.isEmpty() || community.filter(of.get()::equalsIgnoreCase).isPresent()) entries.add(entry);
        }
        return entries;
    }

    private static List<Alias> aliases(YamlEntry person) throws InvalidRegistryException {
        List<Alias> aliases = new ArrayList<>();
        for (YamlEntry alias : person.entries("aliases", "text")) {
            alias.only("text", "from", "to");
            Optional<MeetingDate> from = alias.date("from");
            Optional<MeetingDate> to = alias.date("to");
            if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0)
                throw alias.invalid("to", to.get().toString(), "a date that is not before " + from.get());
            aliases.add(new Alias(withoutAt(alias.required("text")), from, to));
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

    private static String withoutAt(String handle) {
        return handle.startsWith("@") ? handle.substring(1) : handle;
    }
}
