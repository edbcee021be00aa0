package org.minutebook.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.minutes.ProjectMention;
import org.minutebook.minutes.Rule;

/** Reads which projects the notes name. */
final class ProjectReader {
    private static final Rule LINK = new Rule("repository-link", "a link to a repository or to something in it");
    private static final Pattern REPOSITORY =
            Pattern.compile("https?://github\\.com/([\\w-]+)/([\\w.-]+?)(?:\\.git)?(?:[/?#].*)?", Pattern.DOTALL);

    private ProjectReader() {}

    static List<ProjectMention> read(ParsedNotes notes, ProjectNames names) {
        List<ProjectMention> mentions = new ArrayList<>();
        notes.outline()
                .blocks()
                .forEach(b -> b.words().links().forEach(link -> {
                    Matcher m = REPOSITORY.matcher(link.url());
                    if (m.matches())
                        mentions.add(new ProjectMention(
                                notes.lines().lineOf(link.at().start()),
                                link.at(),
                                names.today(m.group(1) + "/" + m.group(2)),
                                LINK));
                }));
        return mentions;
    }
}
