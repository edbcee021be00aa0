package org.minutebook.site.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What {@code actions.ftl} gets as {@code content.actions}.
 *
 * @param open action items not done, newest first
 * @param done action items done, newest first
 * @param owners who has open ones, with how many
 * @param series which series have open ones, with how many
 * @param unowned how many open ones name nobody known
 * @param decisions how many decisions the notes mark, which have a page where there are any
 */
public record ActionsPage(
        List<Year<TaskLine>> open,
        List<Year<TaskLine>> done,
        List<Tally> owners,
        List<Tally> series,
        int unowned,
        int decisions) {
    static ActionsPage of(Catalog catalog) {
        List<TaskLine> tasks = catalog.carriedTasks();
        List<TaskLine> open = tasks.stream().filter(t -> !t.done()).toList();
        Map<String, Integer> owners = new TreeMap<>();
        Map<String, Integer> series = new TreeMap<>();
        Map<String, Link> links = new TreeMap<>();
        for (TaskLine task : open) {
            task.owners().forEach(o -> count(o, owners, links));
            count(task.series(), series, links);
        }
        return new ActionsPage(
                Year.group(open, TaskLine::date),
                Year.group(tasks.stream().filter(TaskLine::done).toList(), TaskLine::date),
                Tally.of(owners, url -> Optional.ofNullable(links.get(url)), Integer.MAX_VALUE),
                Tally.of(series, url -> Optional.ofNullable(links.get(url)), Integer.MAX_VALUE),
                (int) open.stream().filter(t -> t.owners().isEmpty()).count(),
                catalog.decisions());
    }

    private static void count(Link link, Map<String, Integer> counts, Map<String, Link> links) {
        links.put(link.url(), link);
        counts.merge(link.url(), 1, Integer::sum);
    }
}
