package org.minutebook.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Learns from the notes themselves who speaks in them, where no roll call tells. A name is a word that stands where a
 * speaker is credited, {@code (Ada) the loom is loud}, {@code Ada: I heard it}, and does what only people do: it says
 * "I", it "will look", or it talks with those who are known. A word that the archive writes in lower case is none.
 */
final class CreditedNames {
    private static final String NAME =
            "\\p{Lu}[\\p{L}\\p{M}'’]{1,30}+(?:-\\p{L}{1,30}+)?(?: \\p{Lu}[\\p{L}\\p{M}'’-]{1,30}+)?|\\p{Ll}[\\p{Ll}\\d-]{3,38}+";
    private static final String NAMES = "(?:" + NAME + ")(?:(?:,? and |, | ?[&/] ?)(?:" + NAME + ")){0,3}";
    private static final Pattern MARKED = Pattern.compile("\\[name=(" + NAMES + ")(?:,[^\\]]*)?]");
    private static final Pattern IN_BRACKETS = Pattern.compile("^[\\s>*]*[\\[(](" + NAMES + ")[\\])]:?\\s");
    private static final Pattern AT_END = Pattern.compile("\\s\\((" + NAMES + ")\\)[.\\s]*$");
    private static final Pattern BEFORE_COLON =
            Pattern.compile("^[\\s>*(]*(" + NAMES + ")\\s?(?:\\([^()]*\\))?:(?=\\s|$)");
    private static final Pattern FIRST_PERSON = Pattern.compile("\\b(?:I|I['’](?:m|ll|ve|d)|[Mm]y)\\b");
    private static final Pattern ACTS = Pattern.compile(
            "(?<![\\p{L}\\p{N}@/=.-])(" + NAMES
                    + ")\\s(?:(?:will|to) (?:also )?(?<verb>\\p{Ll}+)|(?:says|said|suggests|suggested|proposes|proposed|asks|asked|thinks|thought|mentions|mentioned"
                    + "|volunteers|volunteered|agrees|agreed|offers|offered|wants|wanted|notes|noted|raised|raises|explains|explained|reported|feels|finds)\\b)");
    private static final Pattern AND = Pattern.compile(",? and |, | ?[&/] ?");
    /** So many lines credited in brackets to people who are known make the form a habit of the archive. */
    private static final int HABIT = 3;
    /** So many lines credited to a nickname make it a speaker's, where it says "I". */
    private static final int OFTEN = 3;
    /** Labels behind which the writer may say "I". */
    private static final Set<String> LABELS = Set.of(
            ("action aside background comment comments concern context edit example fyi goal idea info note notes outcome problem proposal"
                            + " question questions reminder result results status summary todo update updates")
                    .split(" "));

    private final Map<String, Integer> marked = new HashMap<>();
    private final Map<String, Integer> bracketed = new HashMap<>();
    /** At the end of a line, in brackets. */
    private final Map<String, Integer> ending = new HashMap<>();

    private final Map<String, Integer> labelled = new HashMap<>();
    private final Map<String, Integer> acting = new HashMap<>();
    /** Labels behind which somebody says "I"; of a program one says that it "will look", too. */
    private final Map<String, Integer> speaking = new HashMap<>();
    /** Before the colon of each line, a list for each of the notes; empty where a line has none. */
    private final List<List<String>> labels = new ArrayList<>();

    private CreditedNames() {}

    /**
     * The names, folded.
     *
     * @param isKnown whether a roll call has the name
     * @param isNoName whether a word is known to be something else: a plain word, an organization
     */
    static Set<String> in(List<ParsedNotes> archive, Predicate<String> isKnown, Predicate<String> isNoName) {
        CreditedNames names = new CreditedNames();
        archive.forEach(names::read);
        Predicate<String> canBe = name -> !isNoName.test(name)
                && !isNoName.test(name.split(" ")[0])
                && !LABELS.contains(NameForms.fold(name))
                && !FieldRole.isPlaceholder(name)
                && !RollCallWords.isRole(name);
        Set<String> sure = names.sure(canBe);
        sure.addAll(names.endingLines(isKnown, canBe));
        sure.addAll(names.talkingWith(name -> sure.contains(name) || isKnown.test(name), canBe));
        return sure.stream()
                .map(NameForms::fold)
                .flatMap(name -> Stream.of(name, name.split(" ")[0]))
                .collect(Collectors.toSet());
    }

