package org.minutebook.site.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.minutebook.book.Meeting;
import org.minutebook.book.Project;
import org.minutebook.minutes.ProjectMention;

/**
 * An issue or a pull request that the notes name.
 *
 * @param number {@code #12} with its address on the web; {@code issues/12} leads to a pull request too
 * @param latest the newest line that names it
 * @param meetings the meetings that name it, newest first
 */
public record NamedIssue(Link number, Quote latest, List<MeetingLine> meetings) {
    public NamedIssue {
        meetings = List.copyOf(meetings);
    }

    /** Those of a project, of most meetings first, then by number, the highest first. */
    static List<NamedIssue> of(Project project, Catalog catalog) {
        Map<Integer, Map<Meeting, ProjectMention>> issues = new TreeMap<>(Comparator.reverseOrder());
        for (Meeting meeting : ListPage.meetings(project.mentions()))
            for (ProjectMention mention : meeting.minutes().projects())
                if (mention.project().equals(project.id()))
                    mention.issue()
                            .filter(number -> number.length() <= DIGITS)
                            .map(Integer::valueOf)
                            .ifPresent(number -> issues.computeIfAbsent(number, any -> new TreeMap<>(Meeting.BY_DATE))
                                    .putIfAbsent(meeting, mention));
        return issues.entrySet().stream()
                .map(e -> of(project, e.getKey(), e.getValue(), catalog))
                .sorted(Comparator.comparingInt(
                                (NamedIssue issue) -> issue.meetings().size())
                        .reversed())
                .toList();
    }

    /** What is longer is no number of an issue, and no {@code int}. */
    private static final int DIGITS = 9;

    private static NamedIssue of(Project project, int number, Map<Meeting, ProjectMention> mentions, Catalog catalog) {
        List<Meeting> newestFirst = Catalog.newestFirst(mentions.keySet(), m -> m);
        Meeting latest = newestFirst.get(0);
        Quote quote = catalog.notes(latest).quote(mentions.get(latest).source());
        // A line that is the address alone says less than what it stands under.
        boolean bare = quote.text().equals(project.id() + "#" + number)
                && !quote.context().isEmpty();
        String words = bare ? quote.context().get(quote.context().size() - 1) : quote.text();
        return new NamedIssue(
                new Link("#" + number, project.webAddress() + "/issues/" + number),
                new Quote(words, quote.context(), quote.url(), List.of()),
                catalog.lines(newestFirst));
    }
}
