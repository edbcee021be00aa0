package org.minutebook.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A repository that an address leads into, on GitHub or on another forge.
 *
 * @param repository {@code owner/name} in lower case; of another forge {@code host/owner/name}
 * @param issue the number of the issue or pull request that the address leads to
 */
record RepositoryAddress(String repository, Optional<String> issue) {
    private static final String FORGES = "gitlab\\.[a-z\\d.-]+|codeberg\\.org|bitbucket\\.org|git\\.sr\\.ht";

    /** Addresses within text, with or without {@code https://}. */
    static final Phrase IN_TEXT = Phrase.ofAnyCase(
            "(?:https?://)?(?:www\\.)?(?:github\\.com|" + FORGES + ")/[\\w.~-]+/[\\w.-]+(?:/[^\\s)>\\]`\"]*)?",
            "github.com/",
            "gitlab.",
            "codeberg.org/",
            "bitbucket.org/",
            "git.sr.ht/");

    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?:https?://)?(?:www\\.github\\.com|github\\.com|raw\\.githubusercontent\\.com|api\\.github\\.com/repos)"
                    + "/([a-z\\d][a-z\\d-]*)/([\\w.-]+)(?:[/?#](.*))?");
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?i)(?:https?://)?(?:www\\.)?(" + FORGES + ")/([^?#]+)(?:[?#].*)?");
    /** What begins the pages inside a repository; GitLab's owners may be groups in groups. */
    private static final Pattern INSIDE = Pattern.compile(
            "/-/.*|/(?:issues|merge_requests|pulls?|pull-requests|tree|blob|blame|raw|src|branch|commits?|log|releases|tags|wikis?|pipelines)(?:/.*)?$");

    private static final Pattern PATH = Pattern.compile("~?[\\w.-]+(?:/[\\w.-]+)+");
    private static final Pattern ISSUE = Pattern.compile("(?:issues|pull)/(\\d+)\\b.*");
    private static final Pattern ISSUE_ELSEWHERE = Pattern.compile(".*/issues/(\\d+)\\b.*");

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

    /** First parts of other forges' own pages. */
    private static final Set<String> PAGES_ELSEWHERE = Set.of(
            "-",
            "account",
            "api",
            "explore",
            "groups",
            "help",
            "org",
            "product",
            "projects",
            "snippets",
            "user",
            "users",
            "workspaces");

    /** The repository that the address leads into; empty for users' and organizations' pages and all other sites. */
    static Optional<RepositoryAddress> of(String url) {
        Matcher address = ADDRESS.matcher(url.strip());
        if (!address.matches()) return elsewhere(url.strip());
        if (PAGES.contains(address.group(1).toLowerCase(Locale.ROOT))) return Optional.empty();
        String name = withoutEnding(address.group(2));
        if (name.isEmpty()) return Optional.empty();
        Matcher issue = ISSUE.matcher(address.group(3) == null ? "" : address.group(3));
        return Optional.of(new RepositoryAddress(
                (address.group(1) + "/" + name).toLowerCase(Locale.ROOT),
                issue.matches() ? Optional.of(issue.group(1)) : Optional.empty()));
    }

    private static Optional<RepositoryAddress> elsewhere(String url) {
        Matcher address = ELSEWHERE.matcher(url);
        if (!address.matches()) return Optional.empty();
        String path =
                withoutEnding(INSIDE.matcher(address.group(2)).replaceFirst("").replaceFirst("/+$", ""));
        if (!PATH.matcher(path).matches()
                || PAGES_ELSEWHERE.contains(path.substring(0, path.indexOf('/')).toLowerCase(Locale.ROOT)))
            return Optional.empty();
        Matcher issue = ISSUE_ELSEWHERE.matcher(address.group(2));
        return Optional.of(new RepositoryAddress(
                (address.group(1) + "/" + path).toLowerCase(Locale.ROOT),
                issue.matches() ? Optional.of(issue.group(1)) : Optional.empty()));
    }

    private static String withoutEnding(String name) {
        return name.replaceFirst("[.]+$", "").replaceFirst("\\.git$", "");
    }

    /** Where an issue of a repository stands on the web; on GitHub {@code issues/12} leads to a pull request too. */
    static String ofIssue(String repository, String number) {
        String pages = repository.startsWith("gitlab.") ? "/-/issues/" : "/issues/";
        return webAddress(repository) + pages + number;
    }

    private static String webAddress(String repository) {
        boolean elsewhere = repository.indexOf('/') != repository.lastIndexOf('/');
        return "https://" + (elsewhere ? "" : "github.com/") + repository;
    }
}
