package org.minutebook.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker (validator.nu), in this JVM. */
final class HtmlChecker {
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);
    private final List<String> errors = new ArrayList<>();
    private Path page = Path.of("");

    private HtmlChecker() throws Exception {
        ErrorHandler collector = new Collector();
        validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", collector);
        validator.setUpValidatorAndParsers(collector, true, false);
    }

    /** What is wrong with pages, a line each: {@code file:line: what is wrong}. */
    static List<String> errors(List<Path> pages) {
        try {
            HtmlChecker checker = new HtmlChecker();
            for (Path page : pages) {
                checker.page = page;
                checker.validator.checkHtmlFile(page.toFile(), true);
            }
            return checker.errors;
        } catch (Exception e) {
            throw new AssertionError("the HTML checker fails", e);
        }
    }

    private final class Collector implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            // A warning is advice, such as on the language that the words seem to be in.
        }

        @Override
        public void error(SAXParseException e) {
            errors.add(page + ":" + e.getLineNumber() + ": " + e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
