package org.minutebook.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.minutebook.minutes.ProjectMention;
import org.minutebook.minutes.Rule;
import org.minutebook.minutes.TextSpan;

/** Reads which projects the notes name: by link, by address in the text, and by name. */
final class ProjectReader {
    private static final Rule LINK = new Rule("repository-link", "a link to a repository or to something in it");
    private static final Rule ADDRESS = new Rule("repository-address", "the address of a repository in the text");

    private final ParsedNotes notes;
    private final ProjectNames names;
    private final TemplateLines template;
    private final ProjectNameFinder finder;
    private final Set<Integer> signatures;
    private final List<ProjectMention> mentions = new ArrayList<>();

    private ProjectReader(ParsedNotes notes, RollCall rollCall, ProjectNames names, TemplateLines template) {
        this.notes = notes;
        this.names = names;
        this.template = template;
        this.finder = new ProjectNameFinder(names);
        this.signatures = KnownNames.people(rollCall)
                .map(attendee -> attendee.source().line())
                .collect(Collectors.toSet());
    }

    static List<ProjectMention> read(ParsedNotes notes, RollCall rollCall, ProjectNames names, TemplateLines template) {
        ProjectReader reader = new ProjectReader(notes, rollCall, names, template);
        notes.outline().blocks().forEach(reader::read);
        reader.mentions.sort(Comparator.comparingInt(mention -> mention.at().start()));
        return List.copyOf(reader.mentions);
    }

    private void read(Block block) {
        boolean signature =
                signatures.contains(notes.lines().lineOf(block.own().start()).line());
        if (signature) return;
        block.words()
                .links()
                .forEach(link -> RepositoryAddress.of(link.url())
                        .ifPresent(address -> add(link.at(), address.repository(), address.issue(), LINK)));
        Matcher address = RepositoryAddress.IN_TEXT.matcher(block.text(), 0);
        while (address.find()) {
            if (block.words().linkAt(address.start()).isPresent()) continue;
            TextSpan at = block.words().span(address.start(), address.end());
            RepositoryAddress.of(address.group()).ifPresent(a -> add(at, a.repository(), a.issue(), ADDRESS));
        }
        if (isTitle(block) || template.contains(block)) return;
        for (ProjectNameFinder.Found found : finder.find(block.text()))
            add(
                    block.words().span(found.from(), found.to()),
                    found.repository(),
                    ProjectNameFinder.issue(block.text(), found),
                    found.rule());
    }

    /** A title bears the community's name, which is not the software's. */
    private static boolean isTitle(Block block) {
        return block.kind() == Block.Kind.HEADING && block.level() == 1;
    }

    private void add(TextSpan at, String repository, Optional<String> issue, Rule rule) {
        mentions.add(new ProjectMention(notes.lines().lineOf(at.start()), at, names.today(repository), issue, rule));
    }
}
