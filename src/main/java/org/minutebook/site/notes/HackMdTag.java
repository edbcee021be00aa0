package org.minutebook.site.notes;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/** HackMD's tags of a quotation: {@code [name=Ann]}, {@code [time=…]}, {@code [color=…]}. */
final class HackMdTag {
    private HackMdTag() {}

    /** The class to show the value with; empty where the brackets are no such tag. */
    static Optional<String> style(BasedSequence brackets) {
        if (brackets.startsWith("[name=")) return Optional.of("hackmd-name");
        if (brackets.startsWith("[time=")) return Optional.of("hackmd-time");
        return brackets.startsWith("[color=") ? Optional.of("hackmd-color") : Optional.empty();
    }

    /** What stands after the equals sign. */
    static BasedSequence value(BasedSequence brackets) {
        int end = brackets.endsWith("]") ? brackets.length() - 1 : brackets.length();
        return brackets.subSequence(brackets.indexOf('=') + 1, end).trim();
    }
}
