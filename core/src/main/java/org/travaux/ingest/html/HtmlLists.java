package org.travaux.ingest.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.ListLabel;
import org.travaux.ingest.ParagraphStarts;
import org.travaux.ingest.html.style.CssCounters;
import org.travaux.ingest.html.style.ListNumbers;
import org.travaux.ingest.html.style.StyleRules;

/** The lists that stand open at a place of a page, and the labels of their items. */
final class HtmlLists {

    /** An open item, whose label goes to its first paragraph. */
    private static final class Item {
        final Element element;
        final @Nullable ListLabel label;
        boolean used;

        Item(Element element, @Nullable ListLabel label) {
            this.element = element;
            this.label = label;
        }
    }

    /** An open list. */
    private record Open(Element element, String id, int level, ListNumbers numbers, boolean literal) {}

    private static final Set<String> LISTS = Set.of("ol", "ul", "menu", "dir");
    private static final Pattern GOOGLE_LIST = Pattern.compile("(?:^|\\s)lst-(kix_\\w+)-(\\d)(?:\\s|$)");
    private static final Pattern WORD_LIST = Pattern.compile("(?i)(l\\d+)\\s+level(\\d)\\s+(lfo\\d+)");

    private final HtmlPage page;
    private final Deque<Open> lists = new ArrayDeque<>();
    private final Deque<Item> items = new ArrayDeque<>();
    private String lastList = "";
    private boolean begun;
    private int count;

    HtmlLists(HtmlPage page) {
        this.page = page;
    }

    static boolean isList(Element element) {
        return LISTS.contains(element.normalName());
    }

    void enterList(Element list) {
        Matcher google = GOOGLE_LIST.matcher(list.className());
        Open outer = lists.peek();
        String id;
        int level;
        if (google.find()) {
            id = google.group(1);
            level = Integer.parseInt(google.group(2));
        } else {
            id = outer == null ? "list" + ++count : outer.id();
            level = outer == null ? 0 : outer.level() + 1;
        }
        begun |= outer == null && !id.equals(lastList);
        boolean literal = isLiteral(list);
        if (literal && list.normalName().equals("ol")) {
            page.issue(
                    "list-number-doubled",
                    "A list counts its items and writes their numbers as well; the written numbers were read.");
        }
        lists.push(new Open(list, id, level, new ListNumbers(list, page.styles().markerType(list), level), literal));
    }

    /** Whether the items of a list have their numbers in their text, most likely because a style hides its marks. */
    private static boolean isLiteral(Element list) {
        List<Element> found = list.children().stream()
                .filter(child -> child.normalName().equals("li") && child.hasText())
                .toList();
        return !found.isEmpty() && found.stream().allMatch(item -> isNumber(InlineText.strip(item.text())));
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty()
                && (Character.isLetterOrDigit(text.charAt(0)) || text.charAt(0) == '(' || text.charAt(0) == '§')
                && ParagraphStarts.isLabelled(text);
    }

    void leaveList(Element list) {
        Open open = lists.peek();
        if (open != null && open.element().equals(list)) {
            lastList = open.id();
            lists.pop();
        }
    }

    void enterItem(Element item) {
        items.push(new Item(item, label(item)));
    }

    private @Nullable ListLabel label(Element item) {
        Open list = lists.peek();
        if (list == null) {
            return null;
        }
        int number = list.numbers().take(item);
        CssCounters.Generated generated = page.counters().before(item, number);
        String display = page.styles().of(item, "display");
        String printed;
        if (list.literal()) {
            return null;
        } else if (generated != null && (generated.counted() || ListNumbers.isBullet(generated.text()))) {
            printed = generated.text();
        } else if (display != null && !display.contains("list-item")) {
            return null;
        } else {
            printed = list.numbers().printed(number, item, page.styles().markerType(item));
        }
        if (printed.isBlank()) {
            return null;
        }
        return new ListLabel(printed, list.id(), list.level(), ListNumbers.isBullet(printed));
    }

    void leaveItem(Element item) {
        if (!items.isEmpty() && items.peek().element.equals(item)) {
            items.pop();
        }
    }

    /** Whether any item stands open, whether or not it has a label. */
    boolean isInItem() {
        return !items.isEmpty();
    }

    /** The label of the innermost open item, if nothing has used it yet. */
    @Nullable ListLabel unused() {
        Item item = items.peek();
        return item == null || item.used ? null : item.label;
    }

    /** The label for the next paragraph: the item's own, then a blank one for what else it holds. */
    @Nullable ListLabel take() {
        Item item = items.peek();
        if (item == null) {
            return null;
        }
        ListLabel label = item.label;
        if (label != null && item.used) {
            return new ListLabel("", label.list(), label.level(), label.bullet());
        }
        item.used = true;
        return label;
    }

    /** Whether a list began since the last paragraph; asked once. */
    boolean takeBegun() {
        boolean was = begun;
        begun = false;
        lastList = lists.isEmpty() ? "" : lastList;
        return was;
    }

    /** The label of a paragraph that Word exported as an item of a list, or null. */
    static @Nullable ListLabel ofWord(Element paragraph, Element number) {
        String style = StyleRules.inline(paragraph, "mso-list");
        Matcher matcher = WORD_LIST.matcher(style == null ? "" : style);
        String printed = InlineText.strip(number.text());
        if (!matcher.find() || printed.isEmpty()) {
            return null;
        }
        int level = Math.max(0, Integer.parseInt(matcher.group(2)) - 1);
        String mark = symbol(printed, number);
        String list =
                matcher.group(1).toLowerCase(Locale.ROOT) + matcher.group(3).toLowerCase(Locale.ROOT);
        return new ListLabel(mark, list, level, ListNumbers.isBullet(mark));
    }

    /** What a single character of a symbol font looks like. */
    static String symbol(String text, Element element) {
        if (text.length() != 1) {
            return text;
        }
        for (Element open = element; open != null && !open.normalName().equals("body"); open = open.parent()) {
            String font = open.attr("style").toLowerCase(Locale.ROOT)
                    + open.attr("face").toLowerCase(Locale.ROOT);
            if (font.contains("wingdings")) {
                return text.equals("§") ? "▪" : "•";
            }
            if (font.contains("symbol") && !font.contains("segoe")) {
                return "•";
            }
            if (font.contains("courier") && text.equals("o")) {
                return "◦";
            }
        }
        Element inner = element.selectFirst("[style*=Symbol], [style*=Wingdings], [style*=Courier]");
        return inner != null && !inner.equals(element) ? symbol(text, inner) : text;
    }
}
