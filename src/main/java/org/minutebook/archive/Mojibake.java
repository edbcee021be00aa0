package org.minutebook.archive;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/**
 * Repairs text that was written as UTF-8 and read as windows-1252: {@code Ã©} for é, {@code â€™} for ’, {@code ðŸŽ‰}
 * for 🎉, also where it happened twice. Only sequences that cannot stand in good text are touched: „Spaß“, 5 Å² and
 * CAFÉ® have the bytes of UTF-8 too, and stay.
 */
final class Mojibake {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Bytes that windows-1252 leaves undefined; such characters come through as controls of the same number. */
    private static final String UNDEFINED = "\u0081\u008d\u008f\u0090\u009d";

    /** What follows a capital letter in good text: closing quotes, dashes, trademarks, degrees, no-break space. */
    private static final String FOLLOWERS = "”“’‘…–—™®©°²³¹ªº»›·†‡•\u00a0";

    private static final int AT_MOST_ENCODED = 3;

    private Mojibake() {}

    /** The text with its damaged stretches repaired; line breaks are never touched. */
    static String repair(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) return text;
        String repaired = text;
        for (int i = 0; i < AT_MOST_ENCODED; i++) {
            String before = repaired;
            boolean surelyDamaged = !once(before, false).equals(before);
            repaired = surelyDamaged ? once(before, true) : before;
            if (repaired.equals(before)) break;
        }
        return repaired;
    }

    /** @param known whether the file is known to be damaged, so that a doubtful Ã or Â counts too */
    private static String once(String text, boolean known) {
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int length = sequence(text, i);
            if (length > 0 && isDamage(text, i, length, known)) {
                out.append(decode(text, i, length));
                i += length;
            } else {
                out.append(text.charAt(i++));
            }
        }
        return out.toString();
    }

    private static boolean isDamage(String text, int at, int length, boolean known) {
        if (length > 2) return true;
        char lead = text.charAt(at);
        char next = text.charAt(at + 1);
        boolean latin = lead == 'Ã' || lead == 'Â';
        if (latin && next >= '\u00a0' && next <= '\u00bf') return true;
        if (FOLLOWERS.indexOf(next) < 0) return true;
        boolean insideWord = at > 0 && Character.isLowerCase(text.charAt(at - 1)) && Character.isUpperCase(lead);
        if (insideWord) return true;
        return latin && known || sequence(text, at + 2) == 2;
    }

    /** How many characters from here on are the bytes of one character in UTF-8, at least two; else 0. */
    private static int sequence(String text, int at) {
        if (at >= text.length() || text.charAt(at) < 0x80) return 0;
        int lead = toByte(text.charAt(at));
        int length = lead >= 0xc2 && lead <= 0xdf
                ? 2
                : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
        if (length == 0 || at + length > text.length()) return 0;
        for (int i = at + 1; i < at + length; i++) {
            int b = toByte(text.charAt(i));
            if (b < 0x80 || b > 0xbf) return 0;
        }
        String decoded = decode(text, at, length);
        if (decoded.isEmpty()) return 0;
        char first = decoded.charAt(0);
        boolean control = first >= 0x80 && first < 0xa0 && UNDEFINED.indexOf(first) < 0;
        return control ? 0 : length;
    }

    private static String decode(String text, int at, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) bytes[i] = (byte) toByte(text.charAt(at + i));
        String decoded = TextDecoder.utf8(bytes);
        return decoded == null ? "" : decoded;
    }

    /** The character's byte in windows-1252, or -1. */
    private static int toByte(char c) {
        if (c < 0x80 || c >= 0xa0 && c <= 0xff) return c;
        if (UNDEFINED.indexOf(c) >= 0) return c;
        if (c < 0x152 || c > 0x2122) return -1;
        try {
            return WINDOWS_1252
                            .newEncoder()
                            .encode(CharBuffer.wrap(new char[] {c}))
                            .get()
                    & 0xff;
        } catch (CharacterCodingException e) {
            return -1;
        }
    }
}
