package org.minutebook.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Issues and pull requests that a line names: by link, as {@code owner/repository#12} or {@code name #12}; a number alone
 * is of the only project that the line or what stands above it names.
 */
final class IssueReferences {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w#&/])#(\\d{1,9})\\b");

    private final ProjectNames names;
    private final ProjectNameFinder finder;

    IssueReferences(ProjectNames names) {
        this.names = names;
        this.finder = new ProjectNameFinder(names);
    }

    /**
     * Their addresses, in order, each once; {@code issues/12} leads to a pull request too. Where the line links to a number,
     * the link tells whose it is, whatever name stands beside it.
     */
    List<String> of(Line line) {
        Set<String> addresses = new LinkedHashSet<>();
        Set<String> linked = new HashSet<>();
        line.block().words().links().stream()
                .filter(link -> line.from() <= link.from() && link.from() < line.to())
                .flatMap(link -> RepositoryAddress.of(link.url()).stream())
                .forEach(address -> address.issue().ifPresent(n -> {
                    linked.add(n);
                    addresses.add(RepositoryAddress.ofIssue(names.today(address.repository()), n));
                }));
        for (ProjectNameFinder.Found found : finder.find(line.text()))
            ProjectNameFinder.issue(line.text(), found)
                    .filter(n -> !linked.contains(n))
                    .ifPresent(n -> addresses.add(RepositoryAddress.ofIssue(found.repository(), n)));
        if (addresses.isEmpty()) numbersAlone(line, addresses);
        return List.copyOf(addresses);
    }

    private void numbersAlone(Line line, Set<String> addresses) {
        Matcher number = NUMBER.matcher(line.text());
        if (!number.find()) return;
        Optional<String> repository = above(line.block())
                .map(this::projects)
                .filter(projects -> !projects.isEmpty())
                .findFirst()
                .filter(projects -> projects.size() == 1)
                .map(projects -> projects.iterator().next());
        repository.ifPresent(project ->
                number.reset().results().forEach(n -> addresses.add(RepositoryAddress.ofIssue(project, n.group(1)))));
    }

    /** The block, those that hold it, and the headings above it, nearest first. */
    private static Stream<Block> above(Block block) {
        List<Block> headings = new ArrayList<>(block.headings());
        Collections.reverse(headings);
        return Stream.concat(
                Stream.iterate(
                                Optional.of(block),
                                Optional::isPresent,
                                b -> b.orElseThrow().parent())
                        .flatMap(Optional::stream),
                headings.stream());
    }

    private Set<String> projects(Block block) {
        Set<String> projects = new LinkedHashSet<>();
        block.words().links().stream()
                .flatMap(link -> RepositoryAddress.of(link.url()).stream())
                .forEach(address -> projects.add(names.today(address.repository())));
        finder.find(block.text()).forEach(found -> projects.add(found.repository()));
        return projects;
    }
}
