package org.minutebook.site.pages;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.book.EarlyBracket;
import org.minutebook.reading.Phrase;
import org.minutebook.site.notes.Emoji;

/** A line of the notes for a list on another page: without the marks that only the notes' own editor shows well. */
final class PlainLine {
    /** A space alone needs no mending. */
    private static final Phrase SPACE = Phrase.of("\\s+", "  ", "\t", "\n", "\u000b", "\f", "\r");

    /** HackMD's {@code [name=Ann] [time=2 min]}, with what belongs to it. */
    private static final Phrase CREDIT = Phrase.of(
            "\\[name=([^\\]]*)\\]((?:\\s*\\[(?:time|color)=[^\\]]*\\])*)\\s*(\\([^)]*\\))?\\s*:?\\s*(?=(\\S?))",
            "[name=");

    private static final Phrase HACKMD =
            Phrase.of("\\[(?:name|time|color)=([^\\]]*)\\]", "[name=", "[time=", "[color=");
    /** An address that a reader knows by a shorter name. */
    private static final Phrase ISSUE = Phrase.of(
            "https?://(?:www\\.)?github\\.com/([\\w.-]+/[\\w.-]+)/(?:issues|pull|discussions)/(\\d+)(?:[/#?][^\\s)>]*)?",
            "github.com/");

    private static final Phrase SCHEME = Phrase.of("https?://(?:www\\.)?(?=\\S)", "://");
    /** A bullet or an arrow that Markdown did not take for one. */
    private static final Pattern BULLET = Pattern.compile("^(?:[-*+•–]|[=-]+>|\\.{2,}|…)\\s+");

    /** Emphasis that does not close, and a line break's backslash. */
    private static final Phrase STRAY = Phrase.of("\\*{2,}|\\\\(?=\\s|$)", "**", "\\");

    /** How long an agenda item is to take: {@code (10 min)}, {@code 5m}. */
    private static final Pattern DURATION = Pattern.compile(
            "^[(\\[]?[<~]?\\d+\\s*(?:[-–]\\s*\\d+\\s*)?m(?:in(?:ute)?s?)?\\b\\??[\\])]?", Pattern.CASE_INSENSITIVE);

    /** A duration at the end, after a comma or a dash. */
    private static final Pattern MINUTES_AT_END =
            Pattern.compile("\\s*[,\u2013-]\\s*\\d+\\s*m(?:in(?:ute)?s?)?\\.?$", Pattern.CASE_INSENSITIVE);

    /** A remark on who speaks or how long, before the colon: {@code (only if there is time): Choose a pot}. */
    private static final Pattern ASIDE = Pattern.compile("^\\s*[(\\[][^()\\[\\]]{1,40}[)\\]]\\s*:\\s*(?=\\S)");

    /** What a name is the subject of, so that the line says nothing without it: {@code Ann asks}, {@code Ann's pot}. */
    private static final Pattern SENTENCE = Pattern.compile("^(?:['’]\\p{L}|\\s+(?!and\\b|c/o\\b|m(?:in)?\\b)\\p{Ll})");

    /** A bracket that an address which is not shown stood in, a dash before nothing, and what others put behind to agree. */
    private static final Pattern OPEN_END = Pattern.compile("(?:[\\s:(\\[]|\\s[–-]|\\s\\+\\d+)+$");

    /** The item's number, where Markdown did not take it for one. */
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}\\s?[/.)]\\s*(?=\\p{L})");

    private static final Pattern IN_BRACKETS =
            Pattern.compile("\\s*[(\\[][()\\[\\]\\s]*([^()\\[\\]]+?)\\s*[)\\]][^\\p{L}\\p{N}]*$");

    private static final Pattern CREDITS = Pattern.compile("\\s*(?:,|&|\\band\\b)\\s*");

    private static final Pattern BETWEEN =
            Pattern.compile("^[^\\p{L}\\p{N}(\\[]*(?:and\\b\\s*|c/o\\s+|[(\\[](?=\\p{L}))?");

    private static final Pattern AFTER = Pattern.compile("^[^\\p{L}\\p{N}(\\[\"'“«@#]+");

    /** No list shows more; what a note repeats without end should not be looked through for brackets. */
    private static final int LONGEST = 2000;

    private PlainLine() {}

    /** The start of the text on one line, as a reader would say it. */
    static String of(String text) {
        String start = text.strip();
        String line = SPACE.replacedIn(start.substring(0, Math.min(LONGEST, start.length())), " ");
        line = CREDIT.replacedIn(line, credit -> {
            String minutes = credit.group(3) == null ? "" : " $3";
            return "$1" + minutes + (credit.group(4).isEmpty() ? "" : ": ");
        });
        line = HACKMD.replacedIn(line, "$1");
        line = SCHEME.replacedIn(ISSUE.replacedIn(line, "$1#$2"), "");
        line = STRAY.replacedIn(BULLET.matcher(line).replaceFirst(""), "");
        return Emoji.shown(EarlyBracket.mended(line)).strip();
    }

    /**
     * What the line is about: without the names that it is credited to and the minutes that it is to take. The whole
     * line where nothing else stands on it.
     *
     * @param named others whom the line names: in brackets at its end they say who brings it up
     */
    static String matter(String text, List<String> speakers, List<String> named) {
        String unnumbered = NUMBER.matcher(text).replaceFirst("");
        String rest = AFTER.matcher(
                        ASIDE.matcher(withoutNames(unnumbered, speakers)).replaceFirst(""))
                .replaceFirst("");
        rest = DURATION.matcher(withoutEnd(rest, speakers, named)).replaceFirst("");
        String matter = OPEN_END.matcher(AFTER.matcher(rest).replaceFirst("")).replaceFirst("");
        return matter.isEmpty() ? text : matter;
    }

    private static String withoutNames(String text, List<String> speakers) {
        String rest = text;
        for (boolean found = true; found; ) {
            String after = BETWEEN.matcher(rest).replaceFirst("");
            String name = speakers.stream()
                    .filter(s -> startsWith(after, s))
                    .findFirst()
                    .orElse("");
            found = !name.isEmpty();
            if (!found) continue;
            String without = after.substring(name.length());
            if (SENTENCE.matcher(without).find()) return rest;
            rest = without;
        }
        return rest;
    }

    /** Without what stands in brackets at the end and is a credit or a duration: {@code (10 min) [Ann, 5 min]}. */
    private static String withoutEnd(String text, List<String> speakers, List<String> named) {
        String rest = MINUTES_AT_END.matcher(text).replaceFirst("");
        for (Matcher end = IN_BRACKETS.matcher(rest); end.find(); end = IN_BRACKETS.matcher(rest)) {
            boolean credit = CREDITS.splitAsStream(end.group(1))
                    .allMatch(words -> speakers.contains(words)
                            || named.contains(words)
                            || DURATION.matcher(words).replaceFirst("").isEmpty());
            if (!credit) break;
            rest = rest.substring(0, end.start());
        }
        return rest;
    }

    private static boolean startsWith(String text, String name) {
        return !name.isEmpty()
                && text.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT))
                && (text.length() == name.length() || !Character.isLetterOrDigit(text.charAt(name.length())));
    }
}
