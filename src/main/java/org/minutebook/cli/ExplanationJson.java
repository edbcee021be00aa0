package org.minutebook.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import org.minutebook.book.Book;
import org.minutebook.book.Explanation;
import org.minutebook.book.Fact;
import org.minutebook.book.Person;
import org.minutebook.minutes.NotUnderstood;
import org.minutebook.minutes.Origin;
import org.minutebook.minutes.Remark;

/** Writes an explanation as one JSON object on one line, for programs. */
final class ExplanationJson {
    private final Book book;
    private final JsonGenerator json;

    private ExplanationJson(Book book, JsonGenerator json) {
        this.book = book;
        this.json = json;
    }

    static String of(Explanation line, Book book) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            new ExplanationJson(book, json).write(line);
        }
        return text.toString();
    }

    private void write(Explanation line) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", line.source().file());
        json.writeNumberField("line", line.source().line());
        json.writeStringField("text", line.text());
        json.writeStringField("meeting", line.meeting().id());
        json.writeArrayFieldStart("meetingFacts");
        for (Origin origin : line.meeting().minutes().origins()) write(origin);
        json.writeEndArray();
        json.writeStringField("passage", line.passage().map(p -> p.fragment()).orElse(null));
        json.writeArrayFieldStart("facts");
        for (Fact fact : line.facts()) write(fact);
        json.writeEndArray();
        json.writeArrayFieldStart("notUnderstood");
        for (NotUnderstood unclear : line.notUnderstood()) json.writeString(unclear.message());
        json.writeEndArray();
        json.writeArrayFieldStart("notTaken");
        for (Remark remark : line.remarks()) {
            json.writeStartObject();
            json.writeStringField("kind", remark.kind().toString());
            json.writeStringField("reason", remark.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Origin origin) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", origin.kind().toString());
        json.writeStringField("text", origin.text());
        json.writeNumberField("line", origin.source().line());
        json.writeStringField("rule", origin.rule().name());
        json.writeStringField("why", origin.rule().why());
        json.writeEndObject();
    }

    private void write(Fact fact) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", fact.kind().toString());
        json.writeStringField("text", fact.text());
        json.writeObjectFieldStart("details");
        for (Map.Entry<String, String> detail : fact.details().entrySet())
            json.writeStringField(detail.getKey(), detail.getValue());
        json.writeEndObject();
        json.writeStringField("rule", fact.rule().name());
        json.writeStringField("why", fact.rule().why());
        json.writeArrayFieldStart("people");
        for (String id : fact.people()) {
            Optional<Person> person = book.person(id);
            if (person.isPresent()) write(person.get());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Person person) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", person.id());
        json.writeStringField("name", person.name());
        json.writeArrayFieldStart("reasons");
        for (String reason : person.identity().reasons()) json.writeString(reason);
        json.writeEndArray();
        json.writeEndObject();
    }
}
