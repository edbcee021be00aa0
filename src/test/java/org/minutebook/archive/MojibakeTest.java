package org.minutebook.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "party 🎉 now",
                "café",
                "it’s",
                "naïve – “quoted”",
                "Łódź and Zürich",
                "Привет",
                "日本語",
                "à la carte"
            })
    void repairsWhatWasReadWrongly(String good) {
        assertThat(Mojibake.repair(damaged(good))).isEqualTo(good);
    }

    @ParameterizedTest
    @ValueSource(strings = {"party 🎉 now", "it’s a café"})
    void repairsWhatWasReadWronglyTwice(String good) {
        assertThat(Mojibake.repair(damaged(damaged(good)))).isEqualTo(good);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "„Spaß“ und „Gruß“",
                "5 Å², 3 Å",
                "CAFÉ® and NESTLÉ™",
                "SÃO PAULO, ÀÉÎÕÜ",
                "“på Å”",
                "É\u00a0!",
                "35 °C, 20 €, § 5 ¶",
                "日本語 Привет Ελληνικά",
                "plain"
            })
    void leavesGoodTextAlone(String good) {
        assertThat(Mojibake.repair(good)).isEqualTo(good);
    }

    @Test
    void repairsOnlyTheDamagedStretch() {
        assertThat(Mojibake.repair("„Spaß“ with Ã©clair")).isEqualTo("„Spaß“ with éclair");
    }

    private static String damaged(String text) {
        StringBuilder damaged = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            String read = new String(new byte[] {b}, Charset.forName("windows-1252"));
            damaged.append(read.equals("\ufffd") ? String.valueOf((char) (b & 0xff)) : read);
        }
        return damaged.toString();
    }
}
