package org.minutebook.registry;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minutebook.minutes.MeetingDate;
import org.minutebook.minutes.SourceLine;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** One entry of a {@link YamlFile}: its values by key, each with a message that names file and line where it is wrong. */
final class YamlEntry {
    private final YamlFile file;
    private final MappingNode node;
    private final Map<String, Node> values = new LinkedHashMap<>();

    /** @throws InvalidRegistryException where a key is no plain word or stands twice */
    YamlEntry(YamlFile file, MappingNode node) throws InvalidRegistryException {
        this.file = file;
        this.node = node;
        for (NodeTuple tuple : node.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key))
                throw file.error(tuple.getKeyNode(), "expected a word as key, before the colon");
            if (values.put(key.getValue(), tuple.getValueNode()) != null)
                throw file.error(key, "\"" + key.getValue() + "\" stands twice in this entry: leave one out");
        }
    }

    /** @throws InvalidRegistryException where the entry has another key */
    YamlEntry only(String... keys) throws InvalidRegistryException {
        for (Map.Entry<String, Node> value : values.entrySet())
            if (!Set.of(keys).contains(value.getKey()))
                throw file.error(
                        value.getValue(),
                        "unknown key \"" + value.getKey() + "\": use " + String.join(", ", keys) + ", or take it out");
        return this;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** The value as text; empty where the key is missing, or has no or an empty value. */
    Optional<String> text(String key) throws InvalidRegistryException {
        Node value = values.get(key);
        return value == null ? Optional.empty() : text(key, value);
    }

    /** @throws InvalidRegistryException where the value is missing or empty */
    String required(String key) throws InvalidRegistryException {
        return text(key).orElseThrow(() -> file.error(node, "this entry has no \"" + key + "\": add one"));
    }

    /**
     * A name or a handle, without the {@code @} that may stand before it; empty where the key is missing.
     *
     * @throws InvalidRegistryException where the value {@linkplain #isName is none}
     */
    Optional<String> name(String key) throws InvalidRegistryException {
        Optional<String> text = text(key);
        if (text.isPresent() && !isName(text.get()))
            throw invalid(key, text.get(), "a name with a letter or a digit in it");
        return text.map(YamlEntry::withoutAt);
    }

    /** Whether a text has a letter or a digit, by which it can be compared. */
    static boolean isName(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    static String withoutAt(String handle) {
        return handle.startsWith("@") ? handle.substring(1) : handle;
    }

    /** A list of texts, or one text by itself; empty where the key is missing. */
    List<String> texts(String key) throws InvalidRegistryException {
        List<String> texts = new ArrayList<>();
        for (Node item : items(key)) text(key, item).ifPresent(texts::add);
        return texts;
    }

    /** A list of entries under a key; an item that is a plain text counts as an entry with only that text. */
    List<YamlEntry> entries(String key, String textKey) throws InvalidRegistryException {
        List<YamlEntry> entries = new ArrayList<>();
        for (Node item : items(key)) {
            if (item instanceof MappingNode mapping) entries.add(new YamlEntry(file, mapping));
            else entries.add(new YamlEntry(file, asEntry(textKey, item)));
        }
        return entries;
    }

    /** {@code YYYY-MM-DD} or {@code YYYY-MM}; empty where the key is missing. */
    Optional<MeetingDate> date(String key) throws InvalidRegistryException {
        Optional<String> text = text(key);
        try {
            return text.map(MeetingDate::parse);
        } catch (DateTimeException e) {
            throw invalid(key, text.orElse(""), "a date as YYYY-MM-DD or YYYY-MM");
        }
    }

    /** Where the entry stands. */
    SourceLine source() {
        return file.source(node);
    }

    /** Two entries for one thing. */
    InvalidRegistryException twice(String key, String value, YamlEntry first) {
        return file.error(
                node,
                "\"" + key + "\" is \"" + value + "\", as in the entry of line "
                        + first.source().line() + ": make one entry of the two, or tell them apart");
    }

    InvalidRegistryException invalid(String key, String value, String expected) {
        return file.error(values.getOrDefault(key, node), "\"" + key + "\" is \"" + value + "\": write " + expected);
    }

    private List<Node> items(String key) {
        Node value = values.get(key);
        if (value == null) return List.of();
        return value instanceof SequenceNode list ? list.getValue() : List.of(value);
    }

    private Optional<String> text(String key, Node value) throws InvalidRegistryException {
        if (!(value instanceof ScalarNode scalar))
            throw file.error(value, "\"" + key + "\" must be a plain text: write it on one line");
        if (scalar.getTag().equals(Tag.NULL)) return Optional.empty();
        return Optional.of(scalar.getValue().strip()).filter(text -> !text.isEmpty());
    }

    private static MappingNode asEntry(String key, Node value) {
        Node keyNode =
                new ScalarNode(Tag.STR, key, value.getStartMark(), value.getEndMark(), DumperOptions.ScalarStyle.PLAIN);
        return new MappingNode(
                Tag.MAP,
                true,
                List.of(new NodeTuple(keyNode, value)),
                value.getStartMark(),
                value.getEndMark(),
                DumperOptions.FlowStyle.BLOCK);
    }
}
