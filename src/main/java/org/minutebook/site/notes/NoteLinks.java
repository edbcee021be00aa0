package org.minutebook.site.notes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.minutebook.book.Meeting;
import org.minutebook.minutes.NotUnderstood;
import org.minutebook.minutes.Passage;
import org.minutebook.site.Addresses;

/** Where the links of one meeting's notes lead to, as seen from its page. */
final class NoteLinks {
    private final Meeting meeting;
    private final NoteFiles files;
    private final String root;
    private final Set<String> fragments = new HashSet<>();
    private final List<NotUnderstood> problems = new ArrayList<>();
    private final AttachedFiles attached;
    private final Set<String> taken = new HashSet<>();

    NoteLinks(Meeting meeting, NoteFiles files, AttachedFiles attached) {
        this.meeting = meeting;
        this.files = files;
        this.attached = attached;
        this.root =
                "../".repeat((int) meeting.url().chars().filter(c -> c == '/').count());
        meeting.minutes().passages().stream().map(Passage::fragment).forEach(fragments::add);
    }

    /** A page of the site, by its address relative to the root. */
    String page(String url) {
        int hash = url.indexOf('#');
        return root
                + (hash < 0 ? Addresses.encoded(url) : Addresses.encoded(url.substring(0, hash)) + url.substring(hash));
    }

    /**
     * The address to link to; empty where there is none, which is then listed as a problem.
     *
     * @param url as written
     * @param offset where it stands in the notes
     */
    Optional<String> target(String url, int offset) {
        Optional<String> target = resolve(url.strip());
        if (target.isEmpty())
            problem(
                    offset,
                    "link to \"" + url
                            + "\" leads to no page: shown as text; link to a meeting's file, to a file beside it or to a web address");
        return target;
    }

    private Optional<String> resolve(String url) {
        if (Href.isAbsolute(url)) return Href.of(url);
        if (url.startsWith("#")) return fragments.contains(url.substring(1)) ? Optional.of(url) : Optional.empty();
        // "www." at the start of a bare address is a host by GitHub's rule for autolinks.
        if (url.startsWith("www.")) return Href.of("http://" + url);
        return files.page(meeting.minutes().source().file(), url)
                .map(found -> fragments(found, url))
                .map(this::page)
                .or(() -> file(url).map(found -> address(found) + fragmentOf(url)));
    }

    /**
     * A picture of the archive, which the site then has too; empty where there is none, which is listed as a problem.
     *
     * @param url as written
     * @param offset where it stands in the notes
     */
    Optional<Picture> picture(String url, int offset) {
        Optional<Picture> picture = file(url).map(file -> new Picture(address(file), attached.size(file)));
        if (picture.isEmpty())
            problem(
                    offset,
                    "picture \"" + url
                            + "\" is not in the archive: shown as text; put the file beside the notes, or write a web address");
        return picture;
    }

    /**
     * A picture on the site.
     *
     * @param address from the meeting's page
     * @param size where it is known
     */
    record Picture(String address, Optional<PictureSize> size) {}

    private Optional<String> file(String url) {
        Optional<String> file = Href.isAbsolute(url)
                ? Optional.empty()
                : attached.find(meeting.minutes().source().file(), url.strip());
        file.ifPresent(taken::add);
        return file;
    }

    private String address(String file) {
        return root + Addresses.encoded(AttachedFiles.address(file));
    }

    private static String fragmentOf(String url) {
        int hash = url.indexOf('#');
        return hash < 0 ? "" : Href.encoded(url.substring(hash));
    }

    /** The files of the archive that the notes show or link to. */
    Set<String> attached() {
        return Set.copyOf(taken);
    }

    /** The fragments of other meetings are not those of their files. */
    private static String fragments(String page, String asWritten) {
        int hash = page.indexOf('#');
        return hash < 0 || asWritten.startsWith("/") ? page : page.substring(0, hash);
    }

    private void problem(int offset, String message) {
        problems.add(new NotUnderstood(meeting.notes().lines().lineOf(offset), message));
    }

    /** The links that lead nowhere, in order. */
    List<NotUnderstood> problems() {
        return List.copyOf(problems);
    }
}
