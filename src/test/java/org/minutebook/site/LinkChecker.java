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
final class LinkChecker {
    private final Path root;
    private final Map<Path, Set<String>> ids = new HashMap<>();
    private final List<String> broken = new ArrayList<>();

    private LinkChecker(Path root) {
        this.root = root;
    }

    /** The links that lead nowhere: {@code page: link}. */
    static List<String> broken(Path root) throws IOException {
        LinkChecker checker = new LinkChecker(root);
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
                && (fragment.isEmpty() || ids.getOrDefault(target, Set.of()).contains(fragment));
        if (!there) broken.add(root.relativize(page) + ": " + link);
    }

    /** The file that a static host shows for a path; that of the 404 page starts at the root. */
    private Path target(Path page, String path) {
        if (path.isEmpty()) return page;
        URI base = URI.create("x:/" + Addresses.encoded(root.relativize(page).toString()));
        String found = decoded(base.resolve(path).getRawPath()).substring(1);
        Path target = root.resolve(found).normalize();
        return Files.isDirectory(target) && (found.isEmpty() || found.endsWith("/"))
                ? target.resolve("index.html")
                : target;
    }

    private static String decoded(String escaped) {
        return URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
