package org.minutebook.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.minutes.ActionItem;
import org.minutebook.minutes.Attendee;
import org.minutebook.minutes.MeetingDate;
import org.minutebook.minutes.Minutes;
import org.minutebook.minutes.Rule;
import org.minutebook.minutes.SourceLine;
import org.minutebook.minutes.Statement;
import org.minutebook.minutes.TextSpan;
import org.minutebook.minutes.WrittenName;

/** The labels of careful readers as minutes, so that who is who can be measured apart from reading. */
final class LabelledArchive {
    static final Path GOLD = Path.of("../shared/gold");
    private static final Rule LABEL = new Rule("label", "a careful reader says so");

    /** A name in a meeting, and the person whom the labels give it to. */
    record Named(Minutes meeting, WrittenName name, String person) {}

    private final List<Minutes> minutes = new ArrayList<>();
    private final List<Named> attendees = new ArrayList<>();
    private final List<Named> speakers = new ArrayList<>();
    private final List<Named> owners = new ArrayList<>();

    static LabelledArchive read() throws IOException {
        ObjectMapper json = new ObjectMapper();
        LabelledArchive archive = new LabelledArchive();
        Map<String, JsonNode> credits = new HashMap<>();
        for (String line : Files.readAllLines(GOLD.resolve("speakers.jsonl"))) {
            JsonNode credit = json.readTree(line);
            credits.put(credit.get("source").asText() + ":" + credit.get("line").asInt(), credit);
        }
        Map<List<Object>, String> people = new HashMap<>();
        json.readTree(GOLD.resolve("people.json").toFile())
                .properties()
                .forEach(p -> p.getValue()
                        .forEach(e -> people.put(
                                List.of(
                                        e.get(0).asText(),
                                        e.get(1).asInt(),
                                        e.get(2).asText()),
                                p.getKey())));
        for (String line : Files.readAllLines(GOLD.resolve("minutes.jsonl"))) {
            JsonNode meeting = json.readTree(line);
            archive.add(
                    meeting,
                    Optional.ofNullable(credits.get(meeting.get("source").asText() + ":"
                            + meeting.get("line").asInt())),
                    people);
        }
        return archive;
    }

    List<Minutes> minutes() {
        return minutes;
    }

    List<Named> attendees() {
        return attendees;
    }

    List<Named> speakers() {
        return speakers;
    }

    List<Named> owners() {
        return owners;
    }

    private void add(JsonNode label, Optional<JsonNode> credits, Map<List<Object>, String> people) {
        String file = label.get("source").asText();
        List<Attendee> present = new ArrayList<>();
        Map<WrittenName, String> persons = new LinkedHashMap<>();
        int at = 0;
        for (JsonNode a : label.get("attendees")) {
            WrittenName name = new WrittenName(a.get("name").asText(), new TextSpan(at, ++at));
            present.add(new Attendee(
                    new SourceLine(file, a.get("line").asInt()),
                    name,
                    Optional.empty(),
                    text(a, "handle"),
                    text(a, "affiliation"),
                    LABEL));
            String person = people.get(List.of(file, a.get("line").asInt(), name.text()));
            if (person != null) persons.put(name, person);
        }
        Map<WrittenName, String> said = new LinkedHashMap<>();
        Map<WrittenName, String> owned = new LinkedHashMap<>();
        List<Statement> statements = new ArrayList<>();
        List<ActionItem> actions = new ArrayList<>();
        if (credits.isPresent()) {
            for (JsonNode s : credits.get().get("speakers")) {
                List<WrittenName> names = names(s, "names", at, said);
                at += names.size();
                statements.add(new Statement(source(file, s), new TextSpan(at, at), names, LABEL));
            }
            for (JsonNode s : credits.get().get("owners")) {
                List<WrittenName> names = names(s, "owners", at, owned);
                at += names.size();
                actions.add(new ActionItem(
                        source(file, s),
                        new TextSpan(at, at),
                        "",
                        ActionItem.Kind.EXPLICIT,
                        names,
                        false,
                        List.of(),
                        LABEL));
            }
        }
        Minutes made = new Minutes(
                new SourceLine(file, label.get("line").asInt()),
                Integer.MAX_VALUE,
                label.get("series").asText(),
                text(label, "date").map(MeetingDate::parse),
                Optional.empty(),
                "",
                List.of(),
                present,
                List.of(),
                statements,
                actions,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        minutes.add(made);
        persons.forEach((name, person) -> attendees.add(new Named(made, name, person)));
        said.forEach((name, person) -> speakers.add(new Named(made, name, person)));
        owned.forEach((name, person) -> owners.add(new Named(made, name, person)));
    }

    private static SourceLine source(String file, JsonNode label) {
        return new SourceLine(file, label.get("line").asInt());
    }

    private static List<WrittenName> names(JsonNode label, String field, int at, Map<WrittenName, String> persons) {
        List<WrittenName> names = new ArrayList<>();
        for (int i = 0; i < label.get(field).size(); i++) {
            WrittenName name = new WrittenName(label.get(field).get(i).asText(), new TextSpan(at + i, at + i + 1));
            names.add(name);
            JsonNode person = label.get("people").get(i);
            if (person != null && !person.isNull()) persons.put(name, person.asText());
        }
        return names;
    }

    private static Optional<String> text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(value.asText());
    }
}
