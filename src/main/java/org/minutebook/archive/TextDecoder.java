package org.minutebook.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Turns a stored file into text with the same lines: UTF-8, or UTF-16 with its mark; a line that is no UTF-8 is read as
 * windows-1252. Line ends become {@code \n}, control characters blanks, {@linkplain Mojibake damaged characters} whole.
 */
final class TextDecoder {
    /**
     * @param text the text
     * @param firstForeignLine the first line (from 1) that is no UTF-8
     */
    record Decoded(String text, OptionalInt firstForeignLine) {}

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private TextDecoder() {}

    /** The file's text; empty where the file is no text. */
    static Optional<Decoded> decode(byte[] stored) {
        if (startsWith(stored, 0xff, 0xfe)) return Optional.of(whole(stored, StandardCharsets.UTF_16LE));
        if (startsWith(stored, 0xfe, 0xff)) return Optional.of(whole(stored, StandardCharsets.UTF_16BE));
        for (byte b : stored) if (b == 0) return Optional.empty();
        String text = utf8(stored);
        if (text != null) return Optional.of(new Decoded(clean(text), OptionalInt.empty()));
        return Optional.of(lineByLine(stored));
    }

    private static Decoded whole(byte[] stored, Charset charset) {
        return new Decoded(clean(new String(stored, charset)), OptionalInt.empty());
    }

    private static Decoded lineByLine(byte[] stored) {
        StringBuilder text = new StringBuilder(stored.length);
        OptionalInt foreign = OptionalInt.empty();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int n = 1;
        for (int i = 0; i <= stored.length; i++) {
            boolean ends = i == stored.length || stored[i] == '\n' || stored[i] == '\r' && !isCrLf(stored, i);
            if (i < stored.length) line.write(stored[i]);
            if (!ends) continue;
            String words = utf8(line.toByteArray());
            if (words == null) {
                words = line.toString(WINDOWS_1252);
                if (foreign.isEmpty()) foreign = OptionalInt.of(n);
            }
            text.append(words);
            line.reset();
            n++;
        }
        return new Decoded(clean(text.toString()), foreign);
    }

    private static boolean isCrLf(byte[] stored, int at) {
        return at + 1 < stored.length && stored[at + 1] == '\n';
    }

    /** The text, or null where the bytes are no valid UTF-8. */
    static @Nullable String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static String clean(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        String whole = Mojibake.repair(lines);
        if (whole.startsWith("\ufeff")) whole = whole.substring(1);
        StringBuilder clean = new StringBuilder(whole.length());
        for (int i = 0; i < whole.length(); i++) clean.append(clean(whole.charAt(i)));
        return clean.toString();
    }

    /** Characters that neither HTML nor XML may hold (XML 1.0, 2.2) become blanks. */
    private static char clean(char c) {
        boolean control = c < ' ' && c != '\n' && c != '\t' || c >= 0x7f && c < 0xa0;
        return control || c == '\ufffe' || c == '\uffff' ? ' ' : c;
    }

    private static boolean startsWith(byte[] stored, int first, int second) {
        return stored.length > 1 && (stored[0] & 0xff) == first && (stored[1] & 0xff) == second;
    }
}
