package org.minutebook.reading;

import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.minutebook.minutes.MeetingDate;

/** Finds the roll calls of a meeting: under a heading or label that announces one, or in a table whose head does. */
final class RollCallFinder {
    /**
     * One roll call.
     *
     * @param entries its entries, template rows and placeholders too
     * @param head the roles that a table's head gives
     */
    record Section(List<RollCallEntry> entries, List<FieldRole> head) {}

    private static final Pattern BLANK = Pattern.compile("[*_\\s-]*");

    private final Optional<MeetingDate> date;
    private final List<Section> sections = new ArrayList<>();
    private List<RollCallEntry> entries = new ArrayList<>();
    private List<FieldRole> head = List.of();
    private Optional<RollCallWords.Kind> kind = Optional.empty();
    private boolean underHeading;
    private boolean inParagraphs;
    /** Whether the bullet before this one lists those who came. */
    private boolean besideList;
    /** Whether nothing but titles stands before this block. */
    private boolean atTop = true;

    private int headingLevel;

    /** @param date of the meeting, by which a table may have a column */
    private RollCallFinder(Optional<MeetingDate> date) {
        this.date = date;
    }

    static List<Section> find(ParsedNotes notes) {
        Outline outline = notes.outline();
        RollCallFinder finder = new RollCallFinder(notes.notes().namedDate());
        outline.top().forEach(finder::visit);
        finder.end();
        if (!finder.sections.isEmpty()) return finder.sections;
        List<Section> outside = RollCallOutsideText.find(notes.tree(), outline);
        if (!outside.isEmpty()) return outside;
        List<RollCallEntry> unannounced = UnannouncedRollCall.find(outline);
        return unannounced.isEmpty() ? List.of() : List.of(new Section(unannounced, List.of()));
    }

    private void visit(Block block) {
        switch (block.kind()) {
            case HEADING -> heading(block);
            case PARAGRAPH -> paragraph(block);
            case ITEM -> {
                boolean goesOn = besideList && sortedByPlace(block, 0, lineEnd(block.text(), 0));
                besideList = goesOn;
                if (!goesOn) item(block);
            }
            case TABLE_ROW -> row(block);
            case VERBATIM -> {}
        }
        if (block.kind() != Block.Kind.ITEM) besideList = false;
        if (block.kind() != Block.Kind.HEADING) atTop = false;
    }

    private void heading(Block block) {
        boolean inside = underHeading && block.level() > headingLevel;
        if (inside && RollCallWords.sortsPeople(block.text())) return;
        end();
        Optional<RollCallWords.Label> label = RollCallWords.labelOf(block.text());
        if (label.isEmpty() && initials(block)) return;
        kind = label.map(RollCallWords.Label::kind)
                .or(() -> RollCallWords.announcedBy(block.text()))
                .or(() -> inside && RollCallWords.areMissing(block.text())
                        ? Optional.of(RollCallWords.Kind.ABSENT)
                        : Optional.empty());
        underHeading = kind.isPresent();
        headingLevel = block.level();
        if (label.isPresent()
                && RosterLine.listsNames(block.text().substring(label.get().rest())))
            addList(
                    block,
                    label.get().rest(),
                    block.text().length(),
                    label.get().kind(),
                    RollCallEntry.Form.LIST);
    }

    /** {@code Attendees AB CD EF}. */
    private boolean initials(Block heading) {
        String text = heading.text();
        for (int blank = text.indexOf(' '); blank > 0; blank = text.indexOf(' ', blank + 1)) {
            Optional<RollCallWords.Kind> announced = RollCallWords.announcedBy(text.substring(0, blank));
            if (announced.isEmpty() || !RosterLine.listsInitials(text.substring(blank))) continue;
            kind = announced;
            addInitials(heading, blank, text.length(), announced.get());
            stop();
            return true;
        }
        return false;
    }

