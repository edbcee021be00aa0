package org.minutebook.site.notes;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minutebook.site.BakeException;
import org.minutebook.site.SiteWriter;

/**
 * Pictures and documents beside the notes, which the site takes along: only what notes link to, only from inside the
 * archive's folder, never over a symbolic link, and nothing that a browser would run as a page of the site.
 */
public final class AttachedFiles {
    /** The site's folder for them; below it they keep the path that they have in the archive. */
    private static final String FOLDER = "files/";

    private static final Set<String> KINDS = Set.of(
            "avif", "bib", "csv", "docx", "gif", "ics", "ipynb", "jpeg", "jpg", "json", "mp3", "mp4", "odp", "ods",
            "odt", "ogg", "pdf", "png", "pptx", "svg", "tex", "toml", "tsv", "txt", "wav", "webm", "webp", "xlsx",
            "yaml", "yml", "zip");
    /** SVG is a page of its own when it is opened by itself (SVG 2, 15). */
    private static final Pattern SCRIPT = Pattern.compile("(?i)<script|<foreignObject|\\son\\w+\\s*=|javascript:");

    private final Path root;

    /** @param root the archive's folder */
    AttachedFiles(Path root) {
        this.root = root;
    }

    /**
     * The file that a link leads to.
     *
     * @param from the file that links, relative to the archive's root
     * @param link a relative address as written, with or without percent-encoding
     * @return its path relative to the root; empty where there is no such file, or it is none to take along
     */
    Optional<String> find(String from, String link) {
        String path = link.replaceFirst("[?#].*", "");
        return Stream.of(link, path, decoded(path))
                .distinct()
                .flatMap(name -> resolve(from, name).stream())
                .filter(this::isTakenAlong)
                .map(file -> root.relativize(file).toString().replace('\\', '/'))
                .findFirst();
    }

    /** Where the site has a file, relative to its root, not encoded; accents are composed, as in all addresses. */
    static String address(String file) {
        return FOLDER + Normalizer.normalize(file, Normalizer.Form.NFC);
    }

    /** How large a picture is; empty where it is none whose head tells it. */
    Optional<PictureSize> size(String file) {
        return PictureSize.of(root.resolve(file));
    }

    /**
     * Copies files of the archive into a site. What the project itself has put at an address stays there.
     *
     * @return fails with a {@link BakeException} where the site's file system takes two files' names for one, such as
     *     {@code A.png} and {@code a.png}, and they are not the same
     */
    SiteWriter copying(Set<String> files) {
        return site -> {
            // Names of the same letters, composed or not, have one address.
            Map<String, String> byAddress = new TreeMap<>();
            files.forEach(file -> byAddress.merge(address(file), file, (a, b) -> a.compareTo(b) > 0 ? a : b));
            Map<Path, String> copied = new LinkedHashMap<>();
            for (Map.Entry<String, String> file : byAddress.entrySet()) {
                Path place = site.root().resolve(file.getKey());
                byte[] content = Files.readAllBytes(root.resolve(file.getValue()));
                try {
                    site.write(file.getKey(), content);
                    copied.put(place, file.getValue());
                } catch (FileAlreadyExistsException e) {
                    checkTaken(place, file.getValue(), content, copied);
                }
            }
        };
    }

    private void checkTaken(Path place, String file, byte[] content, Map<Path, String> copied)
            throws BakeException, IOException {
        if (!Files.isRegularFile(place) || Arrays.equals(Files.readAllBytes(place), content)) return;
        for (Map.Entry<Path, String> other : copied.entrySet())
            if (Files.isSameFile(other.getKey(), place))
                throw new BakeException(
                        root.resolve(file) + ": where the site is made, its name is the same as that of "
                                + root.resolve(other.getValue()) + "; rename one of them, and its links in the notes");
    }

    private Optional<Path> resolve(String from, String link) {
        try {
            Path file = link.startsWith("/")
                    ? root.resolve(link.substring(1))
                    : root.resolve(from).resolveSibling(link);
            Path inside = file.normalize();
            if (!inside.startsWith(root) || inside.equals(root)) return Optional.empty();
            return Files.exists(inside, LinkOption.NOFOLLOW_LINKS) ? Optional.of(inside) : sameName(inside);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The file whose name has the same letters, composed or not (Unicode Standard Annex 15). */
    private static Optional<Path> sameName(Path file) {
        String name = composed(file);
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) return Optional.empty();
        try (Stream<Path> beside = Files.list(folder)) {
            return beside.filter(other -> composed(other).equals(name)).sorted().findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String composed(Path file) {
        return Normalizer.normalize(file.getFileName().toString(), Normalizer.Form.NFC);
    }

    private boolean isTakenAlong(Path file) {
        Path at = root;
        for (Path part : root.relativize(file)) {
            at = at.resolve(part);
            if (Files.isSymbolicLink(at) || part.toString().startsWith(".")) return false;
        }
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String kind = name.substring(name.lastIndexOf('.') + 1);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.isReadable(file)
                && KINDS.contains(kind)
                && !(kind.equals("svg") && hasScript(file));
    }

    private static boolean hasScript(Path file) {
        try {
            return SCRIPT.matcher(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                    .find();
        } catch (IOException e) {
            return true;
        }
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}
