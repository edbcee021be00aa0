package org.minutebook.reading;

/**
 * The words that announce a roll call in other languages than English: French, German, Spanish, Portuguese, Italian, Dutch,
 * Swedish, Polish, Russian, Chinese and Japanese. Regular expressions of lower-case words with one blank between them.
 */
final class RollCallLanguages {
    private static final String MEMBERS =
            "(?:membres|personnes|mitglieder|personen|miembros|membros|socios|personas|membri|soci|leden|ledamöter|członkowie)";
    private static final String AT_THE_MEETING =
            "(?:(?:à|a|lors de|bei|an|auf|en|na|alla|bij|aan|vid|i)(?: (?:la|der|dem|die|a|o|de|het|den))?"
                    + " (?:séance|réunion|sitzung|reunión|reunião|riunione|vergadering|möte|mötet|treffen|besprechung|call)"
                    + "|de (?:manera|forma) remota|à distance|en (?:ligne|línea|persona)|online|remote|vor ort)";

    /** Those who came. */
    static final String HERE =
            around("(?:étaient |sont )?présent(?:e?s|s et présentes)?|participants?(?:es)?|ont participé"
                    + "|anwesend(?:er?|en)?|teilgenommen|teilnehmer(?:innen|liste)?|teilnehmende|gäste|dabei"
                    + "|asist(?:en|entes|ieron|encia)|presentes|participa(?:n|ntes|ram)|invitad[oa]s|convidad[oa]s"
                    + "|presenti|partecipanti|ospiti|aanwezig(?:en)?|deelnemers|gasten|närvarande|deltagare|obecni|uczestnicy"
                    + "|присутствовали|участники|出席者|参加者|与会者");

    /** Those who did not. */
    static final String AWAY = around("excusé(?:e?s)?|absent(?:e?s)|entschuldigt|abwesend(?:e|en)?|es fehl(?:t|en)"
            + "|ausentes|excusad[oa]s|no asisten|faltaram|assenti|giustificati|afwezig(?:en)?|frånvarande|nieobecni"
            + "|отсутствовали|欠席者|缺席");

    private RollCallLanguages() {}

    /** The words alone, with members before or after them, or with where it was. */
    private static String around(String words) {
        return "(?:" + MEMBERS + " )?(?:" + words + ")(?: " + MEMBERS + ")?(?: " + AT_THE_MEETING + ")?";
    }
}
