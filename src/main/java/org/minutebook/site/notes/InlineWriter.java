package org.minutebook.site.notes;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.minutebook.minutes.TextSpan;
import org.minutebook.site.notes.Markup.Attributes;
import org.minutebook.site.notes.Mentions.Mention;

/** Writes what stands in a line: words, links, code, and the names in them as links to their pages. */
final class InlineWriter {
    private final Markup markup;
    private final NoteLinks links;
    private final Mentions mentions;
    private final WordWriter words;
    private final Set<String> projectsShown = new HashSet<>();
    private int linksOpen;

    InlineWriter(Markup markup, NoteLinks links, Mentions mentions) {
        this.markup = markup;
        this.links = links;
        this.mentions = mentions;
        this.words = new WordWriter(markup);
    }

    /** Begins a passage: each project that it links to shows the way to its page once. */
    void beginPassage() {
        projectsShown.clear();
    }

    /** Writes a node's children; tags of raw HTML that are left open end with them. */
    void children(Node parent) {
        Deque<String> open = new ArrayDeque<>();
        for (Node child : parent.getChildren()) {
            if (child instanceof HtmlInline html) tag(withPictures(html), open);
            else write(child);
        }
        while (!open.isEmpty()) close(open.pop());
    }

    private void write(Node node) {
        if (node instanceof SoftLineBreak) markup.raw("\n");
        else if (node instanceof HardLineBreak) markup.raw("<br>\n");
        else if (node instanceof Code code) code(code);
        else if (node instanceof Emphasis) within("em", node);
        else if (node instanceof StrongEmphasis) within("strong", node);
        else if (node instanceof Strikethrough) within("del", node);
        else if (node instanceof Link link) link(link, link.getUrl().unescape(), link.getTitle());
        else if (node instanceof LinkRef ref) reference(ref);
        else if (node instanceof AutoLink auto) autoLink(auto, auto.getText());
        else if (node instanceof MailLink mail) autoLink(mail, mail.getText());
        else if (node instanceof Image image)
            image(image, image.getText(), image.getUrl().unescape(), image.getTitle());
        else if (node instanceof ImageRef ref) imageReference(ref);
        else if (node instanceof HtmlEntity) markup.text(Escaping.unescapeHtml(node.getChars()));
        else if (node instanceof HtmlInlineComment) return;
        else if (node.hasChildren()) children(node);
        else text(node);
    }

    private void within(String tag, Node node) {
        markup.open(tag);
        children(node);
        markup.close(tag);
    }

    private void text(Node node) {
        BasedSequence chars = node.getChars();
        int role = node.getNext() instanceof Code ? MystRole.lengthAtEnd(chars) : 0;
        BasedSequence shown = chars.subSequence(0, chars.length() - role);
        int start = shown.getStartOffset();
        int at = 0;
        for (Mention mention : mentions.within(new TextSpan(start, start + shown.length()))) {
            int from = Math.max(at, mention.at().start() - start);
            int to = Math.min(shown.length(), mention.at().end() - start);
            words.write(shown, at, from);
            boolean named = linksOpen == 0 && !shown.subSequence(from, to).isBlank();
            String tag = named ? open(mention) : "";
            words.write(shown, from, to);
            if (!tag.isEmpty()) markup.close(tag);
            at = to;
        }
        words.write(shown, at, shown.length());
    }

    /** Opens the mark of a name; empty where it needs none. */
    private String open(Mention mention) {
        Attributes attributes = new Attributes().classed(mention.style());
        if (mention.speaker()) attributes.classed("speaker");
        if (mention.url().isPresent()) {
            markup.open("a", attributes.with("href", links.page(mention.url().get())));
            return "a";
        }
        if (!mention.speaker()) return "";
        markup.open("span", attributes);
        return "span";
    }

    private void code(Code code) {
        Optional<Mention> mention = linksOpen > 0
                ? Optional.empty()
                : mentions.within(span(code)).stream()
                        .filter(m -> m.url().isPresent())
                        .findFirst();
        boolean role = code.getPrevious() != null
                && MystRole.lengthAtEnd(code.getPrevious().getChars()) > 0;
        mention.ifPresent(this::open);
        markup.open(role ? "span" : "code", role ? new Attributes().classed("role") : new Attributes());
        markup.text(code.getText());
        markup.close(role ? "span" : "code");
        mention.ifPresent(m -> markup.close("a"));
    }

    private void link(Node node, String url, BasedSequence title) {
        Optional<String> target = linksOpen > 0 ? Optional.empty() : links.target(url, node.getStartOffset());
        int before = markup.length();
        if (target.isPresent()) {
            linksOpen++;
            Attributes attributes = new Attributes().with("href", target.get());
            if (title.isNotNull() && !title.isBlank()) attributes.with("title", title.unescape());
            markup.open("a", attributes);
            int inside = markup.length();
            children(node);
            // A link without words can't be followed.
            if (markup.length() == inside) markup.text(url);
            markup.close("a");
            linksOpen--;
        } else {
            markup.open("span", new Attributes().classed("dead-link").with("title", url));
            children(node);
            markup.close("span");
        }
        if (markup.length() > before) aboutProject(node);
    }

