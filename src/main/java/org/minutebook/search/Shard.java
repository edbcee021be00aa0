package org.minutebook.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Base64;

/**
 * A file of the browser's index: a script that hands its data over, since scripts load from a disk too, where
 * {@code fetch} does not.
 *
 * @param name without the ending
 * @param script the whole file
 */
record Shard(String name, String script) {
    /** Writes JSON. */
    @FunctionalInterface
    interface Writer {
        void write(JsonGenerator json) throws IOException;
    }

    static Shard of(String name, byte[] data) {
        return new Shard(name, "__s(\"" + name + "\",\"" + Base64.getEncoder().encodeToString(data) + "\")\n");
    }

    static Shard json(String name, Writer writer) throws IOException {
        StringWriter data = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(data)) {
            writer.write(json);
        }
        // Line separators end a string in old scripts, not in JSON.
        String safe = data.toString().replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
        return new Shard(name, "__s(\"" + name + "\"," + safe + ")\n");
    }
}
