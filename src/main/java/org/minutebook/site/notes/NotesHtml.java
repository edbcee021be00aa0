package org.minutebook.site.notes;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.minutebook.book.Book;
import org.minutebook.book.Meeting;
import org.minutebook.book.Person;
import org.minutebook.book.Project;
import org.minutebook.reading.NotesParser;
import org.minutebook.reading.TemplateLines;
import org.minutebook.site.Html;
import org.minutebook.site.SiteWriter;

/**
 * Renders meetings' notes for their pages: everything that the notes say, in their own order, with links to the people
 * and projects of a book where reading has found them. Immutable.
 */
public final class NotesHtml {
    private final NotesParser parser = new NotesParser();
    private final Book book;
    private final NoteFiles files;
    private final AttachedFiles attached;
    private final TemplateLines template;

    private NotesHtml(Book book, NoteFiles files, AttachedFiles attached, TemplateLines template) {
        this.book = book;
        this.files = files;
        this.attached = attached;
        this.template = template;
    }

    public static NotesHtml of(Book book) {
        return new NotesHtml(
                book,
                NoteFiles.of(book),
                new AttachedFiles(book.archive().root()),
                TemplateLines.of(book.meetings().stream().map(Meeting::notes).toList()));
    }

    /** The notes of a meeting of the book; its links are relative to {@link Meeting#url()}. */
    public RenderedNotes render(Meeting meeting) {
        Markup markup = new Markup();
        NoteLinks links = new NoteLinks(meeting, files, attached);
        Mentions mentions = Mentions.of(meeting, this::personUrl, this::projectUrl);
        InlineWriter inline = new InlineWriter(markup, links, mentions);
        new BlockWriter(meeting, parser, new BlockMarks(meeting, template), markup, inline)
                .write(meeting.notes().tree());
        return new RenderedNotes(new Html(markup.toString()), links.problems(), links.attached());
    }

    /** Copies the files that rendered notes show or link to. */
    public SiteWriter copying(Collection<RenderedNotes> notes) {
        return attached.copying(notes.stream().flatMap(n -> n.files().stream()).collect(Collectors.toSet()));
    }

    private Optional<String> personUrl(String id) {
        return book.person(id).map(Person::url);
    }

    private Optional<String> projectUrl(String id) {
        return book.project(id).map(Project::url);
    }
}
