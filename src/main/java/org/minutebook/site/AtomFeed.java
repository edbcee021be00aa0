package org.minutebook.site;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.minutebook.book.Meeting;
import org.minutebook.minutes.Passage;

/**
 * Writes {@code feed.xml}, the newest meetings as an Atom feed (RFC 4287). Its ids are tag URIs (RFC 4151) of a
 * meeting's address and day, so that they stay; its times are the meetings' days, since a clock would make two builds
 * differ.
 */
final class AtomFeed {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final int NEWEST = 30;
    private static final int HEADINGS = 12;

    private final String title;
    private final BaseUrl base;
    private final XMLStreamWriter xml;

    private AtomFeed(String title, BaseUrl base, XMLStreamWriter xml) {
        this.title = title;
        this.base = base;
        this.xml = xml;
    }

    /** Writes nothing where no meeting has a date: a feed must say when it last changed. */
    static void write(List<Meeting> meetings, String title, BaseUrl base, Path root) throws IOException {
        List<Meeting> newest = meetings.stream()
                .filter(m -> m.date().isPresent())
                .sorted(Comparator.comparing(AtomFeed::day)
                        .thenComparing(Meeting::id)
                        .reversed())
                .limit(NEWEST)
                .toList();
        if (newest.isEmpty()) return;
        try (OutputStream out = Files.newOutputStream(root.resolve("feed.xml"))) {
            XMLStreamWriter xml =
                    XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            new AtomFeed(title, base, xml).feed(newest);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static LocalDate day(Meeting meeting) {
        return meeting.date().orElseThrow().firstDay();
    }

    private void feed(List<Meeting> newest) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        element("id", base.toString());
        element("title", title);
        element("updated", time(newest.get(0)));
        link("self", base + "feed.xml");
        link("alternate", base.toString());
        xml.writeStartElement("author");
        element("name", title);
        xml.writeEndElement();
        for (Meeting meeting : newest) entry(meeting);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(Meeting meeting) throws XMLStreamException {
        String url = Addresses.encoded(meeting.url());
        xml.writeStartElement("entry");
        element("id", "tag:" + base.address().getHost() + "," + day(meeting) + ":" + base.path() + url);
        element("title", meeting.date().orElseThrow() + ", " + meeting.title());
        element("updated", time(meeting));
        link("alternate", base + url);
        element("summary", summary(meeting));
        xml.writeEndElement();
    }

    private static String summary(Meeting meeting) {
        String headings = meeting.minutes().passages().stream()
                .filter(p -> p.kind() == Passage.Kind.HEADING)
                .map(Passage::text)
                .filter(words -> !words.equals(meeting.title()))
                .limit(HEADINGS)
                .collect(Collectors.joining(" · "));
        return headings.isEmpty() ? meeting.title() : headings;
    }

    private static String time(Meeting meeting) {
        return day(meeting) + "T00:00:00Z";
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        // XML 1.0 knows no way to write most control characters.
        xml.writeCharacters(text.replaceAll("[\\p{Cntrl}&&[^\\t\\n]]", ""));
        xml.writeEndElement();
    }

    private void link(String relation, String url) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", url);
    }
}