    private void paragraph(Block block) {
        List<RollCallEntry> regrets = ToldRegrets.in(block);
        if (!regrets.isEmpty()) sections.add(new Section(regrets, List.of()));
        String text = block.text();
        boolean labelled = false;
        int end;
        for (int start = 0; start < text.length(); start = end + 1) {
            end = lineEnd(text, start);
            Optional<RollCallWords.Label> label = RollCallWords.labelOf(text.substring(start, end));
            if (label.isEmpty() && atTop) label = RosterLine.labelBehindTitle(text.substring(start, end));
            if (label.isPresent())
                announce(block, start + label.get().rest(), end, label.get().kind());
            labelled |= label.isPresent()
                    || labelled && sortedByPlace(block, start, end)
                    || underHeading && kind.isPresent() && sorted(block, start, end, kind.get());
        }
        if (labelled) return;
        Optional<RollCallWords.Kind> announced = RollCallWords.announcedBy(text);
        if (announced.isPresent()) begin(announced.get(), underHeading && kind.isPresent());
        else if (kind.isPresent() && RollCallWords.areMissing(text)) begin(RollCallWords.Kind.ABSENT, underHeading);
        else if (kind.isPresent() && (RollCallWords.sortsPeople(text) || RollCallWords.nameGroup(text))) return;
        else if (kind.isPresent() && underHeading && RosterLine.namesFields(text))
            entries.addAll(RollCallEntry.bullets(block, kind.get()));
        else if (kind.isPresent() && RosterLine.listsInitials(text)) addInitials(block, 0, text.length(), kind.get());
        else if (kind.isPresent() && RosterLine.areSigned(text)) {
            inParagraphs = true;
            entries.addAll(RollCallEntry.lines(block, kind.get()));
        } else if (RollCallWords.invites(text)) begin(RollCallWords.Kind.PRESENT, false);
        else if (kind.isPresent() && underHeading && RosterLine.listsNames(text))
            addList(block, 0, text.length(), kind.get(), RollCallEntry.Form.LIST);
        else if (kind.isPresent() && !entries.isEmpty() && introducesAnother(text)) stop();
        else if (kind.isPresent() && !entries.isEmpty() && !underHeading) stop();
    }

    /** {@code Online: Lin} after a list of those who came. */
    private boolean sortedByPlace(Block block, int start, int end) {
        String line = block.text().substring(start, end);
        return RollCallWords.tellsPlace(line.substring(0, Math.max(0, line.indexOf(':'))))
                && sorted(block, start, end, RollCallWords.Kind.PRESENT);
    }

    /** Takes a line of people whom words before a colon sort: {@code Voting members: Ada, Lin}; whether it is one. */
    private boolean sorted(Block block, int start, int end, RollCallWords.Kind of) {
        String line = block.text().substring(start, end);
        int colon = line.indexOf(':');
        if (colon < 0 || isBlankAfter(line, colon + 1)) return false;
        String label = line.substring(0, colon);
        boolean isRole = RollCallWords.isRole(label);
        boolean sorts = isRole || RollCallWords.sortsPeople(label);
        if (!sorts || !RosterLine.listsNames(line.substring(colon + 1)) && !isRole) return false;
        addList(block, start + colon + 1, end, of, isRole ? RollCallEntry.Form.ROLE : RollCallEntry.Form.LIST);
        return true;
    }

    private void item(Block block) {
        if (!entries.isEmpty() && isInAnotherList(block)) stop();
        Optional<RollCallWords.Label> label = RollCallWords.labelOf(firstLine(block.text()));
        if (label.isPresent()) {
            besideList = !isBlankAfter(block.text(), label.get().rest());
            announce(
                    block,
                    label.get().rest(),
                    block.text().length(),
                    label.get().kind());
            if (isBlankAfter(block.text(), label.get().rest()))
                group(block, label.get().kind());
            return;
        }
        Optional<RollCallWords.Kind> announced = RollCallWords.announcedBy(block.text());
        if (announced.isPresent() && !block.children().isEmpty()) {
            group(block, announced.get());
        } else if (kind.isPresent()) {
            member(block, kind.get());
        } else if (sections.isEmpty() && entries.isEmpty()) {
            block.children().stream().filter(b -> b.kind() == Block.Kind.ITEM).forEach(this::labelledItem);
        }
    }

    /** A rule stands before the bullet's list, or the people before it were no bullets. */
    private boolean isInAnotherList(Block block) {
        Node list = block.node().getParent();
        boolean first = list != null && list.getFirstChild() == block.node();
        return first && list.getPrevious() instanceof ThematicBreak || inParagraphs;
    }

    /** A label below a bullet that is no part of a roll call, where the meeting has had none: guests of a fair have one too. */
    private void labelledItem(Block block) {
        Optional<RollCallWords.Label> label = RollCallWords.labelOf(firstLine(block.text()));
        if (label.isPresent()) item(block);
        else block.children().stream().filter(b -> b.kind() == Block.Kind.ITEM).forEach(this::labelledItem);
    }

