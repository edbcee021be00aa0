package org.minutebook.site.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minutebook.book.Meeting;
import org.minutebook.minutes.ProjectMention;
import org.minutebook.people.PersonMention;

/** A {@link Card} for everybody and every project of the archive. */
final class Cards {
    private final Map<String, Card> people = new HashMap<>();
    private final Map<String, Card> projects = new HashMap<>();

    Cards(PeoplePage people, ListPage projects) {
        people.rows().forEach(row -> this.people.put(row.who().url(), card(row)));
        projects.rows().forEach(row -> this.projects.put(row.what().url(), card(row)));
    }

    private static Card card(PeoplePage.Row row) {
        Optional<String> beside =
                row.affiliation().map(Link::text).or(() -> row.handle().map(h -> "@" + h));
        return new Card(row.who(), beside, row.meetings(), row.first(), row.last(), row.spark());
    }

    private static Card card(ListPage.Row row) {
        String id = row.what().text();
        int slash = id.lastIndexOf('/');
        Link what = new Link(id.substring(slash + 1), row.what().url());
        return new Card(
                what, Optional.of(id.substring(0, slash)), row.meetings(), row.first(), row.last(), row.spark());
    }

    /** Those whom a meeting's notes mention, each once, people first. */
    List<Card> of(Meeting meeting, Catalog catalog) {
        Set<String> named = new LinkedHashSet<>();
        for (PersonMention mention : meeting.mentions())
            catalog.person(mention.person()).ifPresent(link -> named.add(link.url()));
        List<Card> cards = new ArrayList<>();
        named.forEach(url -> cards.add(people.get(url)));
        named.clear();
        for (ProjectMention mention : meeting.minutes().projects())
            catalog.project(mention.project()).ifPresent(link -> named.add(link.url()));
        named.forEach(url -> cards.add(projects.get(url)));
        return cards;
    }
}
