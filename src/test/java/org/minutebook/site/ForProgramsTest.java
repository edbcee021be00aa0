package org.minutebook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.commons.io.FileUtils;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.site.pages.SitePages;
import org.w3c.dom.Element;

/** What a site says to search engines, browsers and language models. */
class ForProgramsTest {
    private static final Path ROOT = SampleSite.root();
    private static final Pattern LINK = Pattern.compile("(?m)^- \\[(?:[^\\]\\\\]|\\\\.)+\\]\\((\\S+)\\): \\S.*$");

    @TempDir
    private Path dir;

    private static String page(Path root, Path file) {
        String url = root.relativize(file).toString().replace('\\', '/').replaceFirst("(^|/)index\\.html$", "$1");
        return SampleSite.BASE + Addresses.encoded(url);
    }

    private static List<String> links(Path llms) throws IOException {
        return LINK.matcher(Files.readString(llms))
                .results()
                .map((MatchResult m) -> m.group(1))
                .toList();
    }

    /** This project with another line in its settings. */
    private Path project(String setting) throws IOException {
        Path home = dir.resolve("project");
        for (String folder : List.of("templates", "assets"))
            FileUtils.copyDirectory(new File(folder), home.resolve(folder).toFile());
        FileUtils.copyFileToDirectory(
                new File("content/about.md"), home.resolve("content").toFile());
        String settings = Files.readString(Path.of("jbake.properties"));
        Files.writeString(home.resolve("jbake.properties"), settings + "\n" + setting + "\n");
        return home;
    }

    @Test
    void theSiteMapIsAsItsSchemaSaysAndHasEveryPage() throws Exception {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(getClass().getResource("/schemas/sitemap-0.9.xsd"))
                .newValidator()
                .validate(new StreamSource(ROOT.resolve("sitemap.xml").toFile()));
        Document map = Jsoup.parse(Files.readString(ROOT.resolve("sitemap.xml")), org.jsoup.parser.Parser.xmlParser());
        assertThat(map.select("loc").eachText())
                .containsExactlyInAnyOrderElementsOf(LinkChecker.pages(ROOT).stream()
                        .filter(file -> !file.endsWith("404.html"))
                        .map(file -> page(ROOT, file))
                        .toList());
    }

    /** OpenSearch 1.1, draft 6, "OpenSearch description document". */
    @Test
    void aBrowserLearnsFromEveryPageToSearchTheSite() throws Exception {
        Element description = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(ROOT.resolve("opensearch.xml").toFile())
                .getDocumentElement();
        assertThat(description.getNamespaceURI()).isEqualTo("http://a9.com/-/spec/opensearch/1.1/");
        assertThat(description.getLocalName()).isEqualTo("OpenSearchDescription");
        assertThat(text(description, "ShortName")).isNotBlank().hasSizeLessThanOrEqualTo(16);
        assertThat(text(description, "Description")).isNotBlank().hasSizeLessThanOrEqualTo(1024);
        assertThat(text(description, "InputEncoding")).isEqualTo("UTF-8");
        assertThat(ROOT.resolve(text(description, "Image").replace(SampleSite.BASE, "")))
                .isNotEmptyFile();
        Element url = (Element) description.getElementsByTagName("Url").item(0);
        assertThat(url.getAttribute("type")).isEqualTo("text/html");
        assertThat(url.getAttribute("template")).isEqualTo(SampleSite.BASE + "search/?q={searchTerms}");
        for (Path file : LinkChecker.pages(ROOT))
            assertThat(Jsoup.parse(Files.readString(file))
                            .select("head link[rel=search][type=application/opensearchdescription+xml][title]"))
                    .as(file.toString())
                    .hasSize(1);
    }

