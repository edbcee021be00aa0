package org.minutebook.site.pages;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.minutebook.book.Meeting;
import org.minutebook.book.Project;

/**
 * What {@code project.ftl} gets as {@code content.project}.
 *
 * @param id {@code owner/repository} in lower case
 * @param forge the host that has it: {@code github.com}
 * @param address its own address on the web
 * @param aliases other names in the notes
 * @param meetings how many meetings name it
 * @param speakers who speaks of it most, with how many lines
 * @param chart in which meetings, and how often
 * @param issues the issues and pull requests that the notes name
 * @param mentions the lines that name it, newest meeting first
 */
public record ProjectPage(
        String id,
        String forge,
        String address,
        List<String> aliases,
        int meetings,
        List<Tally> speakers,
        Chart chart,
        List<NamedIssue> issues,
        List<Year<Quotes>> mentions) {
    private static final int SHOWN = 12;

    static ProjectPage of(Project project, Catalog catalog, Charts charts, Said said) {
        List<Meeting> meetings = List.copyOf(ListPage.meetings(project.mentions()));
        Map<String, Integer> mentions = new TreeMap<>();
        project.mentions().forEach(e -> mentions.merge(e.meeting().id(), 1, Integer::sum));
        int most = mentions.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        return new ProjectPage(
                project.id(),
                project.forge(),
                project.webAddress(),
                OtherNames.of(
                        project.aliases(),
                        List.of(project.id().substring(project.id().lastIndexOf('/') + 1))),
                meetings.size(),
                Tally.of(said.speakersOf(project.id()), catalog::person, SHOWN),
                charts.draw(
                        "activity",
                        "Meetings that speak of " + project.id() + " by series and year",
                        "A short tick is a meeting of the series. A stroke is a meeting whose notes name the project; the"
                                + " more often, the higher, up to " + Words.count(most, "time") + ".",
                        List.of(new Charts.Kind(
                                "present", true, meetings, m -> 30 + 66 * mentions.getOrDefault(m.id(), 0) / most))),
                NamedIssue.of(project, catalog),
                catalog.quotes(project.mentions()));
    }
}
