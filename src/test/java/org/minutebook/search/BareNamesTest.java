package org.minutebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.registry.Registry;

class BareNamesTest {
    @TempDir
    private Path folder;

    private BareNames names() throws IOException {
        return BareNames.of(MadeUpArchive.of(folder, Registry.EMPTY, "## Attendees\n\n- Ada Fern / Moss / @fernada\n"));
    }

    @Test
    void bracketsBesideNamesSayNothing() throws Exception {
        assertThat(names().isAll("Ada (5 min) [guest] & @fernada ((late)):")).isTrue();
        assertThat(names().isAll("Ada (5 min): newts")).isFalse();
        assertThat(names().isAll("(5 min)")).isFalse();
    }

    /** The time limit is a guard against quadratic and worse, not a measure. */
    @Test
    @Timeout(value = 15, unit = TimeUnit.SECONDS)
    void bracketsThatNeverCloseAreReadOnce() throws Exception {
        assertThat(names().isAll("( a [ a ".repeat(60_000))).isFalse();
    }
}
