package org.minutebook.site.notes;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minutebook.book.Book;
import org.minutebook.book.Meeting;
import org.minutebook.book.Series;

/** Which page a link from one file of the archive to another leads to. */
final class NoteFiles {
    private final Map<String, String> pages = new HashMap<>();
    private final Set<String> urls = new HashSet<>();

    static NoteFiles of(Book book) {
        NoteFiles files = new NoteFiles();
        for (Meeting meeting : book.meetings()) {
            files.urls.add(meeting.url());
            // An archive file of many meetings is the page of its first.
            files.pages.putIfAbsent(stem(meeting.minutes().source().file()), meeting.url());
            files.pages.putIfAbsent(meeting.id(), meeting.url());
        }
        for (Series series : book.series()) {
            files.urls.add(series.url());
            files.pages.putIfAbsent(series.id(), series.url());
            files.pages.putIfAbsent(series.id() + "/index", series.url());
        }
        return files;
    }

    /**
     * @param from the file that links, relative to the archive's root
     * @param link a relative address as written, fragment included
     * @return the page's address relative to the site's root, fragment included; empty where there is none
     */
    Optional<String> page(String from, String link) {
        int hash = link.indexOf('#');
        String path = hash < 0 ? link : link.substring(0, hash);
        String fragment = hash < 0 ? "" : link.substring(hash);
        if (path.startsWith("/")) {
            String url = path.substring(1).replaceFirst("(?<!/)$", "/");
            return urls.contains(url) ? Optional.of(url + fragment) : Optional.empty();
        }
        try {
            Path here = Path.of(from).getParent();
            Path file = (here == null ? Path.of("") : here).resolve(stem(path)).normalize();
            return Optional.ofNullable(pages.get(file.toString().replace('\\', '/')))
                    .map(url -> url + fragment);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String stem(String file) {
        return file.replaceFirst("(\\.(md|html)|/)$", "");
    }
}
