package org.minutebook.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.minutebook.archive.PassedOver;
import org.minutebook.book.Book;
import org.minutebook.minutes.NotUnderstood;
import org.minutebook.site.Baked;

/** Says what was read, what was found in it, and what was not understood. */
final class Summary {
    /** More would hide what comes after. */
    private static final int SHORT = 5;

    private final PrintWriter out;
    private final boolean all;

    /** @param all every line, instead of the first few */
    Summary(PrintWriter out, boolean all) {
        this.out = out;
        this.all = all;
    }

    void print(RenderedBook rendered) {
        Book book = rendered.book();
        long files = book.archive().notes().stream()
                .map(n -> n.source().file())
                .distinct()
                .count();
        out.println("Read " + count(book.meetings().size(), "meeting") + cancelled(book) + " of "
                + count(book.series().size(), "series", "series") + " in " + count(files, "file") + ".");
        out.println("Found " + count(book.people().size(), "person", "people") + ", "
                + count(book.organizations().size(), "organization") + ", "
                + count(book.projects().size(), "project") + ", "
                + count(book.tasks().size(), "action item") + ".");
        List<PassedOver> passedOver = book.archive().passedOver();
        if (!passedOver.isEmpty())
            list(
                    "Passed over " + count(passedOver.size(), "file"),
                    passedOver.stream().map(p -> p.file() + ": " + p.reason()).toList());
        List<NotUnderstood> unclear = rendered.notUnderstood();
        if (!unclear.isEmpty())
            list(
                    "Did not understand " + count(unclear.size(), "line"),
                    unclear.stream().map(NotUnderstood::toString).toList());
    }

    private static String cancelled(Book book) {
        int cancelled = book.meetings().size() - book.held().size();
        return cancelled == 0 ? "" : " (" + cancelled + " cancelled)";
    }

    void print(Baked baked, Path site, Stages stages) {
        out.println("Made " + count(baked.pages(), "page") + " in " + site + ".");
        baked.remarks().forEach(remark -> out.println("  " + remark));
        out.println("Took " + stages + ".");
    }

    private void list(String title, List<String> lines) {
        out.println(title + ":");
        long shown = all || lines.size() <= SHORT ? lines.size() : SHORT - 1;
        lines.stream().limit(shown).forEach(line -> out.println("  " + line));
        if (shown < lines.size()) out.println("  and " + (lines.size() - shown) + " more: --verbose lists them");
    }

    static String count(long n, String one) {
        return count(n, one, one + "s");
    }

    static String count(long n, String one, String many) {
        return n + " " + (n == 1 ? one : many);
    }
}
