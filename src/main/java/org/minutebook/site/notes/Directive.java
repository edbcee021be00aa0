package org.minutebook.site.notes;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A MyST directive, which is a fenced block with a name in braces: <code>```{note} Title</code>.
 *
 * @param name {@code note}
 * @param argument what follows on the line
 */
record Directive(String name, String argument) {
    private static final Pattern INFO = Pattern.compile("\\{([\\w:-]+)\\}\\s*(.*)", Pattern.DOTALL);
    private static final Pattern OPTIONS = Pattern.compile("(?:\\s*:[\\w-]+:[^\\n]*\\n)+");
    private static final Set<String> ADMONITIONS = Set.of(
            "admonition",
            "attention",
            "caution",
            "danger",
            "error",
            "hint",
            "important",
            "note",
            "seealso",
            "tip",
            "warning");

    static Optional<Directive> of(String info) {
        Matcher m = INFO.matcher(info.strip());
        return m.matches() ? Optional.of(new Directive(m.group(1), m.group(2).strip())) : Optional.empty();
    }

    /** A directive's text without the options that may open it: {@code :class: dropdown}. */
    static BasedSequence withoutOptions(BasedSequence body) {
        Matcher options = OPTIONS.matcher(body);
        return options.lookingAt() ? body.subSequence(options.end()) : body;
    }

    boolean isAdmonition() {
        return ADMONITIONS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** The title to show: the one written, else the directive's name. */
    String title() {
        return argument.isEmpty() ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) : argument;
    }
}
