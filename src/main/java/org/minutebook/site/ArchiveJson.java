package org.minutebook.site;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.minutebook.book.Attendance;
import org.minutebook.book.Book;
import org.minutebook.book.CarriedTask;
import org.minutebook.book.Meeting;
import org.minutebook.book.Organization;
import org.minutebook.book.Person;
import org.minutebook.book.Project;
import org.minutebook.book.RoleHolder;
import org.minutebook.book.Spoken;
import org.minutebook.book.Task;
import org.minutebook.book.TaskReference;
import org.minutebook.minutes.Decision;
import org.minutebook.minutes.ProjectMention;
import org.minutebook.people.Identity.Affiliation;

/** Writes {@code data/archive.json}: the whole archive as data, as {@code data/archive.schema.json} describes it. */
public final class ArchiveJson {
    /** Lines end alike on every system: the same archive gives the same bytes. */
    private static final DefaultPrettyPrinter LAYOUT =
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private final JsonGenerator json;

    private ArchiveJson(JsonGenerator json) {
        this.json = json;
    }

    /** @throws IOException where the stream can't be written */
    public static void write(Book book, OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out).setPrettyPrinter(LAYOUT.createInstance())) {
            new ArchiveJson(json).book(book);
        }
    }

    /** Writes one member of a list. */
    @FunctionalInterface
    private interface Member<T> {
        void write(T member) throws IOException;
    }

    private void book(Book book) throws IOException {
        json.writeStartObject();
        objects("meetings", book.meetings(), this::meeting);
        objects("people", book.people(), this::person);
        objects("organizations", book.organizations(), this::organization);
        objects("projects", book.projects(), this::project);
        objects(
                "carriedActions",
                book.carriedTasks().stream()
                        .filter(t -> t.occurrences().size() > 1)
                        .toList(),
                this::carried);
        json.writeEndObject();
    }

    private void meeting(Meeting meeting) throws IOException {
        json.writeStringField("id", meeting.id());
        json.writeStringField("series", meeting.series());
        optional("date", meeting.date().map(Object::toString));
        json.writeStringField("title", meeting.title());
        json.writeStringField("url", meeting.url());
        json.writeBooleanField("cancelled", meeting.isCancelled());
        json.writeObjectFieldStart("source");
        json.writeStringField("file", meeting.minutes().source().file());
        json.writeNumberField("line", meeting.minutes().source().line());
        json.writeNumberField("endLine", meeting.minutes().endLine());
        json.writeEndObject();
        objects("attendees", meeting.attendees(), this::attendance);
        objects("regrets", meeting.regrets(), this::attendance);
        objects("statements", meeting.statements(), this::statement);
        objects("actions", meeting.tasks(), this::action);
        objects("decisions", meeting.minutes().decisions(), this::decision);
        objects("roles", meeting.roles(), this::role);
        objects("projects", projectLines(meeting).entrySet(), this::projectLines);
    }

    private void attendance(Attendance attendance) throws IOException {
        json.writeStringField("person", attendance.person());
        json.writeStringField("name", attendance.entry().name().text());
        optional("handle", attendance.entry().handle().map(h -> h.toLowerCase(Locale.ROOT)));
        optional("affiliation", attendance.entry().affiliation());
        json.writeNumberField("line", attendance.entry().source().line());
    }

    private void statement(Spoken spoken) throws IOException {
        json.writeNumberField("line", spoken.statement().source().line());
        strings("people", spoken.people());
    }

    private void action(Task task) throws IOException {
        json.writeNumberField("line", task.item().source().line());
        json.writeStringField("text", task.item().text());
        json.writeStringField("kind", task.item().kind().name().toLowerCase(Locale.ROOT));
        strings("owners", task.owners());
        json.writeBooleanField("done", task.item().done());
        strings("issues", task.item().issues());
    }

    private void carried(CarriedTask task) throws IOException {
        json.writeStringField("text", task.lastSeen().task().item().text());
        strings("owners", task.owners());
        json.writeBooleanField("done", task.done());
        objects("seen", task.occurrences(), this::seen);
    }

    private void seen(TaskReference task) throws IOException {
        json.writeStringField("meeting", task.at().meeting().id());
        json.writeNumberField("line", task.at().source().line());
    }

    private void decision(Decision decision) throws IOException {
        json.writeNumberField("line", decision.source().line());
        json.writeStringField("text", decision.text());
    }

    private void role(RoleHolder holder) throws IOException {
        json.writeStringField("role", holder.role().kind().id());
        optional("person", holder.person());
        json.writeStringField("name", holder.role().name().text());
        json.writeNumberField("line", holder.role().source().line());
    }

    private static Map<String, Set<Integer>> projectLines(Meeting meeting) {
        Map<String, Set<Integer>> lines = new TreeMap<>();
        for (ProjectMention mention : meeting.minutes().projects())
            lines.computeIfAbsent(mention.project(), any -> new TreeSet<>())
                    .add(mention.source().line());
        return lines;
    }

    private void projectLines(Map.Entry<String, Set<Integer>> project) throws IOException {
        json.writeStringField("project", project.getKey());
        json.writeArrayFieldStart("lines");
        for (int line : project.getValue()) json.writeNumber(line);
        json.writeEndArray();
    }

    private void person(Person person) throws IOException {
        json.writeStringField("id", person.id());
        json.writeStringField("name", person.name());
        optional("handle", person.identity().handle());
        strings("aliases", person.identity().aliases());
        objects("affiliations", person.identity().affiliations(), this::affiliation);
        strings("reasons", person.identity().reasons());
        json.writeStringField("url", person.url());
    }

    private void affiliation(Affiliation affiliation) throws IOException {
        json.writeStringField("organization", affiliation.organization());
        strings("asWritten", affiliation.asWritten());
        optional("from", affiliation.from().map(Object::toString));
        optional("to", affiliation.to().map(Object::toString));
    }

    private void organization(Organization organization) throws IOException {
        json.writeStringField("id", organization.id());
        json.writeStringField("name", organization.name().name());
        strings("aliases", organization.name().aliases());
        json.writeStringField("url", organization.url());
    }

    private void project(Project project) throws IOException {
        json.writeStringField("id", project.id());
        strings("aliases", project.aliases());
        json.writeStringField("url", project.url());
    }

    private <T> void objects(String field, Iterable<T> members, Member<T> writer) throws IOException {
        json.writeArrayFieldStart(field);
        for (T member : members) {
            json.writeStartObject();
            writer.write(member);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void optional(String field, Optional<String> value) throws IOException {
        if (value.isPresent()) json.writeStringField(field, value.get());
        else json.writeNullField(field);
    }

    private void strings(String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) json.writeString(value);
        json.writeEndArray();
    }
}
