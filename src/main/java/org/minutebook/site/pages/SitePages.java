package org.minutebook.site.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.minutebook.book.Book;
import org.minutebook.book.Discussions;
import org.minutebook.book.Meeting;
import org.minutebook.book.Organization;
import org.minutebook.book.Person;
import org.minutebook.book.Project;
import org.minutebook.book.Series;
import org.minutebook.book.Topic;
import org.minutebook.book.accuracy.Accuracy;
import org.minutebook.site.Html;
import org.minutebook.site.MeetingWords;
import org.minutebook.site.Page;

/** Every page of the site that is made from the book. */
public final class SitePages {
    private final Catalog catalog;
    private final Charts charts;
    private final Said said;
    private final Discussions discussions;
    private final Optional<Accuracy> accuracy;
    private final PeoplePage people;
    private final ListPage projects;
    private final Cards cards;
    private final List<Supplier<Page>> pages = new ArrayList<>();

    private SitePages(Book book, Discussions discussions, Optional<Accuracy> accuracy) {
        this.accuracy = accuracy;
        this.catalog = new Catalog(book);
        this.charts = new Charts(book, catalog.timeline());
        this.said = new Said(book);
        this.discussions = discussions;
        this.people = PeoplePage.of(catalog, charts);
        this.projects = ListPage.projects(catalog, charts, said);
        this.cards = new Cards(people, projects);
    }

    /**
     * The pages of a book whose discussions nobody has looked for, and that has no labels.
     *
     * @param notes a meeting's notes as HTML
     */
    public static SitePages of(Book book, Function<Meeting, Html> notes) {
        return of(book, Discussions.NONE, notes, Optional.empty());
    }

    /**
     * @param discussions the book's
     * @param notes a meeting's notes as HTML
     * @param accuracy how well the book meets its labels, where there are any
     */
    public static SitePages of(
            Book book, Discussions discussions, Function<Meeting, Html> notes, Optional<Accuracy> accuracy) {
        SitePages site = new SitePages(book, discussions, accuracy);
        site.overviews();
        site.meetings(notes);
        site.people();
        site.organizations();
        site.projects();
        site.topics();
        return site;
    }

    /** The pages, in an order that depends on the book alone. */
    public List<Page> all() {
        // What a page shows depends on no other page.
        return pages.parallelStream().map(Supplier::get).toList();
    }

    /** What the pages say that the meetings were about. */
    public MeetingWords words() {
        return new Summaries(catalog.topics());
    }

    private void overviews() {
        add("", "home", "Home", "home", () -> HomePage.of(catalog, charts, discussions.topics()));
        add("meetings/", "meetings", "Meetings", "series", () -> SeriesPage.ofAll(catalog, charts));
        YearPage.all(catalog, discussions.topics())
                .forEach((url, year) -> add(url, "year", year.year(), "year", () -> year));
        add(
                "participation/",
                "participation",
                "Participation",
                "participation",
                () -> ParticipationPage.of(catalog, charts));
        add("people/", "people", "People", "people", () -> people);
        add("organizations/", "organizations", "Organizations", "list", () -> ListPage.organizations(catalog, charts));
        add("projects/", "projects", "Projects", "list", () -> projects);
        add("actions/", "actions", "Action items", "actions", () -> ActionsPage.of(catalog));
        add("decisions/", "decisions", "Decisions", "decisions", () -> DecisionsPage.of(catalog));
        add("about/", "about", "About", "about", () -> AboutPage.of(catalog, accuracy));
        add("search/", "search", "Search", "search", () -> SearchPage.of(catalog, discussions.topics()));
        add("404.html", "notfound", "Page not found", "series", this::seriesLines);
    }

    private List<HomePage.SeriesLine> seriesLines() {
        return catalog.book().series().stream().map(HomePage.SeriesLine::of).toList();
    }

    private void meetings(Function<Meeting, Html> notes) {
        TopicsByMeeting topics = TopicsByMeeting.of(discussions.topics());
        for (Series series : catalog.book().series()) {
            add(series.url(), "series", series.title(), "series", () -> SeriesPage.of(series, catalog, charts));
            List<Meeting> all = series.meetings();
            for (int i = 0; i < all.size(); i++) {
                Meeting meeting = all.get(i);
                Optional<Meeting> previous = i == 0 ? Optional.empty() : Optional.of(all.get(i - 1));
                Optional<Meeting> next = i + 1 == all.size() ? Optional.empty() : Optional.of(all.get(i + 1));
                String title =
                        series.title() + ", " + DateWords.of(meeting.date()).text();
                add(
                        meeting.url(),
                        "meeting",
                        title,
                        "meeting",
                        () -> MeetingPage.of(
                                meeting, previous, next, notes.apply(meeting), discussions, topics, cards, catalog));
            }
        }
    }

    private void people() {
        for (Person p : catalog.book().people())
            add(p.url(), "person", p.name(), "person", () -> PersonPage.of(p, catalog, charts, said));
    }

    private void organizations() {
        for (Organization o : catalog.book().organizations())
            add(
                    o.url(),
                    "organization",
                    o.name().name(),
                    "organization",
                    () -> OrganizationPage.of(o, catalog, charts));
    }

    private void projects() {
        for (Project p : catalog.book().projects())
            add(p.url(), "project", p.id(), "project", () -> ProjectPage.of(p, catalog, charts, said));
    }

    private void topics() {
        add("topics/", "topics", "Topics", "list", () -> ListPage.topics(discussions.topics(), charts));
        for (Topic t : discussions.topics())
            add(t.url(), "topic", t.name(), "topic", () -> TopicPage.of(t, catalog, charts));
    }

    private void add(String url, String type, String title, String name, Supplier<Object> model) {
        pages.add(() -> new Page(url, type, title, Map.of(name, model.get())));
    }
}
