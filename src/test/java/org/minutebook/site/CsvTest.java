package org.minutebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTest {
    @TempDir
    private Path folder;

    @Test
    void cellsWithSignsOfTheFormatStandInQuotes() throws Exception {
        assertThat(csv("a,b", "say \"ah\"", "two\nlines", List.of("x", "y")))
                .isEqualTo("\"a,b\",\"say \"\"ah\"\"\",\"two\nlines\",\"x; y\"\r\n");
    }

    @Test
    void noCellIsAFormula() throws Exception {
        assertThat(csv("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "a=1"))
                .isEqualTo("'=1+1,'+1,'-1,'@SUM(A1),'\t=1,a=1\r\n");
    }

    private String csv(Object... cells) throws Exception {
        Path file = folder.resolve("table.csv");
        new Csv("column").row(cells).write(file);
        return Files.readString(file).replaceFirst("column\r\n", "");
    }
}
