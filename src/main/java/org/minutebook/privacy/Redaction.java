package org.minutebook.privacy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minutebook.archive.Archive;
import org.minutebook.archive.Notes;
import org.minutebook.archive.PassedOver;
import org.minutebook.book.Book;
import org.minutebook.book.Meeting;
import org.minutebook.minutes.NotUnderstood;
import org.minutebook.minutes.SourceLine;
import org.minutebook.registry.Registry;

/**
 * An archive and a registry without the names of people who do not want to be named. Everything is then read anew from
 * these, so that nothing made of them can have a name that they do not have. Lines keep their numbers.
 */
public final class Redaction {
    private final Book book;
    private final Redactor redactor;
    private final Map<String, String> files = new HashMap<>();

    private Redaction(Book book, Redactor redactor) {
        this.book = book;
        this.redactor = redactor;
    }

    /** What is to be taken out of a book; empty where its registry lets everybody be named. */
    public static Optional<Redaction> of(Book book) {
        List<PrivatePerson> people = book.registry().people().stream()
                .filter(Registry.PersonEntry::isPrivate)
                .map(entry -> PrivatePerson.of(entry, book))
                .toList();
        return people.isEmpty() ? Optional.empty() : Optional.of(new Redaction(book, Redactor.of(people, book)));
    }

    /** The archive under the same root. It has no links to its sources where these would have a name in them. */
    public Archive archive() {
        Archive archive = book.archive();
        Map<SourceLine, Meeting> meetings = new HashMap<>();
        book.meetings().forEach(m -> meetings.put(m.minutes().source(), m));
        Set<String> taken = new HashSet<>();
        for (Notes notes : archive.notes())
            files.computeIfAbsent(notes.source().file(), file -> free(redactor.redact(file), taken));
        List<Notes> notes = archive.notes().stream()
                .map(n -> new Notes(
                        moved(n.source()),
                        redactor.redact(n.series()),
                        redactor.redact(meetings.get(n.source())),
                        n.namedDate(),
                        n.wholeFile()))
                .toList();
        List<PassedOver> passedOver = archive.passedOver().stream()
                .map(p -> new PassedOver(redactor.redact(p.file()), redactor.redact(p.reason())))
                .toList();
        List<NotUnderstood> problems = archive.problems().stream()
                .map(p -> new NotUnderstood(moved(p.source()), redactor.redact(p.message())))
                .toList();
        boolean sameFiles = files.entrySet().stream().allMatch(f -> f.getKey().equals(f.getValue()));
        return new Archive(
                archive.root(),
                notes,
                passedOver,
                problems,
                archive.links().filter(links -> sameFiles && isClean(links.repository() + "/" + links.folder())));
    }

    /** The registry without private entries, but for handles where these may be shown. */
    public Registry registry() {
        return new RegistryRedactor(redactor).redact(book.registry());
    }

    /** Finds the names where they should not be: in what is made of the archive and the registry, and beside them. */
    public NameGuard guard() {
        return redactor.guard();
    }

    private boolean isClean(String text) {
        return redactor.redact(text).equals(text);
    }

    private SourceLine moved(SourceLine line) {
        return new SourceLine(files.computeIfAbsent(line.file(), redactor::redact), line.line());
    }

    /** Two files may differ by a name only. */
    private static String free(String file, Set<String> taken) {
        String free = file;
        int dot = file.lastIndexOf('.');
        for (int n = 2; !taken.add(free); n++)
            free = dot < 0 ? file + "-" + n : file.substring(0, dot) + "-" + n + file.substring(dot);
        return free;
    }
}
