package org.minutebook.search;

/**
 * How many letters were left out, added, changed, or swapped with their neighbour between two words: optimal string
 * alignment (Damerau, A technique for computer detection and correction of spelling errors, 1964).
 */
final class EditDistance {
    private EditDistance() {}

    /** The distance, or {@code most + 1} where it is more than {@code most}. */
    static int of(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) return most + 1;
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) last[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(last[j - 1] + change, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1))
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                least = Math.min(least, row[j]);
            }
            if (least > most) return most + 1;
            before = last;
            last = row;
        }
        return Math.min(last[b.length()], most + 1);
    }
}
