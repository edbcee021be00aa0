package org.minutebook.site.bake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeanTextTest {
    @Test
    void leavesOutCommentsAndIndentation() {
        assertThat(LeanText.of("""
                /*
                 * What it does.
                 */
                function add(a, b) {
                  // Why.
                  /** What. */
                  return a + b; // here
                }
                """)).isEqualTo("function add(a, b) {\nreturn a + b; // here\n}\n");
    }

    @Test
    void keepsWhatOnlyLooksLikeAComment() {
        String code = "const a = \"/* no */\", b = 'http://x', c = /\\/*x/, d = `//`, e = \"'`\";\n";
        assertThat(LeanText.of(code)).isEqualTo(code);
    }

    @Test
    void keepsALicence() {
        assertThat(LeanText.of("/*! By Ada */\na {\n  color: red;\n}\n"))
                .isEqualTo("/*! By Ada */\na {\ncolor: red;\n}\n");
    }

    @Test
    void leavesAFileAloneWhereAStringSpansLines() {
        String template = "// Why.\nconst a = `one\n  two`;\n";
        assertThat(LeanText.of(template)).isEqualTo(template);
        String continued = "a::before {\n  content: \"one\\\n  two\";\n}\n";
        assertThat(LeanText.of(continued)).isEqualTo(continued);
    }

    @Test
    void endsLinesAsTheyAreWritten() {
        assertThat(LeanText.of("  a();\r\n\r\n  b();\r\n")).isEqualTo("a();\r\nb();\r\n");
    }
}
