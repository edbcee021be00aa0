package org.minutebook.site;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Follows every link within a site: its file must exist, and the fragment in it. */
public final class LinkChecker {
    private final Path root;
    private final String base;
    private final Map<Path, Set<String>> ids = new HashMap<>();
    private final List<String> broken = new ArrayList<>();

    private LinkChecker(Path root, String base) {
        this.root = root;
        this.base = base;
    }

    /**
     * The links that lead nowhere: {@code page: link}.
     *
     * @param base path of the site's root on its host: {@code /club/}
     */
    public static List<String> broken(Path root, String base) throws IOException {
        LinkChecker checker = new LinkChecker(root, base);
        Map<Path, Document> pages = new HashMap<>();
        for (Path page : pages(root)) {
            Document html = Jsoup.parse(Files.readString(page));
            pages.put(page, html);
            checker.ids.put(
                    page, html.select("[id]").eachAttr("id").stream().collect(Collectors.toCollection(TreeSet::new)));
        }
        pages.forEach(checker::check);
        return checker.broken.stream().sorted().toList();
    }

    static List<Path> pages(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
        }
    }

    private void check(Path page, Document html) {
        for (Element element : html.select("[href], [src], form[action]"))
            for (String attribute : List.of("href", "src", "action"))
                if (element.hasAttr(attribute)) check(page, element.attr(attribute));
    }

    private void check(Path page, String link) {
        if (link.matches("(?i)(https?|mailto|data):.*")) return;
        int hash = link.indexOf('#');
        String path = hash < 0 ? link : link.substring(0, hash);
        String fragment = hash < 0 ? "" : decoded(link.substring(hash + 1));
        Path target = target(page, path.replaceFirst("\\?.*", ""));
        boolean there = Files.isRegularFile(target)
                && (fragment.isEmpty()
                        || !isPage(target)
                        || ids.getOrDefault(target, Set.of()).contains(fragment));
        if (!there) broken.add(root.relativize(page) + ": " + link);
    }

    /** What a fragment means in other files, such as a page of a PDF, is for their viewers to say. */
    private static boolean isPage(Path file) {
        return file.toString().endsWith(".html");
    }

    /** The file that a static host shows for a path. */
    private Path target(Path page, String path) {
        if (path.isEmpty()) return page;
        URI here =
                URI.create("x:" + base + Addresses.encoded(root.relativize(page).toString()));
        String found = decoded(here.resolve(path).getRawPath());
        if (!found.startsWith(base)) return root.resolve("outside of the site");
        Path target = root.resolve(found.substring(base.length())).normalize();
        return Files.isDirectory(target) && found.endsWith("/") ? target.resolve("index.html") : target;
    }

    private static String decoded(String escaped) {
        return URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
