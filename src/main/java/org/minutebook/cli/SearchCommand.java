package org.minutebook.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.minutebook.archive.UnreadableArchiveException;
import org.minutebook.registry.InvalidRegistryException;
import org.minutebook.search.Answer;
import org.minutebook.search.Hit;
import org.minutebook.search.SearchIndex;
import org.minutebook.search.Searcher;
import org.minutebook.search.StoredPassage;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "search",
        description = {
            "Search the archive as the site does.",
            "A query is any words, \"phrases\", -not, begin*, and person:, project:, series:, kind:, year:, after:, "
                    + "before:."
        })
final class SearchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final ArchiveOptions options = new ArchiveOptions();

    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "What to look for.")
    private List<String> query = List.of();

    @Option(names = "--json", description = "Print an object for each hit, best first.")
    private boolean json;

    @Option(names = "--limit", paramLabel = "N", description = "How many hits at most. Default: ${DEFAULT-VALUE}.")
    private int limit = 50;

    @Option(names = "--explain", description = "Tell below each hit what its score is made of.")
    private boolean explain;

    /**
     * A word that begins with one minus is a part of the query: {@code -gull} leaves out what has the word. So there is
     * no {@code -h}, which would make {@code -heron} an option.
     */
    static void allowMinus(CommandLine search) {
        search.setUnmatchedOptionsArePositionalParams(true);
        search.getCommandSpec()
                .addOption(OptionSpec.builder("--help")
                        .usageHelp(true)
                        .description("Show this help message and exit.")
                        .build());
    }

    @Override
    public Integer call() throws UnreadableArchiveException, InvalidRegistryException, IOException {
        if (limit < 1) throw new ParameterException(spec.commandLine(), "--limit " + limit + ": give 1 or more");
        for (String word : query)
            if (word.startsWith("--"))
                throw new ParameterException(spec.commandLine(), "Unknown option: '" + word + "'");
        Searcher index = searcher();
        String asked = String.join(" ", query);
        Answer answer = index.search(asked, limit);
        PrintWriter out = spec.commandLine().getOut();
        if (json) for (Hit hit : answer.hits()) out.println(asJson(hit));
        else print(answer, hit -> explain ? index.explain(asked, hit) : List.of(), out);
        return Status.DONE;
    }

    private Searcher searcher() throws UnreadableArchiveException, InvalidRegistryException, IOException {
        Pipeline pipeline = new Pipeline(options, new Stages());
        Sources sources = pipeline.sources();
        IndexCache cache = new IndexCache(Home.find().resolve("target/search-index"));
        String key = sources.key(Home.program());
        Optional<Searcher> kept = cache.find(key);
        if (kept.isPresent()) return kept.get();
        Searcher made = SearchIndex.of(pipeline.book(sources)).searcher();
        cache.keep(key, made);
        return made;
    }

    private static void print(Answer answer, Function<Hit, List<String>> reasons, PrintWriter out) {
        for (Map.Entry<String, String> word : answer.corrections().entrySet())
            out.println("Nothing has \"" + word.getKey() + "\": searched for \"" + word.getValue() + "\".");
        out.println(answer.total() == 0 ? "Nothing found." : Summary.count(answer.total(), "passage") + " found.");
        for (Hit hit : answer.hits()) {
            out.println();
            StoredPassage passage = hit.passage();
            out.println(date(passage).orElse("undated") + "  " + passage.series() + "  " + passage.title());
            out.println(passage.source());
            out.println("/" + passage.url());
            out.println("    " + hit.snippet());
            reasons.apply(hit).forEach(reason -> out.println("        " + reason));
        }
    }

    private static Optional<String> date(StoredPassage passage) {
        return passage.date().map(Object::toString);
    }

    private static String asJson(Hit hit) throws IOException {
        StoredPassage passage = hit.passage();
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("file", passage.source().file());
            json.writeNumberField("line", passage.source().line());
            json.writeNumberField("endLine", passage.endLine());
            json.writeStringField("date", date(passage).orElse(null));
            json.writeStringField("series", passage.series());
            json.writeStringField("title", passage.title());
            json.writeStringField("url", passage.url());
            json.writeNumberField("score", hit.score());
            json.writeStringField("snippet", hit.snippet());
            json.writeEndObject();
        }
        return text.toString();
    }
}
