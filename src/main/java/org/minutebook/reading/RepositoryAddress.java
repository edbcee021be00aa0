package org.minutebook.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A GitHub repository that an address leads into.
 *
 * @param owner user or organization, as written
 * @param name the repository's name, as written
 * @param issue the number of the issue or pull request that the address leads to
 */
record RepositoryAddress(String owner, String name, Optional<String> issue) {
    /** Addresses within text, with or without {@code https://}. */
    static final Pattern IN_TEXT =
            Pattern.compile("(?i)(?:https?://)?(?:www\\.)?github\\.com/[\\w.-]+/[\\w.-]+(?:/[^\\s)>\\]`\"]*)?");

    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?:https?://)?(?:www\\.github\\.com|github\\.com|raw\\.githubusercontent\\.com|api\\.github\\.com/repos)"
                    + "/([a-z\\d][a-z\\d-]*)/([\\w.-]+)(?:[/?#](.*))?");
    private static final Pattern ISSUE = Pattern.compile("(?:issues|pull)/(\\d+)\\b.*");

    /** First parts of GitHub's own pages, which are no owners. */
    private static final Set<String> PAGES = Set.of(
            "about",
            "advisories",
            "apps",
            "blog",
            "codespaces",
            "collections",
            "contact",
            "customer-stories",
            "dashboard",
            "enterprise",
            "explore",
            "features",
            "issues",
            "join",
            "login",
            "marketplace",
            "new",
            "notifications",
            "orgs",
            "pricing",
            "pulls",
            "readme",
            "repos",
            "search",
            "security",
            "sessions",
            "settings",
            "signup",
            "site",
            "sponsors",
            "stars",
            "team",
            "topics",
            "trending",
            "user-attachments",
            "users");

    /** The repository that the address leads into; empty for users' and organizations' pages and all other sites. */
    static Optional<RepositoryAddress> of(String url) {
        Matcher address = ADDRESS.matcher(url.strip());
        if (!address.matches() || PAGES.contains(address.group(1).toLowerCase(Locale.ROOT))) return Optional.empty();
        String name = address.group(2).replaceFirst("[.]+$", "").replaceFirst("\\.git$", "");
        if (name.isEmpty()) return Optional.empty();
        Matcher issue = ISSUE.matcher(address.group(3) == null ? "" : address.group(3));
        return Optional.of(new RepositoryAddress(
                address.group(1), name, issue.matches() ? Optional.of(issue.group(1)) : Optional.empty()));
    }

    /** {@code owner/name} in lower case. */
    String repository() {
        return (owner + "/" + name).toLowerCase(Locale.ROOT);
    }
}
