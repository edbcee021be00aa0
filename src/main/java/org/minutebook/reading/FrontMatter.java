package org.minutebook.reading;

import com.vladsch.flexmark.ext.yaml.front.matter.YamlFrontMatterBlock;
import com.vladsch.flexmark.ext.yaml.front.matter.YamlFrontMatterNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The simple values of the notes' YAML front matter, by key in lower case. */
final class FrontMatter {
    /**
     * A value.
     *
     * @param value without quotes
     * @param at where its key stands in the notes
     */
    record Entry(String value, int at) {}

    private final Map<String, Entry> values;

    private FrontMatter(Map<String, Entry> values) {
        this.values = values;
    }

    static FrontMatter of(Document tree) {
        Map<String, Entry> values = new HashMap<>();
        for (Node node : tree.getChildren())
            if (node instanceof YamlFrontMatterBlock block)
                for (Node child : block.getChildren())
                    if (child instanceof YamlFrontMatterNode entry) {
                        List<String> lines = entry.getValues();
                        if (lines.size() == 1)
                            values.put(
                                    entry.getKey().toLowerCase(Locale.ROOT),
                                    new Entry(unquoted(lines.get(0)), entry.getStartOffset()));
                    }
        return new FrontMatter(values);
    }

    Optional<Entry> entry(String key) {
        return Optional.ofNullable(values.get(key))
                .filter(entry -> !entry.value().isBlank());
    }

    private static String unquoted(String value) {
        return value.strip().replaceAll("^(['\"])(.*)\\1$", "$2");
    }
}
