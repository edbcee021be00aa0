package org.minutebook.reading;

import com.vladsch.flexmark.ext.tables.TableHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the roll calls of a meeting: under a heading or label that announces one, or in a table whose head does. */
final class RollCallFinder {
    /**
     * One roll call.
     *
     * @param entries its entries, template rows and placeholders too
     * @param head the roles that a table's head gives
     */
    record Section(List<RollCallEntry> entries, List<FieldRole> head) {}

    private static final int LONGEST_LIST = 6000;
    /** In so long a line of names one may be none. */
    private static final int MANY = 8;

    private static final double MOST = 0.8;
    private static final Pattern REMARKS = Pattern.compile("(?:\\s[-–—]\\s|[@(\\[]).*", Pattern.DOTALL);

    private final List<Section> sections = new ArrayList<>();
    private List<RollCallEntry> entries = new ArrayList<>();
    private List<FieldRole> head = List.of();
    private Optional<RollCallWords.Kind> kind = Optional.empty();
    private boolean underHeading;
    private int headingLevel;

    private RollCallFinder() {}

    static List<Section> find(Outline outline) {
        RollCallFinder finder = new RollCallFinder();
        outline.top().forEach(finder::visit);
        finder.end();
        if (!finder.sections.isEmpty()) return finder.sections;
        List<Section> named = withInitials(outline);
        return named.isEmpty() ? unannounced(outline) : named;
    }

    /** Where nothing announces a roll call: a line of names with initials, and those that are sorted after it. */
    private static List<Section> withInitials(Outline outline) {
        RollCallFinder finder = new RollCallFinder();
        for (Block block : outline.top()) {
            if (block.kind() != Block.Kind.PARAGRAPH) {
                if (finder.entries.isEmpty()) continue;
                break;
            }
            String text = block.text();
            int colon = text.indexOf(':');
            boolean sorted = colon > 0 && RollCallWords.sortsPeople(text.substring(0, colon));
            int from = sorted ? colon + 1 : 0;
            boolean named = isListOfNames(text.substring(from)) && (sorted || givesInitials(text));
            if (named) finder.addList(block, from, text.length(), RollCallWords.Kind.PRESENT, RollCallEntry.Form.LIST);
            else if (!finder.entries.isEmpty()) break;
        }
        finder.end();
        return finder.sections;
    }

    private static boolean givesInitials(String names) {
        return Initials.areGiven(EntryField.splitList(names.replace('\n', ','), 0, names.length()).stream()
                .map(EntryField::text)
                .toList());
    }

    /** Where nothing announces a roll call: the first list in which most bullets are a name, a handle and more. */
    private static List<Section> unannounced(Outline outline) {
        List<RollCallEntry> run = new ArrayList<>();
        for (Block block : outline.top()) {
            if (block.kind() == Block.Kind.ITEM) {
                run.add(new RollCallEntry(
                        block, 0, block.text().length(), RollCallWords.Kind.PRESENT, RollCallEntry.Form.BULLET));
            } else {
                if (isSigned(run)) break;
                run.clear();
            }
        }
        return isSigned(run) ? List.of(new Section(List.copyOf(run), List.of())) : List.of();
    }

    private static boolean isSigned(List<RollCallEntry> run) {
        long signed = run.stream()
                .filter(entry -> entry.text().length() < 200)
                .map(Signature::of)
                .filter(s -> s.fields().size() > 2 && s.handleField(0) > 0)
                .filter(s -> s.fields().get(s.handleField(0)).text().matches("@\\S+"))
                .filter(s -> PersonName.canBe(s.fields().get(0).text().replaceAll("\\s*\\(.*", "")))
                .count();
        return signed > 0 && 2 * signed > run.size();
    }

    private void visit(Block block) {
        switch (block.kind()) {
            case HEADING -> heading(block);
            case PARAGRAPH -> paragraph(block);
            case ITEM -> item(block);
            case TABLE_ROW -> row(block);
            case VERBATIM -> {}
        }
    }

    private void heading(Block block) {
        boolean inside = underHeading && block.level() > headingLevel;
        if (inside && RollCallWords.sortsPeople(block.text())) return;
        end();
        Optional<RollCallWords.Label> label = RollCallWords.labelOf(block.text());
        kind = label.map(RollCallWords.Label::kind)
                .or(() -> RollCallWords.announcedBy(block.text()))
                .or(() -> inside && RollCallWords.areMissing(block.text())
                        ? Optional.of(RollCallWords.Kind.ABSENT)
                        : Optional.empty());
        underHeading = kind.isPresent();
        headingLevel = block.level();
        if (label.isPresent()
                && isListOfNames(block.text().substring(label.get().rest())))
            addList(
                    block,
                    label.get().rest(),
                    block.text().length(),
                    label.get().kind(),
                    RollCallEntry.Form.LIST);
    }

