package org.minutebook.registry;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.minutes.SourceLine;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A YAML file that holds a list of entries. Only the tree of nodes is made, never an object of a class that the file
 * names, and each entry knows its line.
 */
final class YamlFile {
    private final Path file;

    YamlFile(Path file) {
        this.file = file;
    }

    /**
     * The file's entries in order; none where the file is empty.
     *
     * @throws InvalidRegistryException where the file can't be read, is no YAML, or is not a list of mappings
     */
    List<YamlEntry> entries() throws InvalidRegistryException {
        Node root = root();
        List<YamlEntry> entries = new ArrayList<>();
        if (root == null) return entries;
        if (!(root instanceof SequenceNode list))
            throw error(root, "expected a list: start each entry with \"- \" and its first key");
        for (Node node : list.getValue()) {
            if (!(node instanceof MappingNode mapping))
                throw error(node, "expected an entry of keys and values: write \"- key: value\"");
            entries.add(new YamlEntry(this, mapping));
        }
        return entries;
    }

    private @Nullable Node root() throws InvalidRegistryException {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
        } catch (CharacterCodingException e) {
            throw new InvalidRegistryException(file + ": not UTF-8: save it as UTF-8", e);
        } catch (IOException e) {
            throw new InvalidRegistryException(file + ": can't be read: " + e.getMessage(), e);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new InvalidRegistryException(file + ":" + line + ": no YAML: " + e.getProblem(), e);
        } catch (YAMLException e) {
            throw new InvalidRegistryException(file + ": no YAML: " + e.getMessage(), e);
        }
    }

    SourceLine source(Node at) {
        return new SourceLine(file.toString(), line(at));
    }

    InvalidRegistryException error(Node at, String message) {
        return new InvalidRegistryException(file + ":" + line(at) + ": " + message);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
