package org.minutebook.site.pages;

import java.util.List;
import java.util.Locale;
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

    private static final Pattern BETWEEN = Pattern.compile("^[^\\p{L}\\p{N}(\\[]*(?:and\\b\\s*|[(\\[](?=\\p{L}))?");

    private static final Pattern AFTER = Pattern.compile("^[^\\p{L}\\p{N}(\\[\"'“«@#]+");

    private PlainLine() {}

    /** The text on one line, as a reader would say it. */
    static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
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
        for (String name : speakers) rest = inBrackets(name).matcher(rest).replaceFirst("");
        rest = DURATION.matcher(AFTER.matcher(rest).replaceFirst("")).replaceFirst("");
        String matter = AFTER.matcher(rest).replaceFirst("").replaceFirst("[\\s:]+$", "");
        return matter.isEmpty() ? text : matter;
    }

    /** A credit at the end: {@code (Ann)}. */
    private static Pattern inBrackets(String name) {
        return Pattern.compile("\\s*\\([(),\\s]*" + Pattern.quote(name) + "\\s*\\)\\W*$");
    }

    private static boolean startsWith(String text, String name) {
        return !name.isEmpty()
                && text.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT))
                && (text.length() == name.length() || !Character.isLetterOrDigit(text.charAt(name.length())));
    }
}
