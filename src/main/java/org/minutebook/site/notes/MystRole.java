package org.minutebook.site.notes;

/** MyST's roles, a name in braces right before code: {@code {ref}`calendar`}. */
final class MystRole {
    private MystRole() {}

    /** How many characters of a role end the text; 0 where none does. */
    static int lengthAtEnd(CharSequence text) {
        int end = text.length();
        if (end < 3 || text.charAt(end - 1) != '}') return 0;
        int open = end - 2;
        while (open >= 0 && isName(text.charAt(open))) open--;
        return open >= 0 && text.charAt(open) == '{' && open < end - 2 ? end - open : 0;
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == ':' || c == '_';
    }
}
