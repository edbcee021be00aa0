package org.minutebook.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Issues and pull requests that a line names: by link, or as {@code owner/repository#12}. */
final class IssueReferences {
    private static final Pattern SHORT = Pattern.compile("(?<![\\w/.-])([\\w-]+/[\\w.-]+)#(\\d+)\\b");

    private IssueReferences() {}

    /** Their addresses, in order, each once; {@code issues/12} leads to a pull request too. */
    static List<String> of(Line line, ProjectNames names) {
        Set<String> addresses = new LinkedHashSet<>();
        line.block().words().links().stream()
                .filter(link -> line.from() <= link.from() && link.from() < line.to())
                .flatMap(link -> RepositoryAddress.of(link.url()).stream())
                .forEach(address ->
                        address.issue().ifPresent(n -> addresses.add(address(names.today(address.repository()), n))));
        Matcher reference = SHORT.matcher(line.text());
        while (reference.find()) addresses.add(address(names.today(reference.group(1)), reference.group(2)));
        return new ArrayList<>(addresses);
    }

    private static String address(String repository, String number) {
        return "https://github.com/" + repository + "/issues/" + number;
    }
}
