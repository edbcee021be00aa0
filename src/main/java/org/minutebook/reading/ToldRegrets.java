package org.minutebook.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Regrets that a sentence tells, wherever it stands: {@code Regrets from Ada and Bo}, {@code Ada sends regrets}. */
final class ToldRegrets {
    private static final int LONGEST = 160;
    private static final Pattern REGRETS_FROM = Pattern.compile(
            "(?i)\\W*(?:(?:we (?:had|have|got|received) )?(?:regrets|apologies)(?: for absence)?(?: (?:were|was|have been))?(?: (?:received|sent|noted|given))? (?:from|by) )([^.;:]+?)[.\\s]*");
    private static final Pattern SEND_REGRETS = Pattern.compile(
            "(?i:\\W*)(\\p{Lu}[^.;:]*?) (?i:(?:has |have )?(?:sends?|sent)(?: (?:his|her|their))? (?:regrets|apologies))[.\\s]*");

    private ToldRegrets() {}

    /** Those who sent them, each an entry. */
    static List<RollCallEntry> in(Block paragraph) {
        return Line.of(paragraph).flatMap(ToldRegrets::in).toList();
    }

    private static Stream<RollCallEntry> in(Line line) {
        String text = line.text();
        return Stream.of(REGRETS_FROM, SEND_REGRETS)
                .filter(form -> text.length() <= LONGEST)
                .map(form -> form.matcher(text))
                .filter(Matcher::matches)
                .filter(sentence -> RosterLine.listsNames("Ada Byron, " + sentence.group(1)))
                .limit(1)
                .flatMap(sentence -> RollCallEntry.list(
                        line.block(),
                        line.from() + sentence.start(1),
                        line.from() + sentence.end(1),
                        RollCallWords.Kind.ABSENT,
                        RollCallEntry.Form.LIST)
                        .stream());
    }
}
