package org.minutebook.privacy;

import java.util.Map;
import java.util.TreeMap;
import org.minutebook.registry.Registry;

/** Replacements in a text; one that overlaps an earlier one is not made. Lines stay lines. */
final class Edits {
    private record Edit(int end, String replacement) {}

    private final TreeMap<Integer, Edit> edits = new TreeMap<>();

    void add(int start, int end, String replacement) {
        Map.Entry<Integer, Edit> before = edits.lowerEntry(end);
        if (before != null && before.getValue().end() > start) return;
        edits.put(start, new Edit(end, replacement));
    }

    /** Leaves only {@code someone} of a roll call's entry; a table keeps its cells. */
    void restOfLine(String text, int nameAt) {
        int start = nameAt;
        while (start > 0 && "*_[@`~".indexOf(text.charAt(start - 1)) >= 0) start--;
        int newline = text.indexOf('\n', nameAt);
        int end = newline < 0 ? text.length() : newline;
        long cells = text.substring(nameAt, end).chars().filter(c -> c == '|').count();
        add(start, end, Registry.SOMEONE + " |".repeat((int) cells));
    }

    String in(String text) {
        if (edits.isEmpty()) return text;
        StringBuilder result = new StringBuilder();
        int at = 0;
        for (Map.Entry<Integer, Edit> edit : edits.entrySet()) {
            int end = edit.getValue().end();
            result.append(text, at, edit.getKey()).append(edit.getValue().replacement());
            text.substring(edit.getKey(), end).chars().filter(c -> c == '\n').forEach(c -> result.append('\n'));
            at = end;
        }
        return result.append(text, at, text.length()).toString();
    }
}
