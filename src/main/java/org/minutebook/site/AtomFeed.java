package org.minutebook.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.minutebook.book.Meeting;

/**
 * Writes the newest meetings of a list as an Atom feed (RFC 4287). Its ids are tag URIs (RFC 4151) of a meeting's
 * address and day, so that they stay; its times are the meetings' days, since a clock would make two builds differ.
 */
final class AtomFeed {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final int NEWEST = 30;

    /** When nothing in a feed has a date, nothing tells when it changed. */
    private static final LocalDate UNKNOWN = LocalDate.EPOCH;

    private final BaseUrl base;
    private final MeetingWords words;
    private final XMLStreamWriter xml;

    private AtomFeed(BaseUrl base, MeetingWords words, XMLStreamWriter xml) {
        this.base = base;
        this.words = words;
        this.xml = xml;
    }

    /**
     * What a feed is of.
     *
     * @param title the feed's
     * @param author the site's name
     * @param page address of the page that it belongs to, relative to the site's root; the feed stands beside it
     * @param meetings those without a date are left out
     */
    record Subject(String title, String author, String page, List<Meeting> meetings) {}

    static void write(Subject subject, BaseUrl base, MeetingWords words, Path root) throws IOException {
        Path folder = Files.createDirectories(root.resolve(subject.page()));
        XmlFile.write(
                folder.resolve("feed.xml"), "feed", NAMESPACE, xml -> new AtomFeed(base, words, xml).feed(subject));
    }

    private static List<Meeting> newest(List<Meeting> meetings) {
        Map<String, Meeting> once = new HashMap<>();
        meetings.forEach(m -> once.put(m.id(), m));
        return once.values().stream()
                .filter(m -> m.date().isPresent())
                .sorted(Comparator.comparing(AtomFeed::day)
                        .thenComparing(Meeting::id)
                        .reversed())
                .limit(NEWEST)
                .toList();
    }

    private static LocalDate day(Meeting meeting) {
        return meeting.date().orElseThrow().firstDay();
    }

    private void feed(Subject subject) throws XMLStreamException {
        List<Meeting> newest = newest(subject.meetings());
        String page = base + Addresses.encoded(subject.page());
        element("id", page);
        element("title", subject.title());
        element("updated", time(newest.isEmpty() ? UNKNOWN : day(newest.get(0))));
        link("alternate", "text/html", page);
        link("self", "application/atom+xml", page + "feed.xml");
        xml.writeStartElement("author");
        element("name", subject.author());
        xml.writeEndElement();
        for (Meeting meeting : newest) entry(meeting);
    }

    private void entry(Meeting meeting) throws XMLStreamException {
        String url = Addresses.encoded(meeting.url());
        xml.writeStartElement("entry");
        element("id", "tag:" + base.address().getHost() + "," + day(meeting) + ":" + base.path() + url);
        element("title", title(meeting));
        element("updated", time(day(meeting)));
        link("alternate", "text/html", base + url);
        element("summary", words.summary(meeting));
        xml.writeEndElement();
    }

    /** A title that tells the day already is not told it again. */
    private static String title(Meeting meeting) {
        String day = meeting.date().orElseThrow().inWords();
        String title = meeting.title().contains(day) ? meeting.title() : meeting.title() + ", " + day;
        return meeting.isCancelled() ? "Cancelled: " + title : title;
    }

    private static String time(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private void element(String name, String text) throws XMLStreamException {
        XmlFile.element(xml, name, text);
    }

    private void link(String relation, String type, String url) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", url);
    }
}
