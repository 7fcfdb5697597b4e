package org.travaux.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.ListLabel;
import org.travaux.ingest.ReadOptions.View;
import org.travaux.ingest.SourceParagraph;
import org.travaux.ingest.html.style.CssCounters;
import org.travaux.ingest.html.style.StyleRules;
import org.travaux.model.Annotation;
import org.travaux.model.EdtfDate;

/**
 * The blocks of a page as paragraphs, in the order in which they stand.
 *
 * <p>The tree is walked without recursion; only tables in tables, at most {@link HtmlSource#MAX_DEPTH} deep, use the stack.
 */
final class HtmlBlocks implements NodeFilter {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "menu",
            "dir",
            "li",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "table",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th",
            "caption",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "nav",
            "aside",
            "address",
            "figure",
            "figcaption",
            "form",
            "fieldset",
            "legend",
            "hr",
            "center",
            "details",
            "summary",
            "dialog",
            "body",
            "html",
            "hgroup",
            "search",
            "listing",
            "plaintext",
            "xmp");
    private static final Set<String> BLOCK_DISPLAYS =
            Set.of("block", "flex", "grid", "table", "list-item", "table-row");
    private static final Set<String> DELETIONS = Set.of("del", "s", "strike");
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final HtmlPage page;
    private final HtmlLists lists;
    private final InlineText text = new InlineText();
    private final ParagraphPieces pieces;
    private final List<HtmlNotes.Note> notes = new ArrayList<>();
    private @Nullable Element root;
    private @Nullable Element labelCell;
    private @Nullable ListLabel ownLabel;
    private @Nullable Element noteBody;
    private @Nullable Element owner;
    private boolean held;
    private int preformatted;

    HtmlBlocks(HtmlPage page) {
        this.page = page;
        this.lists = new HtmlLists(page);
        this.pieces = new ParagraphPieces();
    }

    /** The paragraphs of the element, numbered from 0. */
    List<SourceParagraph> read(Element element) {
        root = element;
        NodeTraversor.filter(this, element);
        held = false;
        flush(element);
        return pieces.paragraphs();
    }

    /** The paragraphs of a note. */
    private List<SourceParagraph> readNote(Element element) {
        noteBody = element;
        return read(element);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            words(words);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element) || element.equals(root)) {
            return FilterResult.CONTINUE;
        }
        String reason = page.reasonToLeaveOut(element);
        if (reason != null) {
            if (!reason.isEmpty()) {
                page.leaveOut(reason, element);
            }
            return FilterResult.SKIP_ENTIRELY;
        }
        if (!element.equals(noteBody) && page.notes().isBody(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        page.counters().enter(element);
        return enter(element);
    }

    private FilterResult enter(Element element) {
        String name = element.normalName();
        if (isBlock(element)) {
            flush(element);
            enterBlock(element, name);
            if (name.equals("table") && !HtmlTables.isLayout(element)) {
                table(element);
                page.counters().leave(element);
                return FilterResult.SKIP_ENTIRELY;
            }
            return FilterResult.CONTINUE;
        }
        switch (name) {
            case "br" -> text.lineBreak();
            case "q" -> text.append("“", false);
            case "a" -> {
                return link(element);
            }
            case "ins" -> begin(element, Annotation.Kind.INSERTION, page.view() == View.ORIGINAL);
            case "del", "s", "strike" -> begin(element, Annotation.Kind.DELETION, page.view() != View.ORIGINAL);
            case "span" -> {
                if (isWordNumber(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
            }
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    private void begin(Element element, Annotation.Kind kind, boolean dropped) {
        if (kind == Annotation.Kind.DELETION && !element.normalName().equals("del")) {
            page.struckThrough();
        }
        String author = element.attr("cite");
        author = author.startsWith("mailto:") ? author.substring("mailto:".length()) : author;
        String date = element.attr("datetime");
        text.begin(kind, author.isBlank() ? null : author, date(date), dropped);
    }

    private static @Nullable EdtfDate date(String text) {
        Optional<EdtfDate> whole = EdtfDate.parse(text.strip());
        String day = text.length() < 10 ? text : text.substring(0, 10);
        return whole.or(() -> EdtfDate.parse(day)).orElse(null);
    }

    private boolean isWordNumber(Element span) {
        if (!"ignore".equalsIgnoreCase(StyleRules.inline(span, "mso-list"))) {
            return false;
        }
        for (Element open = span.parent(); open != null; open = open.parent()) {
            if (StyleRules.inline(open, "mso-list") != null) {
                ownLabel = HtmlLists.ofWord(open, span);
                return ownLabel != null;
            }
        }
        return false;
    }

    private FilterResult link(Element link) {
        HtmlNotes.Note note = page.notes().of(link);
        if (note == null) {
            return page.notes().isBack(link) ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
        }
        if (!note.comment()) {
            notes.add(note);
            return FilterResult.SKIP_ENTIRELY;
        }
        List<String> words = new ArrayList<>();
        new HtmlBlocks(page).readNote(note.body()).forEach(paragraph -> words.add(paragraph.text()));
        text.remark(String.join("\n", words), null, null);
        return FilterResult.SKIP_ENTIRELY;
    }

    private void words(TextNode node) {
        String words = node instanceof CDataNode ? node.text() : node.getWholeText();
        Element parent = node.parent();
        if (parent != null) {
            String name = parent.normalName();
            if (name.equals("rt")) {
                return;
            }
            if (name.equals("sup")) {
                words = raised(words);
            }
            if (words.strip().length() == 1 && text.isBlank()) {
                words = words.replace(words.strip(), HtmlLists.symbol(words.strip(), parent));
            }
        }
        if (owner == null && !InlineText.isBlank(words)) {
            owner = parent;
        }
        text.append(words, preformatted > 0);
    }

    /** A raised number directly behind a number stays a number of its own: 13¹ is not 131. */
    private String raised(String words) {
        String before = text.peek();
        String digits = words.strip();
        boolean behindDigit = !before.isEmpty() && Character.isDigit(before.charAt(before.length() - 1));
        if (!behindDigit || !digits.matches("[0-9]{1,3}")) {
            return words;
        }
        StringBuilder out = new StringBuilder();
        digits.chars().forEach(digit -> out.append(SUPERSCRIPTS.charAt(digit - '0')));
        return out.toString();
    }

    private boolean isBlock(Element element) {
        if (BLOCKS.contains(element.normalName())) {
            return true;
        }
        String display = page.styles().of(element, "display");
        boolean change = element.normalName().equals("ins") || DELETIONS.contains(element.normalName());
        return !change && display != null && BLOCK_DISPLAYS.contains(display.toLowerCase(Locale.ROOT));
    }

    private void enterBlock(Element element, String name) {
        if (HtmlLists.isList(element)) {
            ListLabel unused = lists.unused();
            if (unused != null && noTextBefore(element)) {
                // An item that holds nothing but a list.
                pieces.add(new InlineText.Piece("", List.of()), lists.take(), 0, lists.takeBegun(), element);
            }
            lists.enterList(element);
        } else if (name.equals("li")) {
            lists.enterItem(element);
        } else if (name.equals("pre") || name.equals("listing") || name.equals("xmp") || name.equals("plaintext")) {
            preformatted++;
        } else if (name.equals("dt") || (HtmlTables.isCell(element) && element.nextElementSibling() != null)) {
            labelCell = element;
        }
        CssCounters.Generated generated =
                name.equals("li") ? null : page.counters().before(element, 0);
        if (generated != null && generated.counted()) {
            ownLabel = new ListLabel(generated.text(), generated.counter(), Math.max(0, generated.depth() - 1), false);
        }
    }

    private static boolean noTextBefore(Element list) {
        for (Node node = list.previousSibling(); node != null; node = node.previousSibling()) {
            boolean words = node instanceof TextNode found && !InlineText.isBlank(found.text());
            if (words || (node instanceof Element element && element.hasText())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element) || element.equals(root)) {
            return FilterResult.CONTINUE;
        }
        String name = element.normalName();
        page.counters().leave(element);
        if (!isBlock(element)) {
            if (name.equals("q")) {
                text.append("”", false);
            } else if (name.equals("ins") || DELETIONS.contains(name)) {
                text.end();
            }
            return FilterResult.CONTINUE;
        }
        boolean row = name.equals("tr") || name.equals("table") || name.equals("dl") || name.equals("li");
        if (row) {
            held = false;
            labelCell = null;
        }
        flush(element);
        if (HtmlLists.isList(element)) {
            lists.leaveList(element);
        } else if (name.equals("li")) {
            lists.leaveItem(element);
        } else if (name.equals("pre") || name.equals("listing") || name.equals("xmp") || name.equals("plaintext")) {
            preformatted--;
        } else if (element.equals(labelCell)) {
            labelCell = null;
        }
        return FilterResult.CONTINUE;
    }

    /** Writes the paragraph that has grown, unless it is a label whose text stands in the next cell. */
    private void flush(Element at) {
        if (text.isBlank()) {
            text.take().marks().forEach(pieces::pass);
            emitNotes(at);
            return;
        }
        if (held || (labelCell != null && HtmlTables.isLabel(text.peek()))) {
            boolean alone = HtmlTables.isLabel(text.peek());
            held = alone;
            if (alone) {
                text.append(" ", false);
                return;
            }
        }
        ListLabel word = ownLabel;
        ownLabel = null;
        ListLabel label = word != null ? word : lists.take();
        boolean outside = word == null && (!lists.isInItem() || lists.takeBegun());
        Element block = owner == null ? at : owner;
        owner = null;
        pieces.add(text.take(), label, heading(block), outside, block);
        emitNotes(block);
    }

    private void emitNotes(Element at) {
        List<HtmlNotes.Note> found = List.copyOf(notes);
        notes.clear();
        for (HtmlNotes.Note note : found) {
            List<SourceParagraph> inside = new HtmlBlocks(page).readNote(note.body());
            pieces.note(note.label(), inside, at);
        }
    }

    private static int heading(Element block) {
        for (Element open = block; open != null; open = open.parent()) {
            String name = open.normalName();
            if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6') {
                return name.charAt(1) - '0';
            }
            if (open.attr("role").equals("heading")) {
                String level = open.attr("aria-level");
                return level.matches("[1-9]") ? Integer.parseInt(level) : 2;
            }
            if (name.equals("td") || name.equals("li") || name.equals("body")) {
                return 0;
            }
        }
        return 0;
    }

    private void table(Element table) {
        new DataTable(cell -> new HtmlBlocks(page).read(cell)).read(table, pieces);
    }
}
