package org.minutebook.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.minutebook.archive.Archive;
import org.minutebook.people.LabelledArchive.Named;
import org.minutebook.registry.Registry;

/** Who is who on the labels of a real archive, with its roster and without. */
@Tag("archive")
class WhoIsWhoTest {
    @BeforeEach
    void labelsAreHere() {
        assumeTrue(Files.isDirectory(LabelledArchive.GOLD), "needs the labels in ../shared/gold");
    }

    @Test
    void withTheRoster() throws Exception {
        Archive meetings = Archive.read("../shared/archives/jupyterhub/docs/meetings");
        assertThatPeopleAreKnown(Registry.load(Path.of("content/registry"), meetings), 0.98, 0.97, 0.92);
    }

    @Test
    void withoutAnyRegistry() throws Exception {
        assertThatPeopleAreKnown(Registry.EMPTY, 0.98, 0.93, 0.85);
    }

    private static void assertThatPeopleAreKnown(Registry registry, double identity, double speakers, double owners)
            throws Exception {
        LabelledArchive labels = LabelledArchive.read();
        Directory directory = Directory.resolve(labels.minutes(), registry);
        List<String> misses = new ArrayList<>();
        double people = bCubed(labels.attendees(), directory, misses);
        double who = rightly(labels.speakers(), labels, directory, misses);
        double whose = rightly(labels.owners(), labels, directory, misses);
        String report = "identity %.3f, speakers %.3f, owners %.3f%n%s"
                .formatted(people, who, whose, String.join("\n", misses));
        assertThat(people).as(report).isGreaterThanOrEqualTo(identity);
        assertThat(who).as(report).isGreaterThanOrEqualTo(speakers);
        assertThat(whose).as(report).isGreaterThanOrEqualTo(owners);
    }

    /** B-cubed F1 (Bagga and Baldwin, 1998): how well each entry's cluster is the person's. */
    private static double bCubed(List<Named> labelled, Directory directory, List<String> misses) {
        Map<String, Set<Named>> truth = new HashMap<>();
        Map<String, Set<Named>> found = new HashMap<>();
        for (Named named : labelled) {
            truth.computeIfAbsent(named.person(), any -> new HashSet<>()).add(named);
            found.computeIfAbsent(id(named, directory), any -> new HashSet<>()).add(named);
        }
        double precision = 0;
        double recall = 0;
        for (Named named : labelled) {
            Set<Named> person = truth.get(named.person());
            Set<Named> cluster = found.get(id(named, directory));
            Set<Named> both = new HashSet<>(person);
            both.retainAll(cluster);
            precision += (double) both.size() / cluster.size();
            recall += (double) both.size() / person.size();
            if (both.size() < person.size() || both.size() < cluster.size())
                misses.add("identity: " + named.meeting().source().file() + " "
                        + named.name().text() + ", " + named.person() + ", found " + id(named, directory));
        }
        return 2 * precision * recall / (precision + recall) / labelled.size();
    }

    private static double rightly(
            List<Named> labelled, LabelledArchive labels, Directory directory, List<String> misses) {
        Map<String, String> labelOf = new HashMap<>();
        labels.attendees().forEach(named -> labelOf.put(id(named, directory), named.person()));
        int right = 0;
        int given = 0;
        for (Named named : labelled) {
            Optional<String> found = directory.personOf(named.meeting(), named.name());
            if (found.isPresent()) given++;
            if (found.map(id -> labelOf.getOrDefault(id, id)).equals(Optional.of(named.person()))) right++;
            else
                misses.add(named.meeting().source().file() + ": " + named.name().text() + " is " + named.person()
                        + ", found " + found);
        }
        return 2.0 * right / (labelled.size() + given);
    }

    private static String id(Named named, Directory directory) {
        return directory.personOf(named.meeting(), named.name()).orElse("nobody");
    }
}
