package org.minutebook.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.minutes.Rule;
import org.minutebook.reading.ProjectNames.Named;

/** Finds projects that a text names in words: {@code kubespawner}, {@code z2jh}, {@code jupyterhub/design}. */
final class ProjectNameFinder {
    /**
     * A project found in a text.
     *
     * @param from first character of the name
     * @param to character after the last
     * @param repository {@code owner/repository} in lower case, today's
     * @param rule by which it was found
     */
    record Found(int from, int to, String repository, Rule rule) {}

    static final Rule PATH = new Rule(
            "repository-path", "owner/repository, of an owner whom the archive knows or with an issue's number");
    private static final Rule ALIAS = new Rule("project-alias", "a name that the registry gives to the project");
    private static final Rule NAME =
            new Rule("project-name", "a repository's own name, which the archive links elsewhere");

    /** Words of a name at most: {@code The Littlest JupyterHub}. */
    private static final int MOST_WORDS = 5;

    private static final Pattern OWNER_AND_NAME = Pattern.compile(
            "(?<![\\w/.@-])([A-Za-z\\d][A-Za-z\\d-]{1,38})/([A-Za-z\\d_.-]*[A-Za-z\\d_-])(#\\d+)?(?![\\w/-])");
    private static final Phrase NO_PROSE = Phrase.of(
            "(?<!\\S)\\S*://\\S*|www\\.\\S+|(?<![\\w/.-])[\\w-]++(?:\\.[\\w-]++)++/\\S*|(?<!\\S)[^\\s@]++@[^\\s.]++\\.\\S+",
            "/",
            "www.",
            "@");
    private static final Pattern ISSUE = Pattern.compile("#(\\d{1,9})\\b");
    private static final Pattern ISSUE_AFTER =
            Pattern.compile("\\s?(?:(?i:issue|pr|pull request|pull)\\s)?#(\\d{1,9})\\b");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern SAME_NAME = Pattern.compile("[-_. ]|['’]s ");
    private static final int LONGEST_TITLE = 30;
    private static final Pattern TITLE_BEFORE = Pattern.compile("\\b\\p{Lu}\\p{Ll}+ of $");
    private static final Pattern NEXT_WORD = Pattern.compile("(?:['’]s)?[ -]+(?:\\p{Lu}\\p{Ll}+['’]? )?(\\p{L}+)");
    /** Words after a name that say that people are meant, not software. */
    private static final Set<String> PEOPLE = Set.of(
            "blog",
            "community",
            "communities",
            "conference",
            "contributor",
            "contributors",
            "council",
            "event",
            "events",
            "folk",
            "folks",
            "forum",
            "foundation",
            "hackathon",
            "hour",
            "hours",
            "leadership",
            "meeting",
            "meetings",
            "newcomers",
            "newsletter",
            "org",
            "organisation",
            "organization",
            "people",
            "projects",
            "report",
            "retreat",
            "sprint",
            "sprints",
            "summit",
            "team",
            "teams",
            "workshop",
            "workshops");

    private final ProjectNames names;

    ProjectNameFinder(ProjectNames names) {
        this.names = names;
    }

    List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        String prose = paths(NO_PROSE.blankedIn(text), found);
        Matcher word = WORD.matcher(prose);
        for (int from = 0; from < prose.length() && word.find(from); ) {
            int start = word.start();
            boolean mayBe = startsName(prose, start) && names.mayStartWith(word.group());
            Optional<Found> name = mayBe ? longest(prose, start) : Optional.empty();
            name.filter(f -> !meansPeople(prose, f.to()) && !isInTitle(prose, start))
                    .ifPresent(found::add);
            from = name.map(Found::to).orElse(word.end());
        }
        return found;
    }

    /** Takes {@code owner/repository} out of the text, so that its halves are no names of their own. */
    private String paths(String text, List<Found> found) {
        Matcher path = OWNER_AND_NAME.matcher(text);
        StringBuilder rest = new StringBuilder(text);
        for (int from = 0; path.find(from); ) {
            String written = path.group(1) + "/" + path.group(2);
            if (isPath(path, written)) {
                found.add(new Found(path.start(), path.end(2), names.today(written), PATH));
                for (int i = path.start(); i < path.end(2); i++) rest.setCharAt(i, ' ');
                from = path.end();
            } else {
                from = path.end(1);
            }
        }
        return rest.toString();
    }

    private boolean isPath(Matcher path, String written) {
        if (names.isRepository(written)) return true;
        boolean hasIssue = path.group(3) != null;
        boolean lowerCaseOwner = path.group(1).equals(path.group(1).toLowerCase(Locale.ROOT));
        return hasIssue || names.isOwner(path.group(1)) && lowerCaseOwner;
    }

    private Optional<Found> longest(String text, int start) {
        Optional<Found> longest = Optional.empty();
        Matcher word = WORD.matcher(text);
        int end = start;
        for (int n = 0; n < MOST_WORDS && word.find(end); n++) {
            if (n > 0 && !SAME_NAME.matcher(text.substring(end, word.start())).matches()) break;
            end = word.end();
            if (!endsName(text, end)) continue;
            String written = text.substring(start, end);
            Optional<Named> named = names.named(written).or(() -> plural(written));
            if (named.isPresent()) {
                Rule rule = named.get().source() == ProjectNames.Source.REGISTRY ? ALIAS : NAME;
                longest = Optional.of(new Found(start, end, named.get().repository(), rule));
            }
        }
        return longest;
    }

    /** {@code BinderHubs}: several installations of the one. */
    private Optional<Named> plural(String written) {
        return written.endsWith("s") ? names.named(written.substring(0, written.length() - 1)) : Optional.empty();
    }

    private static boolean startsName(String text, int start) {
        return start == 0 || "-_.@#=\\".indexOf(text.charAt(start - 1)) < 0;
    }

    /** Not within a longer name, a host, a file or a path: {@code jupyterhub-ssh}, {@code jupyterhub.example}. */
    private static boolean endsName(String text, int end) {
        if (end == text.length()) return true;
        char next = text.charAt(end);
        boolean more = end + 1 < text.length() && Character.isLetterOrDigit(text.charAt(end + 1));
        return "_@".indexOf(next) < 0 && !("-.=".indexOf(next) >= 0 && more);
    }

    /** {@code Voices of JupyterHub}: a title has the name, not what it names. */
    private static boolean isInTitle(String text, int start) {
        return TITLE_BEFORE
                .matcher(text.substring(Math.max(0, start - LONGEST_TITLE), start))
                .find();
    }

    private static boolean meansPeople(String text, int end) {
        Matcher next = NEXT_WORD.matcher(text).region(end, text.length());
        return next.lookingAt() && PEOPLE.contains(next.group(1).toLowerCase(Locale.ROOT));
    }

    /** The issue whose number belongs to a name that was found, or follows it: {@code name#12}, {@code name PR #12}. */
    static Optional<String> issue(String text, Found found) {
        Matcher number = ISSUE.matcher(text).region(found.from(), text.length());
        boolean within = number.find() && number.start() < found.to();
        if (within) return Optional.of(number.group(1));
        Matcher follows = ISSUE_AFTER.matcher(text).region(found.to(), text.length());
        return follows.lookingAt() ? Optional.of(follows.group(1)) : Optional.empty();
    }
}
