package org.minutebook.site.notes;

import java.util.LinkedHashMap;
import java.util.Map;

/** HTML as it is written: text is escaped, tags are asked for by name. */
final class Markup {
    private final StringBuilder html = new StringBuilder(1 << 12);

    Markup open(String tag, Attributes attributes) {
        html.append('<').append(tag);
        attributes.values.forEach((name, value) -> {
            html.append(' ').append(name);
            if (!value.isEmpty() || name.equals("alt")) {
                html.append("=\"");
                escape(value);
                html.append('"');
            }
        });
        html.append('>');
        return this;
    }

    Markup open(String tag) {
        return open(tag, new Attributes());
    }

    Markup close(String tag) {
        html.append("</").append(tag).append('>');
        return this;
    }

    Markup text(CharSequence text) {
        escape(text);
        return this;
    }

    Markup text(char c) {
        escape(c);
        return this;
    }

    /** Markup that is safe already. */
    Markup raw(CharSequence markup) {
        html.append(markup);
        return this;
    }

    int length() {
        return html.length();
    }

    private void escape(CharSequence text) {
        for (int i = 0; i < text.length(); i++) escape(text.charAt(i));
    }

    private void escape(char c) {
        switch (c) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '"' -> html.append("&quot;");
            default -> {
                // Control characters are not allowed in HTML, not even escaped.
                boolean allowed = c >= ' ' && (c < 0x7f || c > 0x9f) && c < 0xfffe || c == '\n' || c == '\t';
                html.append(allowed ? c : '\ufffd');
            }
        }
    }

    @Override
    public String toString() {
        return html.toString();
    }

    /** Attributes of a tag in the order given; an empty value is written as a bare name. */
    static final class Attributes {
        private final Map<String, String> values = new LinkedHashMap<>();

        Attributes with(String name, String value) {
            values.put(name, value);
            return this;
        }

        Attributes flag(String name) {
            return with(name, "");
        }

        /** Adds to the classes that are there. */
        Attributes classed(String name) {
            values.merge("class", name, (all, more) -> all + " " + more);
            return this;
        }
    }
}
