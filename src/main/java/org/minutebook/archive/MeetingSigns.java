package org.minutebook.archive;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.minutes.DateOrder;
import org.minutebook.minutes.WrittenDate;

/** Tells whether a file that holds one thing is a meeting's notes, and if not, why. */
final class MeetingSigns {
    private static final int HEAD = 30;

    private static final Pattern DATE_LABEL = Pattern.compile(
            "(?i)[\\s>#*+_-]*(?:(?:next |this )?(?:meeting|call|session|event)s?[' ]*)?(?:date|when|day)(?: ?(?:&|and|/) ?time)?[*_]*\\s*:[*_]*(.*)");
    private static final Pattern LINK_TO_NOTES =
            Pattern.compile("\\]\\((?!https?:)[^)\\s]+\\.(?:md|markdown|html)\\)|\\]\\((?!https?:)[^)\\s#:]+/\\)");
    private static final Pattern TOCTREE =
            Pattern.compile("\\s*(?:`{3,}|~{3,}|:{3,})\\{?(?:toctree|tableofcontents)\\}?.*");
    private static final Pattern ROLL_CALL =
            Pattern.compile("(?i)[\\s>#*+_-]*(?:(?:(?:meeting|list of|board|team|members?|additional|other) )*"
                    + "(?:attendees|attend[ae]nce|attending|participants|present|in attendance|roll call|check-?in)\\b"
                    + "|.{0,200}\\broll call:).{0,80}");
    private static final Pattern TITLE = Pattern.compile(
            "(?i).*\\b(?:meeting|minutes|call|sync|stand-?up|session|report|retrospective|retro|kick-?off)\\b.*");
    private static final Pattern SECTION = Pattern.compile(
            "(?i)(?:agenda|discussion|decisions?|action items?|actions|next steps|minutes|notes|topics|updates)\\b.*");
    private static final Pattern BLANK_TO_FILL = Pattern.compile(
            "<[^>]{1,40}>|\\[[^\\]]{0,40}\\]|\\{\\{.*|(?i:[ymd]{2,4}[-/. ]?[ymd]{2,4}[-/. ]?[ymd]{2,4}|tbd|tba|date|month|_+|\\.{2,})");

    private final NotePath path;
    private final NoteLines lines;
    private final DateOrder order;

    MeetingSigns(NotePath path, NoteLines lines, DateOrder order) {
        this.path = path;
        this.lines = lines;
        this.order = order;
    }

    /** Why the file is no meeting's notes; empty where it is. */
    Optional<String> reasonAgainst() {
        if (allBlank()) return Optional.of("an empty file");
        boolean namesDay = path.date().isPresent();
        if (has(TOCTREE)) return Optional.of("an index page: it has a table of contents of other pages");
        if (!namesDay && path.name().toLowerCase(Locale.ROOT).contains("template"))
            return Optional.of("a template: its name says so");
        if (!namesDay && leavesDateBlank()) return Optional.of("a template: its date is left to fill in");
        if (namesDay || tellsDate()) return Optional.empty();
        boolean rollCall = hasRollCall();
        if (!rollCall && linksToNotes()) return Optional.of("an index page: it links to other notes");
        if (rollCall || !path.standsForFolder() && isTitledAsMeeting()) return Optional.empty();
        return Optional.of("no date in its name, its title or a line of its own, and no roll call");
    }

    private boolean allBlank() {
        for (int i = 0; i < lines.size(); i++) if (!lines.isBlank(i)) return false;
        return true;
    }

    private boolean has(Pattern line) {
        for (int i = 0; i < lines.size(); i++) if (line.matcher(lines.get(i)).matches()) return true;
        return false;
    }

    private boolean leavesDateBlank() {
        for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
            Matcher label = DATE_LABEL.matcher(lines.get(i));
            if (!lines.isVerbatim(i) && label.matches()) {
                String value = label.group(1).strip();
                return value.isEmpty() || BLANK_TO_FILL.matcher(value).matches();
            }
        }
        return false;
    }

    /** A date in the front matter, the title, a line labelled as the date, or a line that has nothing else. */
    private boolean tellsDate() {
        if (lines.frontMatter("date").isPresent()) return true;
        if (lines.frontMatter("title").map(this::hasYearAndMonth).orElse(false)) return true;
        List<NoteLines.Heading> headings = lines.headings();
        if (!headings.isEmpty() && hasYearAndMonth(headings.get(0).text())) return true;
        for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
            if (lines.isVerbatim(i)) continue;
            Matcher label = DATE_LABEL.matcher(lines.get(i));
            if (label.matches() && !WrittenDate.in(label.group(1), order).isEmpty()) return true;
            if (isDateAlone(lines.get(i))) return true;
        }
        return false;
    }

    private boolean hasYearAndMonth(String words) {
        return WrittenDate.in(words, order).stream().anyMatch(d -> d.year().isPresent());
    }

    private boolean isDateAlone(String line) {
        if (line.length() > 60) return false;
        List<WrittenDate> dates = WrittenDate.in(line, order);
        if (dates.size() != 1 || dates.get(0).year().isEmpty()) return false;
        String rest = line.substring(0, dates.get(0).from())
                + line.substring(dates.get(0).to());
        return rest.codePoints().filter(Character::isLetter).count() == 0;
    }

    private boolean linksToNotes() {
        int links = 0;
        for (int i = 0; i < lines.size(); i++)
            if (LINK_TO_NOTES.matcher(lines.get(i)).find()) links++;
        return links >= 2;
    }

    /** A roll call with at least one entry below it or beside it. */
    private boolean hasRollCall() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.isVerbatim(i) || !ROLL_CALL.matcher(lines.get(i)).matches()) continue;
            String words = lines.get(i).strip();
            boolean isHeading = words.startsWith("#");
            int colon = words.indexOf(':');
            if (!isHeading && colon < 0) continue;
            if (!isHeading
                    && !words.substring(colon + 1).replaceAll("[*_\\s]", "").isEmpty()) return true;
            for (int j = i + 1; j < Math.min(i + 6, lines.size()); j++)
                if (lines.get(j).stripLeading().matches("(?:[-*+|]|\\d+[.)]) ?\\S.*")) return true;
        }
        return false;
    }

    private boolean isTitledAsMeeting() {
        List<NoteLines.Heading> headings = lines.headings();
        return !headings.isEmpty()
                && TITLE.matcher(headings.get(0).text()).matches()
                && headings.stream().anyMatch(h -> SECTION.matcher(h.text()).matches());
    }
}
