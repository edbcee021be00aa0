package org.minutebook.reading;

import java.util.Locale;
import java.util.Optional;
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
     * @param rest index of the first character after the label
     */
    record Label(Kind kind, int rest) {}

    private static final String BEFORE =
            "(?:(?:list of|meeting|call|core|team|committee|board|non|voting|representative|member|community|our|the|all|today s|other|also|expected"
                    + "|confirmed|remote|in person|online) )*";
    private static final Pattern PRESENT = Pattern.compile(
            BEFORE
                    + "(?:attendees?|attendance|attending|attended|present|participants?|participating|participation|in attendance"
                    + "|roll ?call|sign ?in(?: sheet)?|who (?:is|was|s) (?:here|present|attending)|(?:members|people|those|guests) (?:present|attending|in attendance)"
                    + "|guests|observers|check ?in)(?: (?:list|roll call|sheet|names|today|present|(?:and )?introductions?|(?:and )?intros?))?");
    private static final Pattern ABSENT = Pattern.compile(BEFORE
            + "(?:regrets?|apologies|absent|absences|absentees|excused|not present|not attending|unable to attend|cannot attend"
            + "|apologies for absence|regrets? (?:and )?apologies|members absent)");
    private static final Pattern SORT = Pattern.compile(
            "(?:\\p{L}+ ){0,5}(?:members?|guests?|observers?|staff|representatives?|contributors?|maintainers?|volunteers?"
                    + "|visitors?|others?|voting|remote(?:ly)?|online|virtual(?:ly)?|in person)");
    private static final Pattern LABEL =
            Pattern.compile("\\W{0,4}([\\p{L}' ’&/-]{3,40}?)\\s*(?:\\([^()]{0,60}\\)\\s*)?[:：]");
    private static final Pattern INVITATION = Pattern.compile(
            "(?is)(?:.*\\W)?(?:roll ?call|sign(?:ing)? in (?:below|here)|attendees|participants|present)\\W{0,3}:\\W*");
    private static final Pattern SIGN_IN = Pattern.compile("(?i)\\bsign(?:ing)? in (?:below|here)\\b");
    private static final Pattern ASIDE = Pattern.compile("\\([^()]{0,80}\\)|\\[[^\\[\\]]{0,80}\\]|:[a-z0-9_+-]{1,40}:");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private RollCallWords() {}

    /** What a heading or a bullet that has nothing but these words announces. */
    static Optional<Kind> announcedBy(String words) {
        if (words.length() > 80) return Optional.empty();
        String plain = ASIDE.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ");
        String letters = NO_LETTERS.matcher(plain).replaceAll(" ").strip();
        if (PRESENT.matcher(letters).matches()) return Optional.of(Kind.PRESENT);
        return ABSENT.matcher(letters).matches() ? Optional.of(Kind.ABSENT) : Optional.empty();
    }

    /** The label at the start of a line: {@code Present:}, {@code Apologies (by mail):}. */
    static Optional<Label> labelOf(String line) {
        Matcher m = LABEL.matcher(line);
        if (!m.lookingAt()) return Optional.empty();
        return announcedBy(m.group(1)).map(kind -> new Label(kind, m.end()));
    }

    /** Whether a heading inside a roll call only sorts its people: {@code Voting members}, {@code Guests}. */
    static boolean sortsPeople(String heading) {
        return SORT.matcher(NO_LETTERS
                        .matcher(heading.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip())
                .matches();
    }

    /** Whether a sentence invites to sign in below it. */
    static boolean invites(String sentence) {
        String end = sentence.substring(Math.max(0, sentence.length() - 200));
        return INVITATION.matcher(end).matches() || SIGN_IN.matcher(end).find();
    }
}
