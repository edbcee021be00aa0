package org.minutebook.site.bake;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files that stand in others when they are sent, since one file comes sooner than many and gzip makes more of it. A style
 * sheet names them as CSS does, with a medium where they are for that alone: {@code @import "print.css" print;}. A script
 * does so in a comment: {@code // @import "search.js";}. Sheets and scripts of other folders are left to the browser.
 */
final class Imports {
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^(?:// )?@import \"(?<file>[\\w-]+\\.(?:js|css))\"(?: (?<medium>\\w+))?;$");

    private Imports() {}

    /**
     * The text of a script or a style sheet with what it imports.
     *
     * @param file in the folder of those that it imports
     * @throws IOException where one of them can't be read
     */
    static String of(Path file) throws IOException {
        StringBuilder whole = new StringBuilder();
        Matcher imports = IMPORT.matcher(read(file));
        while (imports.find()) {
            String imported = LeanText.of(of(file.resolveSibling(imports.group("file"))));
            String medium = imports.group("medium");
            String text = medium == null ? imported : "@media " + medium + " {\n" + imported + "}\n";
            imports.appendReplacement(whole, Matcher.quoteReplacement(text));
        }
        return imports.appendTail(whole).toString();
    }

    private static String read(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": not UTF-8: save it as UTF-8", e);
        }
    }
}
