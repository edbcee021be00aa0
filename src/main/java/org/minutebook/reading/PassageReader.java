package org.minutebook.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.minutebook.minutes.Passage;
import org.minutebook.minutes.TextSpan;

/** Cuts notes into the passages that readers link to and search finds. */
final class PassageReader {
    /**
     * A bullet with a child that has children is a heading in disguise, once it is longer than this many lines: so a
     * passage says one thing, and a search leads to where it stands.
     */
    private static final int LONG = 6;

    private static final int SHORT_SLUG = 4;
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern HYPHENS_AROUND = Pattern.compile("^-+|-+$");

    private final ParsedNotes notes;
    private final Set<TextSpan> rollCall;
    private final List<Passage> passages = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    /** By slug, the first number that may be free. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private PassageReader(ParsedNotes notes, Set<TextSpan> rollCall) {
        this.notes = notes;
        this.rollCall = rollCall;
    }

    /** @param rollCall where the roll call's entries stand */
    static List<Passage> read(ParsedNotes notes, Set<TextSpan> rollCall) {
        PassageReader reader = new PassageReader(notes, rollCall);
        notes.outline().top().forEach(block -> reader.add(block, List.of()));
        return reader.passages;
    }

    private void add(Block block, List<String> context) {
        if (block.withDescendants().allMatch(b -> b.text().isBlank() && b.kind() != Block.Kind.VERBATIM)) return;
        if (isHeadingInDisguise(block)) {
            passages.add(passage(block, block.own(), List.of(block), context));
            List<String> below = new ArrayList<>(context);
            below.add(block.text());
            block.children().forEach(child -> add(child, below));
        } else {
            passages.add(passage(block, block.whole(), block.withDescendants().toList(), context));
        }
    }

    private boolean isHeadingInDisguise(Block block) {
        int lines = notes.lines().endLineOf(block.whole())
                - notes.lines().lineOf(block.whole().start()).line();
        return lines > LONG
                && block.children().stream().anyMatch(child -> !child.children().isEmpty());
    }

    private Passage passage(Block block, TextSpan at, List<Block> blocks, List<String> context) {
        List<String> headings = block.headings().stream()
                .map(Block::text)
                .skip(startsWithTitle(block) ? 1 : 0)
                .toList();
        Passage.Kind kind = block.kind() == Block.Kind.HEADING
                ? Passage.Kind.HEADING
                : rollCall.stream().anyMatch(at::contains) ? Passage.Kind.ROLL_CALL : Passage.Kind.NOTES;
        String text = blocks.stream().map(this::text).filter(t -> !t.isBlank()).collect(Collectors.joining("\n"));
        return new Passage(
                fragment(block, headings, context),
                notes.lines().lineOf(at.start()),
                notes.lines().endLineOf(at),
                at,
                headings,
                context,
                kind,
                text);
    }

    private String text(Block block) {
        return block.kind() == Block.Kind.VERBATIM
                ? block.node().getChars().toString().strip()
                : block.text();
    }

    private boolean startsWithTitle(Block block) {
        List<Block> top = notes.outline().top();
        return !block.headings().isEmpty() && block.headings().get(0) == top.get(0);
    }

    /**
     * An address that stays when notes are added elsewhere: the passage's own first words; where these are few, with
     * what stands above them; a number only where all that is the same.
     */
    private String fragment(Block block, List<String> headings, List<String> context) {
        String slug = slug(text(block));
        if (slug.chars().filter(c -> c == '-').count() < SHORT_SLUG - 1) {
            Optional<String> above = !context.isEmpty()
                    ? Optional.of(context.get(context.size() - 1))
                    : headings.isEmpty() ? Optional.empty() : Optional.of(headings.get(headings.size() - 1));
            slug = above.map(a -> slug(a) + "-").orElse("") + slug;
        }
        slug = HYPHENS_AROUND.matcher(slug).replaceAll("");
        if (slug.isEmpty()) slug = "passage";
        if (taken.add(slug)) return slug;
        int n = numbers.getOrDefault(slug, 2);
        while (!taken.add(slug + "-" + n)) n++;
        numbers.put(slug, n + 1);
        return slug + "-" + n;
    }

    private static String slug(String words) {
        String prose = ADDRESS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ");
        String clean = HYPHENS_AROUND
                .matcher(BETWEEN_WORDS.matcher(prose).replaceAll("-"))
                .replaceAll("");
        if (clean.length() <= 60) return clean;
        int cut = clean.lastIndexOf('-', 60);
        return clean.substring(0, cut > 20 ? cut : Character.isHighSurrogate(clean.charAt(59)) ? 59 : 60);
    }
}
