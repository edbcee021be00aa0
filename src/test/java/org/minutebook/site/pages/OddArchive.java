package org.minutebook.site.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Notes that are not like others, each as a page that must still look right. */
final class OddArchive {
    private OddArchive() {}

    /** Markdown by file name. */
    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("tea/2021-01-02.md", "Only words, no title and no roll call.\n");
        files.put("tea/no-date.md", "# A tea at some time\n\nRoll call:\n\n- Ann Teapot / Kettle House / @ann\n");
        files.put("tea/2021-02-03.md", "# Big tea\n\nRoll call:\n\n" + guests() + "\n## Cups\n\n- Ann: more cups\n");
        files.put("tea/2021-03-04.md", "# Tea\n\n## Cups\n\nx\n\n## " + heading() + "\n\n" + nested() + "\n" + table());
        files.put("tea/2021-04-05.md", """
                # اجتماع الشاي

                Roll call:

                - ליאורה כהן / בית התה / @liora
                - 茶山花子 / 茶会館 / @hanako

                ## 議題

                お茶を選ぶ。

                - ليورا: الشاي الأخضر
                """);
        files.put("tea/2021-05-06.md", """
                # Tea & <script>alert(1)</script> "quoted"

                Roll call:

                - Ann & Bo Teapot / R&D "Kettles" <b>bold</b> / @ann

                ## <img src=x onerror=alert(1)>

                - **Ann**: see [pots](https://github.com/tea/pots/issues/12) and `<script>`
                """);
        // A folder that is called like a year.
        files.put("2021/2021-06-07.md", "# Year-end tea\n\nRoll call:\n\n- Ann Teapot / Kettle House / @ann\n");
        return files;
    }

    /** Addresses of the pages, by a name for their pictures. */
    static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("odd-home", "");
        pages.put("odd-meetings", "meetings/");
        pages.put("odd-people", "people/");
        pages.put("odd-nothing", "meetings/tea/2021-01-02/");
        pages.put("odd-no-date", "meetings/tea/no-date/");
        pages.put("odd-crowd", "meetings/tea/2021-02-03/");
        pages.put("odd-heading", "meetings/tea/2021-03-04/");
        pages.put("odd-scripts", "meetings/tea/2021-04-05/");
        pages.put("odd-markup", "meetings/tea/2021-05-06/");
        pages.put("odd-year", "meetings/2021/");
        return pages;
    }

    private static String guests() {
        return IntStream.range(0, 400)
                .mapToObj(i -> "- Guest" + (char) ('a' + i / 26) + (char) ('a' + i % 26)
                        + " Teapot / Kettle House / @guest" + i + "\n")
                .collect(Collectors.joining());
    }

    /** Of 300 characters, the last word of them long. */
    private static String heading() {
        return "kettle and teapot ".repeat(12) + "t".repeat(84);
    }

    private static String nested() {
        return IntStream.range(0, 9)
                .mapToObj(i -> "  ".repeat(i) + "- cup " + i + "\n")
                .collect(Collectors.joining());
    }

    private static String table() {
        String cells = "| a long cell of a wide table ".repeat(8) + "|\n";
        return "\n" + cells + "|---".repeat(8) + "|\n" + cells;
    }
}