    /** After a link to a repository, the way to the project's page on this site. */
    private void aboutProject(Node link) {
        if (linksOpen > 0) return;
        TextSpan at = span(link);
        mentions.within(at).stream()
                .filter(m -> m.style().equals("project") && m.at().contains(at))
                .flatMap(m -> m.url().stream())
                .filter(projectsShown::add)
                .forEach(url -> markup.raw("\u2060")
                        .open(
                                "a",
                                new Attributes()
                                        .classed("project-page")
                                        .with("href", links.page(url))
                                        .with("aria-label", url.replaceAll("^projects/|/$", "") + " in these notes"))
                        .close("a"));
    }

    private void reference(LinkRef ref) {
        Reference target = ref.isDefined() ? ref.getReferenceNode(ref.getDocument()) : null;
        if (target != null) {
            link(ref, target.getUrl().unescape(), target.getTitle());
            return;
        }
        Optional<String> hackmd = HackMdTag.style(ref.getChars());
        if (hackmd.isPresent()) {
            markup.open("span", new Attributes().classed(hackmd.get()));
            within(HackMdTag.value(ref.getChars()));
            markup.close("span");
        } else {
            literal(ref);
        }
    }

    /** Square brackets that are no link keep their brackets. */
    private void literal(RefNode ref) {
        if (!ref.hasChildren()) {
            within(ref.getChars());
            return;
        }
        int start = ref.getStartOffset();
        BasedSequence chars = ref.getChars();
        int first = ref.getFirstChild().getStartOffset() - start;
        int last = ref.getLastChild().getEndOffset() - start;
        words.write(chars, 0, first);
        children(ref);
        words.write(chars, last, chars.length());
    }

    private void within(BasedSequence chars) {
        text(new Text(chars));
    }

    private void autoLink(Node node, BasedSequence address) {
        String url = node instanceof MailLink ? "mailto:" + address : address.toString();
        Optional<String> target = linksOpen > 0 ? Optional.empty() : links.target(url, node.getStartOffset());
        // On paper an address that stands in the text is not told again.
        target.ifPresent(
                href -> markup.open("a", new Attributes().classed("bare").with("href", href)));
        markup.text(address);
        target.ifPresent(href -> markup.close("a"));
        aboutProject(node);
    }

    private void imageReference(ImageRef ref) {
        Reference target = ref.isDefined() ? ref.getReferenceNode(ref.getDocument()) : null;
        if (target == null) literal(ref);
        else image(ref, ref.getText(), target.getUrl().unescape(), target.getTitle());
    }

    private void image(Node node, BasedSequence text, String url, BasedSequence title) {
        Optional<NoteLinks.Picture> picture = Href.isAbsolute(url.strip())
                ? Href.of(url).filter(u -> u.startsWith("http")).map(u -> new NoteLinks.Picture(u, Optional.empty()))
                : links.picture(url, node.getStartOffset());
        if (picture.isPresent()) {
            Attributes attributes =
                    new Attributes().with("src", picture.get().address()).with("alt", text.unescape());
            if (title.isNotNull() && !title.isBlank()) attributes.with("title", title.unescape());
            picture.get()
                    .size()
                    .ifPresent(size -> attributes
                            .with("width", String.valueOf(size.width()))
                            .with("height", String.valueOf(size.height())));
            markup.open("img", attributes.with("loading", "lazy"));
        } else {
            if (Href.isAbsolute(url.strip())) links.target(url, node.getStartOffset());
            markup.open("span", new Attributes().classed("dead-link").with("title", url))
                    .text(text.isBlank() ? url : text.unescape())
                    .close("span");
        }
    }

    /** Raw HTML whose relative pictures lead to the site's files. */
    String withPictures(Node html) {
        return RawHtml.withPictures(
                html.getChars().toString(),
                url -> links.picture(url, html.getStartOffset()).map(NoteLinks.Picture::address));
    }

    private void tag(String source, Deque<String> open) {
        Optional<RawHtml.Tag> tag = RawHtml.tag(source);
        if (tag.isEmpty()) {
            markup.text(source);
        } else if (tag.get().closes()) {
            // A tag that was never opened, or not in this place, says nothing.
            while (open.contains(tag.get().name())) {
                String last = open.pop();
                close(last);
                if (last.equals(tag.get().name())) break;
            }
        } else if (tag.get().name().equals("a") && linksOpen > 0) {
            return;
        } else {
            markup.raw(tag.get().markup());
            if (tag.get().isVoid()) return;
            if (tag.get().name().equals("a")) linksOpen++;
            open.push(tag.get().name());
        }
    }

    private void close(String tag) {
        if (tag.equals("a")) linksOpen--;
        markup.close(tag);
    }

    private static TextSpan span(Node node) {
        return new TextSpan(node.getStartOffset(), node.getEndOffset());
    }
}
