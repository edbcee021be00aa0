package org.minutebook.book.accuracy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An object of a file of labels.
 *
 * @param values texts, numbers, booleans, lists and maps, by key
 */
record Label(Map<?, ?> values) {
    static final Label NONE = new Label(Map.of());

    /**
     * Every object of a file, one after the other.
     *
     * @throws IOException where the file can't be read or is no JSON; names the file
     */
    static List<Label> in(Path file) throws IOException {
        List<Label> labels = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(Files.readString(file, StandardCharsets.UTF_8))) {
            while (json.nextToken() != null) if (value(json) instanceof Map<?, ?> object) labels.add(new Label(object));
        } catch (IOException e) {
            throw new IOException(file + ": no labels: " + e.getMessage(), e);
        }
        return labels;
    }

    private static Object value(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> object = new LinkedHashMap<>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String key = json.currentName();
                json.nextToken();
                object.put(key, value(json));
            }
            return object;
        }
        if (json.currentToken() == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) list.add(value(json));
            return list;
        }
        return switch (json.currentToken()) {
            case VALUE_NUMBER_INT -> json.getIntValue();
            case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
            case VALUE_NULL -> Optional.empty();
            default -> json.getText();
        };
    }

    /** A text; empty where there is none. */
    String text(String key) {
        return values.get(key) instanceof String text ? text : "";
    }

    int line() {
        return values.get("line") instanceof Integer line ? line : 0;
    }

    boolean is(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    Label object(String key) {
        return new Label(values.get(key) instanceof Map<?, ?> object ? object : Map.of());
    }

    List<?> list(String key) {
        return values.get(key) instanceof List<?> list ? list : List.of();
    }

    List<Label> objects(String key) {
        List<Label> objects = new ArrayList<>();
        for (Object one : list(key)) if (one instanceof Map<?, ?> object) objects.add(new Label(object));
        return objects;
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Object one : list(key)) if (one instanceof String text) texts.add(text);
        return texts;
    }
}