    private void paragraph(Block block) {
        String text = block.text();
        boolean labelled = false;
        int end;
        for (int start = 0; start < text.length(); start = end + 1) {
            end = lineEnd(text, start);
            Optional<RollCallWords.Label> label = RollCallWords.labelOf(text.substring(start, end));
            if (label.isEmpty()) continue;
            labelled = true;
            announce(block, start + label.get().rest(), end, label.get().kind());
        }
        if (labelled) return;
        Optional<RollCallWords.Kind> announced = RollCallWords.announcedBy(text);
        if (announced.isPresent()) begin(announced.get(), underHeading && kind.isPresent());
        else if (kind.isPresent() && RollCallWords.areMissing(text)) begin(RollCallWords.Kind.ABSENT, underHeading);
        else if (kind.isPresent() && (RollCallWords.sortsPeople(text) || RollCallWords.nameGroup(text))) return;
        else if (kind.isPresent() && underHeading && namesFields(text)) addBullet(block, kind.get());
        else if (RollCallWords.invites(text)) begin(RollCallWords.Kind.PRESENT, false);
        else if (kind.isPresent() && underHeading && isListOfNames(text))
            addList(block, 0, text.length(), kind.get(), RollCallEntry.Form.LIST);
        else if (kind.isPresent() && !entries.isEmpty() && introducesAnother(text)) stop();
        else if (kind.isPresent() && !entries.isEmpty() && !underHeading) stop();
    }

    private void item(Block block) {
        Optional<RollCallWords.Label> label = RollCallWords.labelOf(firstLine(block.text()));
        if (label.isPresent()) {
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

    /** A label below a bullet that is no part of a roll call, where the meeting has had none: guests of a fair have one too. */
    private void labelledItem(Block block) {
        Optional<RollCallWords.Label> label = RollCallWords.labelOf(firstLine(block.text()));
        if (label.isPresent()) item(block);
        else block.children().stream().filter(b -> b.kind() == Block.Kind.ITEM).forEach(this::labelledItem);
    }

    private void row(Block block) {
        boolean isHead = block.node().getAncestorOfType(TableHead.class) != null;
        if (isHead) {
            List<String> titles = List.of(block.text().split(InlineText.CELL_PATTERN, -1));
            List<FieldRole> roles = kind.isPresent() ? FieldRole.rolesOfColumns(titles) : FieldRole.rolesOf(titles);
            boolean tells = roles.contains(FieldRole.HANDLE) || roles.contains(FieldRole.AFFILIATION);
            if (roles.isEmpty() || kind.isEmpty() && !tells) return;
            RollCallWords.Kind of = kind.orElse(RollCallWords.Kind.PRESENT);
            begin(of, underHeading);
            head = roles;
        } else if (kind.isPresent() && !head.isEmpty()) {
            entries.add(new RollCallEntry(block, 0, block.text().length(), kind.get(), RollCallEntry.Form.ROW));
        }
    }

    /** After a label: names on its own line, another label after these, or a list to come. */
    private void announce(Block block, int from, int to, RollCallWords.Kind of) {
        String line = block.text().substring(0, to);
        Optional<RollCallWords.Label> next = RollCallWords.labelAfter(line, from);
        int end = next.map(RollCallWords.Label::start).orElse(to);
        if (!isBlankAfter(line.substring(0, end), from)) addList(block, from, end, of, RollCallEntry.Form.LIST);
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
        int colon = text.indexOf(':');
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
        else addBullet(block, of);
    }

    private void addList(Block block, int from, int to, RollCallWords.Kind of, RollCallEntry.Form form) {
        for (EntryField part : EntryField.splitList(block.text().replace('\n', ','), from, to))
            entries.add(new RollCallEntry(block, part.from(), part.to(), of, form));
    }

    /** A bullet; where somebody forgot the marks of the next ones, each of its lines that has fields. */
    private void addBullet(Block block, RollCallWords.Kind of) {
        String text = block.text();
        int from = 0;
        for (int newline = text.indexOf('\n'); newline >= 0; newline = text.indexOf('\n', newline + 1)) {
            if (!hasFields(text.substring(newline + 1, lineEnd(text, newline + 1)))) continue;
            entries.add(new RollCallEntry(block, from, newline, of, RollCallEntry.Form.BULLET));
            from = newline + 1;
        }
        entries.add(new RollCallEntry(block, from, text.length(), of, RollCallEntry.Form.BULLET));
    }

    private static boolean hasFields(String line) {
        return EntryField.split(line, 0, line.length()).size() > 2;
    }

    /** {@code Your name / GitHub ID / affiliation}: a line above the entries that says what their fields hold. */
    private static boolean namesFields(String text) {
        List<String> fields = EntryField.split(text, 0, text.length()).stream()
                .map(EntryField::text)
                .toList();
        return fields.size() > 1 && !FieldRole.rolesOf(fields).isEmpty();
    }

    /** A line of two names or more, each with its remarks: {@code Ada (Tidelab), Lin @lin}. */
    private static boolean isListOfNames(String text) {
        if (text.length() > LONGEST_LIST) return false;
        List<EntryField> parts = EntryField.splitList(text.replace('\n', ','), 0, text.length());
        if (parts.size() < 2) return parts.size() == 1 && PersonName.looksLike(text) && text.contains(" ");
        long names = parts.stream()
                .map(EntryField::text)
                .filter(RollCallFinder::isEntry)
                .count();
        return names == parts.size() || parts.size() >= MANY && names >= parts.size() * MOST;
    }

    private static boolean isEntry(String part) {
        return part.matches("@\\S+")
                || PersonName.looksLike(REMARKS.matcher(part).replaceFirst("").strip());
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
    }

    private static boolean isBlankAfter(String text, int from) {
        return text.substring(from).replaceAll("[*_\\s-]", "").isEmpty();
    }

    private static String firstLine(String text) {
        return text.substring(0, lineEnd(text, 0));
    }

    private static int lineEnd(String text, int from) {
        int newline = text.indexOf('\n', from);
        return newline < 0 ? text.length() : newline;
    }
}