    @Test
    void aLongNameIsShortenedForTheBrowsersListOfSearches() throws Exception {
        SiteWords words = new SiteWords("The minutes of everybody & all", "", "en", false);
        OpenSearch.write(words, BaseUrl.of(SampleSite.BASE), dir);
        assertThat(dir.resolve("opensearch.xml")).content().contains("<ShortName>The minutes of</ShortName>");
        OpenSearch.write(new SiteWords("茶会館🫖".repeat(6), "", "ja", false), BaseUrl.of(SampleSite.BASE), dir);
        assertThat(dir.resolve("opensearch.xml")).content().contains("<ShortName>茶会館🫖茶会館🫖茶会館🫖茶</ShortName>");
    }

    /** XML 1.0, section 2.2. */
    @Test
    void whatXmlCanNotSayIsLeftOut() throws Exception {
        Path file = dir.resolve("a.xml");
        XmlFile.write(file, "a", "urn:a", xml -> XmlFile.element(xml, "b", "tea\u0007\uffff\ud83e <\ud83e\uded6>"));
        assertThat(DocumentBuilderFactory.newDefaultNSInstance()
                        .newDocumentBuilder()
                        .parse(file.toFile())
                        .getDocumentElement()
                        .getTextContent())
                .isEqualTo("tea <\ud83e\uded6>");
    }

    /** llmstxt.org: a heading, a quotation, text without headings, and lists of links under second headings. */
    @Test
    void languageModelsFindAListOfWhatThereIs() throws Exception {
        List<String> lines = Files.readAllLines(ROOT.resolve("llms.txt"));
        assertThat(lines.get(0)).matches("# \\S.*");
        assertThat(lines.get(2)).matches("> \\S.*");
        assertThat(lines.stream().filter(l -> l.startsWith("#")).skip(1))
                .containsExactly("## Data", "## Series of meetings", "## Pages", "## Optional");
        assertThat(lines.stream().filter(l -> l.startsWith("- ")))
                .allMatch(l -> LINK.matcher(l).matches());
        assertThat(links(ROOT.resolve("llms.txt")))
                .hasSizeGreaterThan(50)
                .doesNotHaveDuplicates()
                .allMatch(url -> Files.exists(ROOT.resolve(url.replace(SampleSite.BASE, ""))));
    }

    @Test
    void withoutABaseUrlOnlyWhatNeedsNoneIsThere() throws Exception {
        Path site = dir.resolve("site");
        Baked baked = Site.of(Path.of(""), Optional.empty())
                .bake(
                        List.of(),
                        site,
                        List.of(made -> LlmsText.write(
                                Books.sample(),
                                new SiteWords("Tea", "", "en", false),
                                Optional.empty(),
                                SitePages.of(Books.sample(), m -> new Html("")).words(),
                                made.root())));
        assertThat(baked.remarks()).singleElement().asString().contains("--base-url");
        assertThat(site.resolve("opensearch.xml")).doesNotExist();
        assertThat(links(site.resolve("llms.txt"))).contains("about/", "data/archive.schema.json");
        assertThat(site.resolve("about/index.html"))
                .content()
                .doesNotContain("ld+json", "opensearch", "canonical", "og:");
    }

    @Test
    void pagesAboutPeopleAreKeptFromSearchEnginesWhereTheProjectSaysSo() throws Exception {
        Path site = SampleSite.bake(Books.sample(), project("site.people.noindex=true"), dir.resolve("site"));
        for (Path file : LinkChecker.pages(site)) {
            Document page = Jsoup.parse(Files.readString(file));
            boolean hidden = !page.select("meta[name=robots][content=noindex]").isEmpty();
            assertThat(hidden)
                    .as(file.toString())
                    .isEqualTo(site.relativize(file).startsWith("people"));
            assertThat(page.select("script[type=application/ld+json]").html()).doesNotContain("\"attendee\"");
        }
        String people = SampleSite.BASE + "people/";
        assertThat(site.resolve("sitemap.xml")).content().contains("/meetings/").doesNotContain(people);
        assertThat(links(site.resolve("llms.txt")))
                .contains(SampleSite.BASE + "projects/")
                .noneMatch(url -> url.startsWith(people) || url.matches(".*/(people|attendance)\\.csv"));
    }

    private static String text(Element parent, String name) {
        assertThat(parent.getElementsByTagName(name).getLength()).as(name).isEqualTo(1);
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }
}
