package org.minutebook.site.pages;

import java.util.List;
import org.minutebook.book.Meeting;
import org.minutebook.minutes.Passage;

/** What a meeting spoke of, in its order: the headings of its notes, and the bullets below them that others stand under. */
final class Agenda {
    private static final int HEADING = 90;
    private static final int ITEM = 60;
    /** A bullet with fewer lines is a remark, not an item of the agenda. */
    private static final int LINES = 4;

    private Agenda() {}

    /**
     * A heading or a bullet.
     *
     * @param text shortened
     * @param url address within the page: {@code #quick-updates}
     * @param depth 0 for one that no heading holds
     */
    public record Item(String text, String url, int depth) {}

    /** Without the title, which the page shows above. */
    static List<Item> of(Meeting meeting) {
        return meeting.minutes().passages().stream()
                .filter(p -> p.kind() == Passage.Kind.HEADING || isItem(p))
                .filter(p -> !p.text().equals(meeting.title()))
                .filter(p -> p.source().line() > meeting.minutes().source().line())
                .map(p -> new Item(
                        words(meeting, p), "#" + p.fragment(), p.headings().size()))
                .toList();
    }

    /** Whether a passage below a heading is one that others stand under. */
    static boolean isItem(Passage passage) {
        return passage.kind() == Passage.Kind.NOTES
                && passage.context().isEmpty()
                && !passage.headings().isEmpty()
                && passage.text().lines().count() >= LINES;
    }

    private static String words(Meeting meeting, Passage passage) {
        if (passage.kind() == Passage.Kind.HEADING) return Words.shorten(passage.text(), HEADING);
        List<String> speakers = Topics.speakers(meeting, passage);
        List<String> lines = passage.text().lines().limit(2).map(PlainLine::of).toList();
        String matter = PlainLine.matter(lines.get(0), speakers, Topics.named(meeting, passage));
        boolean isName = speakers.contains(matter) && lines.size() > 1;
        return Words.shorten(isName ? lines.get(1) : matter, ITEM);
    }
}
