package org.minutebook.minutes;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names of months in languages that notes are written in, besides English. */
final class MonthNames {
    /** German, Dutch, French, Spanish, Portuguese and Italian, a line for each month. */
    private static final List<String> NAMES = List.of(
            "januar jänner januari janvier enero janeiro gennaio",
            "februar februari février fevrier febrero fevereiro febbraio",
            "märz maerz maart mars marzo março",
            "april avril abril aprile",
            "mai mei mayo maio maggio",
            "juni juin junio junho giugno",
            "juli juillet julio julho luglio",
            "august augustus août aout agosto",
            "september septembre septiembre setembro settembre",
            "oktober octobre octubre outubro ottobre",
            "november novembre noviembre novembro",
            "dezember december décembre decembre diciembre dezembro dicembre");

    private static final Map<String, Integer> MONTHS = months();

    private MonthNames() {}

    /** 1 for January. */
    static Optional<Integer> month(String name) {
        return Optional.ofNullable(MONTHS.get(name.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < NAMES.size(); i++) for (String name : NAMES.get(i).split(" ")) months.put(name, i + 1);
        return Map.copyOf(months);
    }
}
