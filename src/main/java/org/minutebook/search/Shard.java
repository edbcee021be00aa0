package org.minutebook.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;

/**
 * A file of the browser's index: a script that hands its data over, since scripts load from a disk too, where
 * {@code fetch} does not.
 *
 * @param name without the ending
 * @param script the whole file
 */
record Shard(String name, String script) {
    private static final JsonFactory JSON = new JsonFactory();

    /** Writes JSON. */
    @FunctionalInterface
    interface Writer {
        void write(JsonGenerator json) throws IOException;
    }

    /** A list of texts. */
    static Shard of(String name, Object... texts) throws IOException {
        return json(name, json -> {
            json.writeStartArray();
            for (Object text : texts) json.writeString(text.toString());
            json.writeEndArray();
        });
    }

    static Shard json(String name, Writer writer) throws IOException {
        StringWriter data = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(data)) {
            writer.write(json);
        }
        // Line separators end a string in old scripts, not in JSON.
        String safe = data.toString().replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
        return new Shard(name, "__s(\"" + name + "\"," + safe + ")\n");
    }
}
