package org.minutebook.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker (validator.nu), in this JVM. Not thread-safe. */
final class HtmlChecker {
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);
    private final List<String> errors = new ArrayList<>();
    private Path page = Path.of("");

    HtmlChecker() throws Exception {
        ErrorHandler collector = new Collector();
        validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", collector);
        validator.setUpValidatorAndParsers(collector, true, false);
    }

    void check(Path file) throws IOException, SAXException {
        page = file;
        validator.checkHtmlFile(file.toFile(), true);
    }

    /** {@code file:line: what is wrong}. */
    List<String> errors() {
        return errors;
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
