package org.minutebook.site;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.minutebook.book.Attendance;
import org.minutebook.book.Book;
import org.minutebook.book.Meeting;
import org.minutebook.book.Spoken;
import org.minutebook.book.Task;
import org.minutebook.minutes.ProjectMention;

/** Writes {@code data/archive.json}: the whole archive as data, as its JSON Schema describes it. */
public final class ArchiveJson {
    private ArchiveJson() {}

    /** @throws IOException where the stream can't be written */
    public static void write(Book book, OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeArrayFieldStart("meetings");
            for (Meeting meeting : book.meetings()) meeting(json, meeting);
            json.writeEndArray();
            json.writeArrayFieldStart("people");
            for (var person : book.people()) {
                json.writeStartObject();
                json.writeStringField("id", person.id());
                json.writeStringField("name", person.name());
                optional(json, "handle", person.identity().handle());
                strings(json, "aliases", person.identity().aliases());
                json.writeArrayFieldStart("affiliations");
                for (var a : person.identity().affiliations()) {
                    json.writeStartObject();
                    json.writeStringField("organization", a.organization());
                    strings(json, "asWritten", a.asWritten());
                    optional(json, "from", a.from().map(Object::toString));
                    optional(json, "to", a.to().map(Object::toString));
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeStringField("url", person.url());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("organizations");
            for (var organization : book.organizations()) {
                json.writeStartObject();
                json.writeStringField("id", organization.id());
                json.writeStringField("name", organization.name().name());
                strings(json, "aliases", organization.name().aliases());
                json.writeStringField("url", organization.url());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("projects");
            for (var project : book.projects()) {
                json.writeStartObject();
                json.writeStringField("id", project.id());
                strings(json, "aliases", project.aliases());
                json.writeStringField("url", project.url());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void meeting(JsonGenerator json, Meeting meeting) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", meeting.id());
        json.writeStringField("series", meeting.series());
        optional(json, "date", meeting.date().map(Object::toString));
        json.writeStringField("title", meeting.title());
        json.writeStringField("url", meeting.url());
        json.writeObjectFieldStart("source");
        json.writeStringField("file", meeting.minutes().source().file());
        json.writeNumberField("line", meeting.minutes().source().line());
        json.writeNumberField("endLine", meeting.minutes().endLine());
        json.writeEndObject();
        attendances(json, "attendees", meeting.attendees());
        attendances(json, "regrets", meeting.regrets());
        json.writeArrayFieldStart("statements");
        for (Spoken s : meeting.statements()) {
            json.writeStartObject();
            json.writeNumberField("line", s.statement().source().line());
            strings(json, "people", s.people());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("actions");
        for (Task t : meeting.tasks()) {
            json.writeStartObject();
            json.writeNumberField("line", t.item().source().line());
            json.writeStringField("text", t.item().text());
            json.writeStringField("kind", t.item().kind().name().toLowerCase(java.util.Locale.ROOT));
            strings(json, "owners", t.owners());
            json.writeBooleanField("done", t.item().done());
            json.writeEndObject();
        }
        json.writeEndArray();
        Map<String, TreeSet<Integer>> projects = new TreeMap<>();
        for (ProjectMention p : meeting.minutes().projects())
            projects.computeIfAbsent(p.project(), any -> new TreeSet<>())
                    .add(p.source().line());
        json.writeArrayFieldStart("projects");
        for (var project : projects.entrySet()) {
            json.writeStartObject();
            json.writeStringField("project", project.getKey());
            json.writeArrayFieldStart("lines");
            for (int line : project.getValue()) json.writeNumber(line);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void attendances(JsonGenerator json, String field, List<Attendance> attendances) throws IOException {
        json.writeArrayFieldStart(field);
        for (Attendance a : attendances) {
            json.writeStartObject();
            json.writeStringField("person", a.person());
            json.writeStringField("name", a.entry().name().text());
            optional(json, "handle", a.entry().handle());
            optional(json, "affiliation", a.entry().affiliation());
            json.writeNumberField("line", a.entry().source().line());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void optional(JsonGenerator json, String field, Optional<String> value) throws IOException {
        if (value.isPresent()) json.writeStringField(field, value.get());
        else json.writeNullField(field);
    }

    private static void strings(JsonGenerator json, String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) json.writeString(value);
        json.writeEndArray();
    }
}
