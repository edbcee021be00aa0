package org.minutebook.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file's lines, with what Markdown says of each as far as splitting needs it: which are headings, which stand in
 * front matter, code or comments. A fence that is never closed is taken for text, so that it cannot swallow the
 * meetings below it.
 */
final class NoteLines {
    /**
     * A heading (CommonMark 4.2 and 4.3).
     *
     * @param line index of its first line, from 0
     * @param level 1 to 6
     * @param text without the marks around it
     */
    record Heading(int line, int level, String text) {}

    /** Characters; what looks like a heading and is longer is a slip, and the rules for headings take long to read it. */
    private static final int LONGEST_HEADING = 1_000;

    private static final Pattern ATX = Pattern.compile(" {0,3}(#{1,6})(?:[ \t]+(.*))?");
    private static final Pattern CLOSING_MARKS = Pattern.compile("(?:^|(?<![ \t])[ \t]+)#+[ \t]*$");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})(.*)");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(=+|-{2,})[ \t]*");

    private final List<String> lines;
    private final boolean[] verbatim;
    private final int frontMatterEnd;

    private NoteLines(List<String> lines) {
        this.lines = List.copyOf(lines);
        this.verbatim = new boolean[lines.size()];
        this.frontMatterEnd = frontMatterEnd();
        for (int i = 0; i < frontMatterEnd; i++) verbatim[i] = true;
        markFences();
        markComments();
    }

    static NoteLines of(String text) {
        return new NoteLines(text.lines().toList());
    }

    String get(int line) {
        return lines.get(line);
    }

    int size() {
        return lines.size();
    }

    boolean isBlank(int line) {
        return lines.get(line).isBlank();
    }

    /** Whether the line stands in front matter, a code fence or a comment. */
    boolean isVerbatim(int line) {
        return verbatim[line];
    }

    /** The value of a key of the front matter, as written, without quotes. */
    Optional<String> frontMatter(String key) {
        for (int i = 1; i < frontMatterEnd - 1; i++) {
            String line = lines.get(i);
            if (line.regionMatches(true, 0, key + ":", 0, key.length() + 1)) {
                String value = line.substring(key.length() + 1).strip().replaceAll("^[\"']|[\"']$", "");
                return Optional.of(value).filter(v -> !v.isBlank());
            }
        }
        return Optional.empty();
    }

    List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (verbatim[i] || lines.get(i).length() > LONGEST_HEADING) continue;
            Matcher atx = ATX.matcher(lines.get(i));
            if (atx.matches()) {
                String words = atx.group(2) == null ? "" : atx.group(2);
                String text = CLOSING_MARKS.matcher(words).replaceFirst("").strip();
                headings.add(new Heading(i, atx.group(1).length(), text));
            } else if (isUnderlined(i)) {
                int level = lines.get(i + 1).strip().startsWith("=") ? 1 : 2;
                headings.add(new Heading(i, level, lines.get(i).strip()));
            }
        }
        return headings;
    }

    /** A single line of words above a line of {@code ===} or {@code ---}. */
    private boolean isUnderlined(int i) {
        if (i + 1 == lines.size()
                || verbatim[i + 1]
                || !UNDERLINE.matcher(lines.get(i + 1)).matches()) return false;
        String words = lines.get(i);
        boolean alone = i == 0 || lines.get(i - 1).isBlank() || verbatim[i - 1];
        return alone
                && !words.isBlank()
                && Character.isLetterOrDigit(words.strip().codePointAt(0));
    }

    private int frontMatterEnd() {
        if (lines.isEmpty() || !lines.get(0).stripTrailing().equals("---")) return 0;
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i).stripTrailing();
            if (line.equals("---") || line.equals("...")) return i + 1;
        }
        return 0;
    }

    private void markFences() {
        int[] closing = longestClosingFences();
        int open = 0;
        char mark = ' ';
        for (int i = frontMatterEnd; i < lines.size(); i++) {
            Matcher fence = FENCE.matcher(lines.get(i));
            if (!fence.matches()) {
                verbatim[i] = open > 0;
                continue;
            }
            int length = fence.group(1).length();
            char own = fence.group(1).charAt(0);
            if (open == 0) {
                boolean isOpening = own == '~' || fence.group(2).indexOf('`') < 0;
                if (!isOpening || closing[2 * (i + 1) + (own == '~' ? 1 : 0)] < length) continue;
                open = length;
                mark = own;
            } else if (own == mark && length >= open && fence.group(2).isBlank()) {
                open = 0;
            }
            verbatim[i] = true;
        }
    }

    /** At {@code 2 i}, the longest run of backticks that can close a fence from line {@code i} on; tildes beside it. */
    private int[] longestClosingFences() {
        int[] longest = new int[2 * lines.size() + 2];
        for (int i = lines.size() - 1; i >= 0; i--) {
            longest[2 * i] = longest[2 * i + 2];
            longest[2 * i + 1] = longest[2 * i + 3];
            Matcher fence = FENCE.matcher(lines.get(i));
            if (!fence.matches() || !fence.group(2).isBlank()) continue;
            int kind = 2 * i + (fence.group(1).charAt(0) == '~' ? 1 : 0);
            longest[kind] = Math.max(longest[kind], fence.group(1).length());
        }
        return longest;
    }

    private void markComments() {
        int open = -1;
        for (int i = frontMatterEnd; i < lines.size(); i++) {
            if (open < 0 && !verbatim[i] && lines.get(i).stripLeading().startsWith("<!--")) open = i;
            if (open >= 0 && lines.get(i).contains("-->")) {
                for (int j = open; j <= i; j++) verbatim[j] = true;
                open = -1;
            }
        }
    }
}
