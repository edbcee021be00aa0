package org.minutebook.notesspec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the examples in a file of the notes spec: fenced blocks that {@code README.md} of the spec describes. */
final class NotesExampleReader {
    /** A file that is a meeting by its name alone, for examples that are about something else. */
    static final String DEFAULT_FILE = "team/2024-05-16.md";

    private static final Pattern OPENING = Pattern.compile("(`{8,}) example(?: (.+))?");
    private static final Pattern NUMBER = Pattern.compile("\\*\\*(\\d+)\\.(\\d+)\\*\\* \\S.*");
    private static final Pattern SECTION = Pattern.compile("## (\\d+)\\. .+");
    private static final Pattern NEXT_FILE = Pattern.compile("==> (.+) <==");
    private static final String FACTS = ".";

    private NotesExampleReader() {}

    /** @throws IllegalArgumentException where an example has no number above it, no facts or no end */
    static List<NotesExample> read(String spec, List<String> lines) {
        List<NotesExample> examples = new ArrayList<>();
        String section = "";
        Optional<NotesExample.ExampleNumber> number = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            Matcher numbered = NUMBER.matcher(lines.get(i));
            Matcher opening = OPENING.matcher(lines.get(i));
            Matcher heading = SECTION.matcher(lines.get(i));
            if (heading.matches()) section = heading.group(1);
            if (numbered.matches() && numbered.group(1).equals(section))
                number = Optional.of(NotesExample.ExampleNumber.of(numbered.group(1), numbered.group(2)));
            if (!opening.matches()) continue;
            if (number.isEmpty())
                throw new IllegalArgumentException(
                        "%s:%d: the example needs a paragraph before it that begins with its section's number and its own, **3.2**, and says why"
                                .formatted(spec, i + 1));
            int end = i + 1;
            while (end < lines.size() && !lines.get(end).equals(opening.group(1))) end++;
            int facts = lines.subList(i, end).lastIndexOf(FACTS) + i;
            if (end == lines.size() || facts < i)
                throw new IllegalArgumentException(
                        "%s:%d: the example needs a line '.' before its facts, and an end".formatted(spec, i + 1));
            String file = opening.group(2) == null ? DEFAULT_FILE : opening.group(2);
            examples.add(new NotesExample(
                    spec,
                    i + 1,
                    number.get(),
                    files(file, lines.subList(i + 1, facts)),
                    lines.subList(facts + 1, end).stream()
                            .filter(l -> !l.isBlank())
                            .toList()));
            number = Optional.empty();
            i = end;
        }
        return examples;
    }

    private static Map<String, String> files(String first, List<String> lines) {
        Map<String, StringBuilder> files = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder();
        files.put(first, text);
        for (String line : lines) {
            Matcher next = NEXT_FILE.matcher(line);
            if (next.matches()) {
                text = new StringBuilder();
                files.put(next.group(1), text);
            } else {
                text.append(line).append('\n');
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach((file, t) -> texts.put(file, t.toString()));
        return texts;
    }
}
