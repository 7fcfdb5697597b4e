package org.travaux.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.IngestIssue;
import org.travaux.ingest.LeftOut;
import org.travaux.ingest.ParagraphStarts;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.html.style.CssCounters;
import org.travaux.ingest.html.style.StyleRules;

/** What holds for a page as a whole: its styles, notes and changes, and which parts of it are not its text. */
final class HtmlPage {

    /** A page whose furniture would be more than this share of its text has none: it is the text. */
    static final double MAX_FURNITURE = 0.5;

    /** The share of a block's text that stands in links from which on it leads elsewhere. */
    private static final double LINKS = 0.5;

    /** Never shown by a browser, as opposed to hidden by the page. */
    private static final Set<String> NEVER_SHOWN = Set.of(
            "script",
            "style",
            "head",
            "title",
            "meta",
            "link",
            "base",
            "template",
            "noscript",
            "iframe",
            "object",
            "embed",
            "param",
            "video",
            "audio",
            "canvas",
            "map",
            "datalist",
            "noembed",
            "noframes",
            "rp",
            "annotation",
            "annotation-xml",
            "frame",
            "frameset",
            "xml");

    private static final Set<String> CONTROLS = Set.of("button", "select", "textarea", "input", "progress", "meter");
    private static final Pattern CONTENTS_CLASS = Pattern.compile("(?i)(^|\\s)MsoToc\\w*");
    private static final Pattern CONSENT = Pattern.compile(
            "(?i)cookie[-_ ]?(?:banner|bar|consent|notice|law|popup|message|info|dialog|overlay|disclaimer|policy-banner)"
                    + "|(?:banner|consent)[-_ ]?cookies?|gdpr|onetrust|cookiebot|cc-window|usercentrics|didomi|consent-(?:banner|manager)");
    private static final Pattern CONTENTS_ID = Pattern.compile("(?i)table of contents\\d*");

    private final StyleRules styles;
    private final HtmlNotes notes;
    private final CssCounters counters;
    private final ReadOptions.View view;
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<IngestIssue> issues = new ArrayList<>();
    private final boolean hasMain;
    private final boolean furnitureIsText;
    private boolean struckThrough;

    HtmlPage(Document document, ReadOptions.View view) {
        this.view = view;
        this.styles = new StyleRules(document);
        this.notes = new HtmlNotes(document);
        this.counters = new CssCounters(styles);
        this.hasMain = document.selectFirst("main, article, [role=main]") != null;
        this.furnitureIsText = isFurnitureText(document);
    }

    StyleRules styles() {
        return styles;
    }

    HtmlNotes notes() {
        return notes;
    }

    CssCounters counters() {
        return counters;
    }

