package org.minutebook.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.minutebook.registry.Registry.PersonEntry;

/**
 * The team's own list of its people, as Jekyll and Sphinx sites keep it: YAML files with a list of names and handles in
 * a {@code _data} folder beside or above the notes.
 */
final class Roster {
    /** How far above the notes a {@code _data} folder may stand: {@code repository/docs/meetings} has two above. */
    private static final int STEPS_UP = 2;

    private static final int DEPTH = 4;

    private Roster() {}

    /** The people of all rosters, in the order of files; a YAML file that lists no names with handles is no roster. */
    static List<PersonEntry> near(Path archive) throws IOException {
        List<PersonEntry> people = new ArrayList<>();
        Path folder = archive.toAbsolutePath().normalize();
        for (int step = 0; step <= STEPS_UP && folder != null; step++, folder = folder.getParent()) {
            Path data = folder.resolve("_data");
            if (Files.isDirectory(data)) for (Path file : yamlFiles(data)) people.addAll(read(file, folder));
            // What stands above a repository is none of the team's.
            if (Files.exists(folder.resolve(".git"))) break;
        }
        return people;
    }

    private static List<Path> yamlFiles(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data, DEPTH)) {
            return files.filter(f -> f.toString().matches(".*\\.ya?ml") && Files.isRegularFile(f))
                    .sorted()
                    .toList();
        }
    }

    private static List<PersonEntry> read(Path file, Path base) {
        List<PersonEntry> people = new ArrayList<>();
        String reason =
                "in the team's roster " + base.relativize(file).toString().replace('\\', '/');
        try {
            for (YamlEntry entry : new YamlFile(file).entries()) {
                Optional<String> name = entry.text("name").filter(YamlEntry::isName);
                Optional<String> handle =
                        entry.text("handle").filter(YamlEntry::isName).map(YamlEntry::withoutAt);
                if (name.isEmpty() || handle.isEmpty()) continue;
                people.add(new PersonEntry(name.get(), handle, List.of(), entry.text("affiliation"), reason));
            }
        } catch (InvalidRegistryException e) {
            // Somebody else's data: a file in another shape is no roster, and no error of ours.
            return List.of();
        }
        return people;
    }
}