    private void row(Block block) {
        boolean isHead = block.node().getAncestorOfType(TableHead.class) != null;
        if (isHead) {
            List<FieldRole> roles = RollCallColumns.of(block, kind.isPresent(), date);
            if (roles.isEmpty()) return;
            RollCallWords.Kind of = kind.orElse(RollCallWords.Kind.PRESENT);
            begin(of, underHeading);
            head = roles;
        } else if (labelledRow(block)) {
            return;
        } else if (kind.isPresent() && !head.isEmpty()) {
            entries.add(new RollCallEntry(block, 0, block.text().length(), kind.get(), RollCallEntry.Form.ROW));
        }
    }

    /** {@code | Attendees | Ada, Lin |}: a row whose first cell announces who stands in the other. */
    private boolean labelledRow(Block block) {
        String text = block.text();
        int bar = text.indexOf(InlineText.CELL);
        int rest = bar + InlineText.CELL.length();
        if (bar < 0 || text.indexOf(InlineText.CELL, rest) >= 0) return false;
        Optional<RollCallWords.Kind> announced = RollCallWords.announcedBy(text.substring(0, bar));
        if (announced.isEmpty() || !RosterLine.listsNames(text.substring(rest))) return false;
        addList(block, rest, text.length(), announced.get(), RollCallEntry.Form.LIST);
        return true;
    }

    /** After a label: names on its own line, another label after these, or a list to come. */
    private void announce(Block block, int from, int to, RollCallWords.Kind of) {
        String line = block.text().substring(0, to);
        Optional<RollCallWords.Label> next = RollCallWords.labelAfter(line, from);
        int end = next.map(RollCallWords.Label::start).orElse(to);
        if (RosterLine.listsInitials(line.substring(from, end))) addInitials(block, from, end, of);
        else if (!isBlankAfter(line.substring(0, end), from)) addList(block, from, end, of, RollCallEntry.Form.LIST);
        else if (next.isEmpty() && block.kind() == Block.Kind.PARAGRAPH) begin(of, underHeading && kind.isPresent());
        next.ifPresent(label -> announce(block, label.rest(), to, label.kind()));
    }

    private void group(Block label, RollCallWords.Kind of) {
        label.children().stream().filter(b -> b.kind() == Block.Kind.ITEM).forEach(child -> member(child, of));
    }

    /** A bullet of a roll call: somebody, or words that sort the people after or below them. */
    private void member(Block block, RollCallWords.Kind of) {
        String text = block.text();
        if (TaskMark.wordsOf(text).isPresent()) {
            stop();
            return;
        }
        int colon = EntryText.colonOutsideBrackets(text);
        String label = colon < 0 ? text : text.substring(0, colon);
        boolean labelsList = colon > 0 && !isBlankAfter(text, colon + 1);
        boolean missing = RollCallWords.areMissing(label);
        RollCallWords.Kind kindOf = missing ? RollCallWords.Kind.ABSENT : of;
        if (labelsList && RollCallWords.isRole(label))
            addList(block, colon + 1, text.length(), of, RollCallEntry.Form.ROLE);
        else if (labelsList && (missing || RollCallWords.sortsPeople(label)))
            addList(block, colon + 1, text.length(), kindOf, RollCallEntry.Form.LIST);
        else if (!block.children().isEmpty() && (missing || text.endsWith(":") || RollCallWords.sortsPeople(label)))
            group(block, kindOf);
        else entries.addAll(RollCallEntry.bullets(block, of));
    }

    private void addList(Block block, int from, int to, RollCallWords.Kind of, RollCallEntry.Form form) {
        entries.addAll(RollCallEntry.list(block, from, to, of, form));
    }

    private void addInitials(Block block, int from, int to, RollCallWords.Kind of) {
        entries.addAll(RollCallEntry.initials(block, from, to, of));
    }

    private static boolean introducesAnother(String text) {
        String end = text.strip();
        return end.endsWith(":") || end.endsWith("?");
    }

    private void begin(RollCallWords.Kind of, boolean heading) {
        end();
        kind = Optional.of(of);
        underHeading = heading;
    }

    private void stop() {
        end();
        kind = Optional.empty();
    }

    private void end() {
        if (!entries.isEmpty()) sections.add(new Section(List.copyOf(entries), head));
        entries = new ArrayList<>();
        head = List.of();
        inParagraphs = false;
    }

    private static boolean isBlankAfter(String text, int from) {
        return BLANK.matcher(text).region(from, text.length()).matches();
    }

    private static String firstLine(String text) {
        return text.substring(0, lineEnd(text, 0));
    }

    private static int lineEnd(String text, int from) {
        int newline = text.indexOf('\n', from);
        return newline < 0 ? text.length() : newline;
    }
}
