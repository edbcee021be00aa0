package org.minutebook.site.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportsTest {
    @TempDir
    private Path folder;

    @Test
    void putsScriptsIntoAScript() throws IOException {
        write("a.js", "/* What it does. */\na('$1');\n");
        write("b.js", "  b();\n");
        assertThat(Imports.of(write("page.js", "// @import \"a.js\";\n// @import \"b.js\";\nc();\n")))
                .isEqualToNormalizingNewlines("a('$1');\n\nb();\n\nc();\n");
    }

    @Test
    void putsSheetsIntoASheetEachForItsMedium() throws IOException {
        write("base.css", "a {\n  color: red;\n}\n");
        write("print.css", "a {\n  color: black;\n}\n");
        assertThat(Imports.of(write("page.css", "@import \"base.css\";\n@import \"print.css\" print;\n")))
                .isEqualTo("a {\ncolor: red;\n}\n\n@media print {\na {\ncolor: black;\n}\n}\n\n");
    }

    @Test
    void leavesOtherFoldersToTheBrowser() throws IOException {
        String sheet = "@import \"../other/a.css\";\n@import url(b.css);\n";
        assertThat(Imports.of(write("page.css", sheet))).isEqualTo(sheet);
    }

    @Test
    void namesAFileThatIsNotThere() throws IOException {
        Path page = write("page.js", "// @import \"gone.js\";\n");
        assertThatThrownBy(() -> Imports.of(page))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("gone.js");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
