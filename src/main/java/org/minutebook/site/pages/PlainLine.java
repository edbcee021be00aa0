package org.minutebook.site.pages;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.site.notes.Emoji;

/** A line of the notes for a list on another page: without the marks that only the notes' own editor shows well. */
final class PlainLine {
    /** HackMD's {@code [name=Ann] [time=2 min]}, with what belongs to it. */
    private static final Pattern CREDIT = Pattern.compile(
            "\\[name=([^\\]]*)\\]((?:\\s*\\[(?:time|color)=[^\\]]*\\])*)\\s*(\\([^)]*\\))?\\s*:?\\s*(?=(\\S?))");

    private static final Pattern HACKMD = Pattern.compile("\\[(?:name|time|color)=([^\\]]*)\\]");
    /** An address that a reader knows by a shorter name. */
    private static final Pattern ISSUE = Pattern.compile(
            "https?://(?:www\\.)?github\\.com/([\\w.-]+/[\\w.-]+)/(?:issues|pull|discussions)/(\\d+)(?:[/#?][^\\s)>]*)?");

    private static final Pattern SCHEME = Pattern.compile("https?://(?:www\\.)?(?=\\S)");
    /** A bullet or an arrow that Markdown did not take for one. */
    private static final Pattern BULLET = Pattern.compile("^(?:[-*+•–]|[=-]+>|\\.{2,}|…)\\s+");

    /** Emphasis that does not close, and a line break's backslash. */
    private static final Pattern STRAY = Pattern.compile("\\*{2,}|\\\\(?=\\s|$)");

    /** How long an agenda item is to take: {@code (10 min)}, {@code 5m}. */
    private static final Pattern DURATION = Pattern.compile(
            "^[(\\[]?\\d+\\s*(?:[-–]\\s*\\d+\\s*)?m(?:in(?:ute)?s?)?\\b[\\])]?", Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_BRACKETS =
            Pattern.compile("\\s*[(\\[][()\\[\\]\\s]*([^()\\[\\]]+?)\\s*[)\\]][^\\p{L}\\p{N}]*$");

    private static final Pattern BETWEEN = Pattern.compile("^[^\\p{L}\\p{N}(\\[]*(?:and\\b\\s*|[(\\[](?=\\p{L}))?");

    private static final Pattern AFTER = Pattern.compile("^[^\\p{L}\\p{N}(\\[\"'“«@#]+");

    /** No list shows more; what a note repeats without end should not be looked through for brackets. */
    private static final int LONGEST = 2000;

    private PlainLine() {}

    /** The start of the text on one line, as a reader would say it. */
    static String of(String text) {
        String start = text.strip();
        String line = start.substring(0, Math.min(LONGEST, start.length())).replaceAll("\\s+", " ");
        line = CREDIT.matcher(line).replaceAll(credit -> {
            String minutes = credit.group(3) == null ? "" : " $3";
            return "$1" + minutes + (credit.group(4).isEmpty() ? "" : ": ");
        });
        line = HACKMD.matcher(line).replaceAll("$1");
        line = SCHEME.matcher(ISSUE.matcher(line).replaceAll("$1#$2")).replaceAll("");
        line = STRAY.matcher(BULLET.matcher(line).replaceFirst("")).replaceAll("");
        return Emoji.shown(line).strip();
    }

    /**
     * What the line is about: without the names that it is credited to and the minutes that it is to take. The whole
     * line where nothing else stands on it.
     */
    static String matter(String text, List<String> speakers) {
        String rest = text;
        for (boolean found = true; found; ) {
            String after = BETWEEN.matcher(rest).replaceFirst("");
            String name = speakers.stream()
                    .filter(s -> startsWith(after, s))
                    .findFirst()
                    .orElse("");
            found = !name.isEmpty();
            if (found) rest = after.substring(name.length());
        }
        rest = withoutEnd(rest, speakers);
        rest = DURATION.matcher(AFTER.matcher(rest).replaceFirst("")).replaceFirst("");
        String matter = AFTER.matcher(rest).replaceFirst("").replaceFirst("[\\s:]+$", "");
        return matter.isEmpty() ? text : matter;
    }

    /** Without what stands in brackets at the end and is a credit or a duration: {@code (10 min) [Ann]}. */
    private static String withoutEnd(String text, List<String> speakers) {
        String rest = text;
        for (Matcher end = IN_BRACKETS.matcher(rest); end.find(); end = IN_BRACKETS.matcher(rest)) {
            String words = end.group(1);
            boolean minutes = DURATION.matcher(words).replaceFirst("").isEmpty();
            if (!minutes && !speakers.containsAll(List.of(words.split("\\s*(?:,|&|\\band\\b)\\s*")))) break;
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