    private void read(ParsedNotes notes) {
        List<String> here = new ArrayList<>();
        Line.of(notes.outline()).filter(CreditedNames::isProse).forEach(line -> {
            String text = line.text();
            count(MARKED, text, marked);
            count(IN_BRACKETS, text, bracketed);
            count(AT_END, text, labelled);
            count(AT_END, text, ending);
            Matcher acts = ACTS.matcher(text);
            while (acts.find())
                if (acts.group("verb") == null || TaskVerbs.isBase(acts.group("verb"))) count(acts.group(1), acting);
            Matcher label = BEFORE_COLON.matcher(text);
            boolean isLabelled = label.find();
            here.add(isLabelled ? label.group(1) : "");
            if (!isLabelled) return;
            count(label.group(1), labelled);
            if (!FIRST_PERSON.matcher(text).region(label.end(), text.length()).find()) return;
            count(label.group(1), acting);
            count(label.group(1), speaking);
        });
        labels.add(here);
    }

    private static boolean isProse(Line line) {
        return line.block().kind() != Block.Kind.HEADING && line.block().kind() != Block.Kind.TABLE_ROW;
    }

    private static void count(Pattern form, String line, Map<String, Integer> counts) {
        Matcher found = form.matcher(line);
        while (found.find()) count(found.group(1), counts);
    }

    private static void count(String names, Map<String, Integer> counts) {
        for (String name : AND.split(names)) counts.merge(name, 1, Integer::sum);
    }

    private Set<String> sure(Predicate<String> canBe) {
        Set<String> sure = Stream.concat(bracketed.keySet().stream(), labelled.keySet().stream())
                .filter(name -> isSure(name) && canBe.test(name))
                .collect(Collectors.toCollection(HashSet::new));
        marked.keySet().stream().filter(canBe).forEach(sure::add);
        int habit = sure.stream().mapToInt(name -> times(bracketed, name)).sum();
        if (habit >= HABIT)
            bracketed.keySet().stream()
                    .filter(name -> isCapitalized(name) && canBe.test(name))
                    .forEach(sure::add);
        return sure;
    }

    /** Names at the end of lines, where more lines end so with people who are known than with anything else. */
    private Set<String> endingLines(Predicate<String> isKnown, Predicate<String> canBe) {
        int people = 0;
        int others = 0;
        Set<String> names = new HashSet<>();
        for (String name : ending.keySet()) {
            boolean isPerson = isKnown.test(name);
            if (isPerson) people += times(ending, name);
            else others += times(ending, name);
            if (!isPerson && isCapitalized(name) && canBe.test(name)) names.add(name);
        }
        return people >= HABIT && people > 2 * others ? names : Set.of();
    }

    private boolean isSure(String name) {
        int credits = times(bracketed, name) + times(labelled, name);
        boolean acts = times(acting, name) > 0;
        if (isCapitalized(name)) return times(bracketed, name) > 1 || credits > 0 && acts;
        boolean isLower = Character.isLowerCase(name.charAt(0));
        boolean often = credits >= OFTEN && times(speaking, name) > 0;
        return often || credits > 1 && acts && (times(bracketed, name) > 0 || !isLower);
    }

    /** Labels between lines of those who are known, or twice beside one of them. */
    private Set<String> talkingWith(Predicate<String> isKnown, Predicate<String> canBe) {
        Set<String> names = new HashSet<>();
        Map<String, Integer> beside = new HashMap<>();
        for (List<String> lines : labels)
            for (int i = 0; i < lines.size(); i++) {
                boolean after = i > 0 && Stream.of(AND.split(lines.get(i - 1))).anyMatch(isKnown);
                boolean before = i + 1 < lines.size()
                        && Stream.of(AND.split(lines.get(i + 1))).anyMatch(isKnown);
                if (!after && !before) continue;
                for (String name : AND.split(lines.get(i))) {
                    if (name.isEmpty() || !isCapitalized(name) || !canBe.test(name)) continue;
                    beside.merge(name, 1, Integer::sum);
                    if (after && before || times(beside, name) > 1) names.add(name);
                }
            }
        return names;
    }

    /** With a capital and small letters: not in capitals, as abbreviations are. */
    private static boolean isCapitalized(String name) {
        return Stream.of(name.split(" "))
                .allMatch(word ->
                        Character.isUpperCase(word.charAt(0)) && word.chars().anyMatch(Character::isLowerCase));
    }

    private static int times(Map<String, Integer> counts, String name) {
        return counts.getOrDefault(name, 0);
    }
}
