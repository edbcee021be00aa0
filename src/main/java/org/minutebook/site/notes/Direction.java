package org.minutebook.site.notes;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which way a text runs, by its words: the first letter, by which a browser would tell, is often a name's, a project's
 * or a label's. The share of words that makes a text run from right to left is the one of Closure's
 * {@code goog.i18n.bidi.estimateDirection}.
 */
enum Direction {
    LEFT_TO_RIGHT("ltr"),
    RIGHT_TO_LEFT("rtl");

    private static final double SHARE = 0.4;

    /** A link's address is not read. */
    private static final Pattern ADDRESS = Pattern.compile("]\\([^()]*\\)|https?://\\S+");

    private static final Pattern GAP = Pattern.compile("\\s+");

    private final String value;

    Direction(String value) {
        this.value = value;
    }

    /** The value of HTML's {@code dir}. */
    String value() {
        return value;
    }

    /** Empty where no letter tells. */
    static Optional<Direction> of(CharSequence text) {
        if (text.codePoints().noneMatch(Direction::isRightToLeft))
            return text.codePoints().anyMatch(Direction::isLeftToRight) ? Optional.of(LEFT_TO_RIGHT) : Optional.empty();
        int all = 0;
        int rightToLeft = 0;
        for (String word : GAP.split(ADDRESS.matcher(text).replaceAll(" "))) {
            boolean right = word.codePoints().anyMatch(Direction::isRightToLeft);
            if (right) rightToLeft++;
            if (right || word.codePoints().anyMatch(Direction::isLeftToRight)) all++;
        }
        return all == 0 ? Optional.empty() : Optional.of(rightToLeft > SHARE * all ? RIGHT_TO_LEFT : LEFT_TO_RIGHT);
    }

    private static boolean isRightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean isLeftToRight(int codePoint) {
        return Character.getDirectionality(codePoint) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }
}
