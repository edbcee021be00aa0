package org.minutebook.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that announce a roll call: in a heading, in a label before a colon, at the end of a sentence. */
final class RollCallWords {
    /** What follows the words. */
    enum Kind {
        PRESENT,
        /** Those who said that they would not come. */
        ABSENT
    }

    /**
     * A label and what follows it on its line.
     *
     * @param kind what the label announces
     * @param start index of its first character
     * @param rest index of the first character after the label
     */
    record Label(Kind kind, int start, int rest) {}

    private static final String BEFORE =
            "(?:(?:list of|introductions? of|meeting|call|core|team|committee|board|officers|non|voting|representative|directors?|trustees?|councill?ors?|commissioners?|delegates?|maintainers?|executives?|students?|staff|members?|people|individuals"
                    + "|those|community|our|the|and|all|today s|other|additional|further|following|also|expected|confirmed|remote|async|in person|online|were|are) )*";
    private static final String AFTER =
            "(?: (?:were|was|are|is|list|sheet|names|present|today|(?:at |in )?th(?:e|is) (?:meeting|call)|(?:and )?introductions?|(?:and )?intros?))?";
    private static final String HERE =
            "(?:attendees?|attend[ae]nce|attending|attended|present|participants?|participating|participation|in attendance"
                    + "|roll ?call|sign ?in(?: sheet)?|who (?:is|was|s) (?:here|present|attending)|guests|observers|check ?in|in the room|(?:on|by|via) (?:the )?(?:phone|call|line|zoom|skype|video|teams)|"
                    + RollCallLanguages.HERE + ")";
    private static final String AWAY =
            "(?:regrets?|apologies|absent|absences|absentees|excused|not (?:present|attending|in attendance|able to attend)|(?:unable to|can ?not|can t|could not|couldn t) (?:attend|join|come|make it)|not here"
                    + "|apologies for absence|" + RollCallLanguages.AWAY + ")";
    private static final Pattern PRESENT = Pattern.compile(BEFORE + HERE + "(?: (?:and )?" + HERE + ")?" + AFTER);
    private static final Pattern ABSENT = Pattern.compile(BEFORE + AWAY + "(?: (?:and )?" + AWAY + ")?" + AFTER);
    /** Who these words sort is absent where a roll call goes on; anywhere else they may say anything. */
    private static final Pattern MISSING = Pattern.compile(BEFORE + "(?:missing|away|unavailable|could not make it)");

    private static final Pattern ROLE = Pattern.compile(
            "(?:meeting |session |acting |today s |action items? |minutes? |notes? )?(?:co )?(?:chair(?:person|s)?|facilitators?|hosts?|moderators?|scribes?|secretar(?:y|ies)|organi[sz]ers?|leads?"
                    + "|presenters?|speakers?|(?:note|minute|time)s? ?(?:takers?|keepers?)|(?:notes|minutes|minuted|chaired|hosted|facilitated) by|guest|observer)");
    private static final Pattern SORT = Pattern.compile(
            "(?:\\p{L}+ ){0,5}(?:members?|guests?|observers?|staff|representatives?|contributors?|maintainers?|volunteers?"
                    + "|visitors?|others?|team|core|voting|roles|remote(?:ly)?|on ?line|virtual(?:ly)?|in person)");
    private static final Pattern PLACE = Pattern.compile(
            "(?:also )?(?:remote(?:ly)?|on ?line|virtual(?:ly)?|in person|on ?site|by phone|(?:via|on|by|over) (?:zoom|skype|video|irc|chat|teams|jitsi|webex|phone|telephone)|joining remotely)(?: (?:attendees|participants))?");
    private static final Pattern LABEL =
            Pattern.compile("\\W{0,4}([\\p{L}' ’&/-]{3,60}?)\\s*(?:\\([^()]{0,60}\\)\\s*)?[:：]");
    private static final Pattern LABEL_INSIDE = Pattern.compile("(?<=[.,;·•|)\\s])((?:\\p{L}+ ){0,2}\\p{L}+)\\s*[:：]");
    private static final Pattern INVITATION = Pattern.compile(
            "(?is)(?:.*\\W)?(?:roll ?call|sign(?:ing)? in (?:below|here)|attendees|participants|present)\\W{0,3}:\\W*");
    private static final Pattern SIGN_IN = Pattern.compile("(?i)\\bsign(?:ing)? in (?:below|here)\\b");
    private static final Pattern ASIDE = Pattern.compile("\\([^()]{0,80}\\)|\\[[^\\[\\]]{0,80}\\]|:[a-z0-9_+-]{1,40}:");
    /** {@code For the Tidelab:}: whom the people after it stand for. */
    private static final Pattern FOR_GROUP =
            Pattern.compile("(?i)(?:for|from|representing|on behalf of) [^.:?]{2,50}:\\W*");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private RollCallWords() {}

