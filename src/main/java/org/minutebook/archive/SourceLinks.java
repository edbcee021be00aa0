package org.minutebook.archive;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.minutes.SourceLine;

/**
 * Where the notes stand on the web: addresses of their lines in the forge that hosts the archive's repository.
 *
 * @param repository the repository's page: {@code https://github.com/owner/repository}
 * @param commit the commit that was read, in full
 * @param branch the branch that the commit is of; empty where a checkout stands on a commit and knows of none
 * @param folder the archive's folder in the repository, empty or ended by {@code /}
 */
public record SourceLinks(String repository, String commit, Optional<String> branch, String folder) {
    private static final Pattern REMOTE = Pattern.compile(
            "(?:https?://(?:[^/@]+@)?|ssh://(?:[^/@]+@)?|git://|[\\w.-]+@)([\\w.-]+)(?::\\d+/|[:/])([^?#]+?)(?:\\.git)?/?");

    /** {@code owner/repository}. */
    public String repositoryName() {
        return URI.create(repository).getPath().substring(1);
    }

    /** The address of a line of the file as it was read. */
    public String line(SourceLine source) {
        String path = encoded(folder + source.file());
        if (repository.startsWith("https://github.com/"))
            // Without plain=1 GitHub shows Markdown rendered, where lines have no address.
            return repository + "/blob/" + commit + "/" + path + "?plain=1#L" + source.line();
        if (host().startsWith("bitbucket."))
            return repository + "/src/" + commit + "/" + path + "#lines-" + source.line();
        if (host().contains("gitlab"))
            return repository + "/-/blob/" + commit + "/" + path + "?plain=1#L" + source.line();
        return repository + "/src/commit/" + commit + "/" + path + "#L" + source.line();
    }

    /**
     * The address of the forge's own editor for the file as its branch has it today.
     *
     * @param file path relative to the archive's root
     */
    public Optional<String> edit(String file) {
        String path = encoded(folder + file);
        String web = host();
        return branch.map(SourceLinks::encoded)
                .map(name -> web.startsWith("bitbucket.")
                        ? "/src/" + name + "/" + path + "?mode=edit"
                        : (web.equals("github.com") ? "/edit/" : web.contains("gitlab") ? "/-/edit/" : "/_edit/") + name
                                + "/" + path)
                .map(repository::concat);
    }

    private String host() {
        return URI.create(repository).getHost();
    }

    /** The links of an archive whose folder stands in a git checkout with a public remote. */
    static Optional<SourceLinks> ofCheckout(Path folder) {
        for (Path above = folder; above != null; above = above.getParent())
            if (Files.exists(above.resolve(".git"))) {
                Optional<String> remote = Git.output(folder, "config", "--get", "remote.origin.url");
                return remote.flatMap(r -> of(r, folder));
            }
        return Optional.empty();
    }

    /** @param remote the address that the checkout was cloned from */
    static Optional<SourceLinks> of(String remote, Path folder) {
        return page(remote)
                .flatMap(page -> Git.output(folder, "rev-parse", "HEAD", "--show-prefix")
                        .map(answer -> answer.lines().toList())
                        .map(lines -> new SourceLinks(page, lines.get(0), branch(folder), prefix(lines))));
    }

    /** The checkout's branch, else the one that the remote names first: services check a commit out, not a branch. */
    private static Optional<String> branch(Path folder) {
        return Git.output(folder, "symbolic-ref", "--quiet", "--short", "HEAD")
                .or(() -> Git.output(folder, "symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD")
                        .map(name -> name.substring(name.indexOf('/') + 1)));
    }

    private static String prefix(List<String> lines) {
        return lines.size() > 1 ? lines.get(1) : "";
    }

    /** The page of a repository that is cloned from the address; none for an address on this machine. */
    static Optional<String> page(String remote) {
        Matcher m = REMOTE.matcher(remote);
        if (!m.matches() || m.group(1).equals("localhost") || !m.group(1).contains(".")) return Optional.empty();
        return Optional.of("https://" + m.group(1) + "/" + m.group(2));
    }

    private static String encoded(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
            encoded.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return encoded.toString();
    }
}