    ReadOptions.View view() {
        return view;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    void struckThrough() {
        struckThrough = true;
    }

    void issue(String code, String message) {
        issues.add(IngestIssue.ofFile(code, message));
    }

    void leaveOut(String reason, Element element) {
        String text = InlineText.strip(element.text());
        if (!text.isEmpty()) {
            leftOut.add(new LeftOut(reason, text, null));
        }
    }

    List<IngestIssue> issues() {
        List<IngestIssue> all = new ArrayList<>(issues);
        int hidden = characters("hidden");
        if (hidden > 0) {
            all.add(IngestIssue.ofFile("left-out-hidden", "Hidden text (" + hidden + " characters) was left out."));
        }
        int navigation = characters("page-navigation");
        if (navigation > 0) {
            all.add(IngestIssue.ofFile(
                    "left-out-navigation",
                    "The page's navigation, header and footer (" + navigation + " characters) were left out."));
        }
        int consent = characters("cookie-notice");
        if (consent > 0) {
            all.add(IngestIssue.ofFile(
                    "left-out-cookie-notice", "A notice about cookies (" + consent + " characters) was left out."));
        }
        int contents = characters("contents");
        if (contents > 0) {
            all.add(IngestIssue.ofFile(
                    "left-out-contents", "The table of contents (" + contents + " characters) was left out."));
        }
        if (struckThrough) {
            all.add(IngestIssue.ofFile(
                    "struck-through", "Text that is struck through was read as taken out, as in a tracked change."));
        }
        return all;
    }

    private int characters(String reason) {
        return leftOut.stream()
                .filter(part -> part.reason().equals(reason))
                .mapToInt(part -> part.text().length())
                .sum();
    }

    /** Why an element is not part of the text; null where it is, blank where there is nothing to say about it. */
    @Nullable String reasonToLeaveOut(Element element) {
        String name = element.normalName();
        if (NEVER_SHOWN.contains(name)) {
            return "";
        }
        if (CONTROLS.contains(name)) {
            return "form-control";
        }
        if (name.equals("svg")) {
            return "picture";
        }
        if (isHidden(element)) {
            return "hidden";
        }
        String part = name.equals("div") ? element.attr("title") : "";
        if (part.equals("header") || part.equals("footer")) {
            // As LibreOffice exports the page's header and footer.
            return "page-" + part;
        }
        if (CONTENTS_CLASS.matcher(element.className()).find()
                || CONTENTS_ID.matcher(element.id()).matches()
                || element.attr("role").equals("doc-toc")) {
            return "contents";
        }
        if (isConsent(element)) {
            return "cookie-notice";
        }
        if (!furnitureIsText && isFurniture(element)) {
            return "page-navigation";
        }
        return null;
    }

    /** A notice that asks for leave to keep cookies; a law on cookies has no buttons. */
    private static boolean isConsent(Element element) {
        String name = element.className() + " " + element.id() + " " + element.attr("aria-label");
        return CONSENT.matcher(name).find()
                && !element.normalName().equals("body")
                && !element.normalName().equals("html")
                && element.selectFirst("button, a[href], input, [role=button], [onclick]") != null
                && element.selectFirst("main, article, [role=main], h1") == null
                && !isNumbered(element);
    }

    private boolean isHidden(Element element) {
        boolean closed = element.normalName().equals("dialog") && !element.hasAttr("open");
        return element.hasAttr("hidden")
                || closed
                || element.attr("aria-hidden").equalsIgnoreCase("true")
                || styles.hides(element);
    }

    private boolean isFurnitureText(Document document) {
        int all = document.body().text().length();
        int furniture = 0;
        for (Element part :
                document.select("nav, header, footer, aside, [role=navigation], [role=banner], [role=contentinfo]")) {
            if (isFurniture(part) && part.parents().stream().noneMatch(this::isFurniture)) {
                furniture += part.text().length();
            }
        }
        return furniture > all * MAX_FURNITURE;
    }

    private boolean isFurniture(Element element) {
        String name = element.normalName();
        String role = element.attr("role").toLowerCase(Locale.ROOT);
        if (name.equals("nav") || role.equals("navigation")) {
            return true;
        }
        boolean aside = name.equals("aside");
        boolean header = name.equals("header") || role.equals("banner");
        boolean footer = name.equals("footer") || role.equals("contentinfo");
        if ((!aside && !header && !footer) || role.startsWith("doc-") || isNumbered(element)) {
            return false;
        }
        if (aside) {
            return !isInContent(element) || leadsElsewhere(element);
        }
        if (isInContent(element) || (header && holdsTheTitle(element))) {
            return false;
        }
        return hasMain
                || !role.isEmpty()
                || leadsElsewhere(element)
                || element.selectFirst("nav, form, button") != null
                || element.text().contains("©");
    }

    private static boolean isInContent(Element element) {
        for (Element open = element.parent(); open != null; open = open.parent()) {
            String name = open.normalName();
            if (name.equals("article")
                    || name.equals("main")
                    || name.equals("section")
                    || open.attr("role").equals("main")) {
                return true;
            }
        }
        return false;
    }

    private static boolean leadsElsewhere(Element element) {
        int linked = element.select("a[href]").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return linked > 0 && linked >= element.text().length() * LINKS;
    }

    /** Converters put a document's title and date into a header. */
    private static boolean holdsTheTitle(Element header) {
        Document document = header.ownerDocument();
        return header.selectFirst("h1") != null
                && document != null
                && header.select("h1").size() == document.select("h1").size();
    }

    private static boolean isNumbered(Element element) {
        return element.select("p, li, h2, h3, h4").stream()
                        .filter(block -> ParagraphStarts.isLabelled(block.text()))
                        .limit(2)
                        .count()
                > 1;
    }
}
