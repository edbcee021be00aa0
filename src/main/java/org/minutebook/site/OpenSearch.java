package org.minutebook.site;

import java.io.IOException;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.Locale;

/** Writes {@code opensearch.xml}, from which a browser learns to search the site (OpenSearch 1.1, draft 6). */
final class OpenSearch {
    private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";

    /** Characters that the format allows. */
    private static final int SHORT_NAME = 16;

    private static final int DESCRIPTION = 1024;

    private OpenSearch() {}

    static void write(SiteWords site, BaseUrl base, Path root) throws IOException {
        String about = site.description().isEmpty() ? site.name() : site.description();
        XmlFile.write(root.resolve("opensearch.xml"), "OpenSearchDescription", NAMESPACE, xml -> {
            XmlFile.element(xml, "ShortName", start(site.name(), SHORT_NAME));
            XmlFile.element(xml, "Description", start(about, DESCRIPTION));
            XmlFile.element(xml, "InputEncoding", "UTF-8");
            XmlFile.element(xml, "Language", site.language());
            xml.writeStartElement("Image");
            xml.writeAttribute("type", "image/svg+xml");
            xml.writeCharacters(base + "icon.svg");
            xml.writeEndElement();
            xml.writeEmptyElement("Url");
            xml.writeAttribute("type", "text/html");
            xml.writeAttribute("template", base + "search/?q={searchTerms}");
        });
    }

    /** As many whole words as fit; of a longer first word as much as fits. */
    private static String start(String text, int most) {
        if (text.length() <= most) return text;
        int space = text.lastIndexOf(' ', most);
        if (space > 0) return text.substring(0, space);
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return text.substring(0, characters.preceding(most + 1));
    }
}