    /** What a heading or a bullet that has nothing but these words announces. */
    static Optional<Kind> announcedBy(String words) {
        if (words.length() > 80) return Optional.empty();
        String plain = ASIDE.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ");
        String letters = letters(plain);
        if (PRESENT.matcher(letters).matches()) return Optional.of(Kind.PRESENT);
        return ABSENT.matcher(letters).matches() ? Optional.of(Kind.ABSENT) : Optional.empty();
    }

    /** The label at the start of a line: {@code Present:}, {@code Apologies (by mail):}. */
    static Optional<Label> labelOf(String line) {
        Matcher m = LABEL.matcher(line);
        if (!m.lookingAt()) return Optional.empty();
        boolean people =
                Set.of("people", "who").contains(letters(m.group(1))) && RosterLine.listsNames(line.substring(m.end()));
        if (people) return Optional.of(new Label(Kind.PRESENT, m.start(1), m.end()));
        return announcedBy(m.group(1)).map(kind -> new Label(kind, m.start(1), m.end()));
    }

    /** Whether words inside a roll call only sort its people: {@code Voting members}, {@code Guests}. */
    static boolean sortsPeople(String words) {
        return SORT.matcher(letters(words)).matches();
    }

    /** Whether words say from where the people after them take part: {@code Online}. */
    static boolean tellsPlace(String words) {
        return PLACE.matcher(letters(words)).matches();
    }

    /** Whether words inside a roll call name the group that the people after them come from. */
    static boolean nameGroup(String words) {
        return FOR_GROUP.matcher(words.strip()).matches();
    }

    /** Whether words inside a roll call say what somebody does in the meeting: {@code Chair}, {@code Notes by}. */
    static boolean isRole(String words) {
        return ROLE.matcher(letters(words)).matches();
    }

    /** Whether words inside a roll call name those who did not come: {@code Missing}. */
    static boolean areMissing(String words) {
        return MISSING.matcher(letters(words)).matches();
    }

    /** A label further on in a line that starts with one: {@code Guests:} of {@code Present: Ada · Guests: Lin}. */
    static Optional<Label> labelAfter(String line, int from) {
        Matcher label = LABEL_INSIDE.matcher(line).region(from, line.length()).useTransparentBounds(true);
        while (label.find()) {
            String words = label.group(1);
            for (int start = 0; start >= 0; start = words.indexOf(' ', start) + 1) {
                Optional<Kind> kind = announcedBy(words.substring(start));
                if (kind.isPresent()) return Optional.of(new Label(kind.get(), label.start(1) + start, label.end()));
                if (words.indexOf(' ', start) < 0) break;
            }
        }
        return Optional.empty();
    }

    private static String letters(String words) {
        return NO_LETTERS
                .matcher(words.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** Whether a sentence invites to sign in below it. */
    static boolean invites(String sentence) {
        String end = sentence.substring(Math.max(0, sentence.length() - 200));
        return INVITATION.matcher(end).matches() || SIGN_IN.matcher(end).find();
    }
}
