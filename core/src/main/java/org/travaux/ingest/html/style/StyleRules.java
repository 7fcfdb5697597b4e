package org.travaux.ingest.html.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;
import org.jspecify.annotations.Nullable;

/**
 * What the style sheets inside a page and its elements' own styles say about visibility, markers and counters; sheets
 * outside the page are not fetched.
 *
 * <p>More specific rules win, later ones among equals; at-rules other than {@code @media} for screens are passed over.
 */
public final class StyleRules {

    /** How many rules of a page are looked at. */
    static final int MAX_RULES = 2_000;

    /** How many elements are compared with rules in all. */
    static final long MAX_COMPARISONS = 40_000_000L;

    /** The longest style attribute that is looked at, in characters. */
    static final int MAX_STYLE = 4_000;

    private static final Set<String> PROPERTIES = Set.of(
            "display",
            "visibility",
            "list-style-type",
            "list-style",
            "counter-reset",
            "counter-increment",
            "content",
            "mso-hide");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|<!--|-->");
    private static final Pattern PSEUDO = Pattern.compile("::?(before|marker)\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern STATE = Pattern.compile(
            "(?i):(hover|focus|active|visited|target|checked|disabled|link|after|first-letter|first-line|root|is|where)|::");

    /** A rule's selector, its pseudo-element (blank for none) and what it declares. */
    private record Rule(String selector, String pseudo, Map<String, String> declarations, int weight) {}

    private final Map<Element, Map<String, String>> own = new HashMap<>();
    private final Map<Element, Map<String, String>> generated = new HashMap<>();

    /**
     * The rules of a page.
     *
     * @param document the page
     */
    public StyleRules(Document document) {
        List<Rule> rules = new ArrayList<>();
        for (Element style : document.select("style")) {
            if (!style.attr("media").toLowerCase(Locale.ROOT).contains("print")) {
                parse(
                        COMMENT.matcher(style.data().isEmpty() ? style.wholeText() : style.data())
                                .replaceAll(" "),
                        rules,
                        0);
            }
        }
        rules.sort(Comparator.comparingInt(Rule::weight));
        long elements = rules.isEmpty() ? 0 : document.getAllElements().size();
        long left = MAX_COMPARISONS;
        for (Rule rule : rules.subList(0, Math.min(rules.size(), MAX_RULES))) {
            left -= elements;
            if (left < 0) {
                break;
            }
            apply(document, rule);
        }
    }

    private void apply(Document document, Rule rule) {
        try {
            for (Element element : document.select(rule.selector())) {
                (rule.pseudo().isEmpty() ? own : generated)
                        .computeIfAbsent(element, key -> new HashMap<>())
                        .putAll(rule.declarations());
            }
        } catch (SelectorParseException | IllegalArgumentException e) {
            // A selector that jsoup does not know selects nothing.
            return;
        }
    }

    private static void parse(String sheet, List<Rule> rules, int depth) {
        int at = 0;
        while (at < sheet.length()) {
            int open = sheet.indexOf('{', at);
            if (open < 0) {
                return;
            }
            int close = closing(sheet, open);
            String head = sheet.substring(at, open).strip();
            String body = sheet.substring(open + 1, close);
            int statement = head.lastIndexOf(';');
            head = statement >= 0 ? head.substring(statement + 1).strip() : head;
            if (head.startsWith("@media")) {
                if (depth < 3 && !head.contains("print") && !head.contains("width")) {
                    parse(body, rules, depth + 1);
                }
            } else if (!head.startsWith("@")) {
                rule(head, declarations(body), rules);
            }
            at = close + 1;
        }
    }

    private static int closing(String sheet, int open) {
        int depth = 0;
        for (int i = open; i < sheet.length(); i++) {
            char c = sheet.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i;
            }
        }
        return sheet.length();
    }

    private static void rule(String selectors, Map<String, String> declarations, List<Rule> rules) {
        if (declarations.isEmpty()) {
            return;
        }
        for (String selector : selectors.split(",", -1)) {
            String base = PSEUDO.matcher(selector).replaceAll("").strip();
            String pseudo = base.length() == selector.strip().length() ? "" : "generated";
            if (!STATE.matcher(base).find() && !base.isEmpty()) {
                rules.add(new Rule(base, pseudo, declarations, weight(base)));
            }
        }
    }

    private static int weight(String selector) {
        int weight = 0;
        for (int i = 0; i < selector.length(); i++) {
            char c = selector.charAt(i);
            boolean word = Character.isLetter(c) && (i == 0 || " >+~".indexOf(selector.charAt(i - 1)) >= 0);
            weight += c == '#' ? 10_000 : c == '.' || c == '[' || c == ':' ? 100 : word ? 1 : 0;
        }
        return weight;
    }

    private static Map<String, String> declarations(String body) {
        Map<String, String> found = new HashMap<>();
        int start = 0;
        char quote = 0;
        for (int i = 0; i <= body.length(); i++) {
            char c = i < body.length() ? body.charAt(i) : ';';
            if (quote != 0 && i < body.length()) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == ';') {
                declaration(body.substring(start, i), found);
                start = i + 1;
            }
        }
        return found;
    }

    private static void declaration(String declaration, Map<String, String> found) {
        int colon = declaration.indexOf(':');
        String name = colon < 0 ? "" : declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        if (PROPERTIES.contains(name)) {
            found.put(
                    name,
                    declaration.substring(colon + 1).replace("!important", "").strip());
        }
    }

    /**
     * {@return what is declared for an element, or null}
     *
     * @param element an element of the page
     * @param property the name of the property
     */
    public @Nullable String of(Element element, String property) {
        String inline = inline(element, property);
        if (inline != null) {
            return inline;
        }
        Map<String, String> rules = own.get(element);
        return rules == null ? null : rules.get(property);
    }

    /**
     * {@return what is declared for the text that a style puts before an element, or null}
     *
     * @param element an element of the page
     * @param property the name of the property
     */
    public @Nullable String ofGenerated(Element element, String property) {
        Map<String, String> rules = generated.get(element);
        return rules == null ? null : rules.get(property);
    }

    /**
     * {@return what an element's own style attribute says, or null}
     *
     * @param element an element
     * @param property the name of the property
     */
    public static @Nullable String inline(Element element, String property) {
        String style = element.attr("style");
        if (style.isEmpty() || style.length() > MAX_STYLE) {
            return null;
        }
        String lower = style.toLowerCase(Locale.ROOT);
        for (int at = lower.indexOf(property); at >= 0; at = lower.indexOf(property, at + 1)) {
            int behind = at + property.length();
            boolean starts = at == 0 || " ;\t\n\r".indexOf(style.charAt(at - 1)) >= 0;
            while (behind < style.length() && Character.isWhitespace(style.charAt(behind))) {
                behind++;
            }
            if (starts && behind < style.length() && style.charAt(behind) == ':') {
                int end = style.indexOf(';', behind);
                return style.substring(behind + 1, end < 0 ? style.length() : end)
                        .replace("!important", "")
                        .strip();
            }
        }
        return null;
    }

    /**
     * {@return whether a style hides the element}
     *
     * @param element an element of the page
     */
    public boolean hides(Element element) {
        return is(element, "display", "none")
                || is(element, "visibility", "hidden")
                || is(element, "visibility", "collapse")
                || "all".equalsIgnoreCase(inline(element, "mso-hide"));
    }

    private boolean is(Element element, String property, String value) {
        String declared = of(element, property);
        return declared != null && declared.equalsIgnoreCase(value);
    }

    /**
     * {@return the kind of marker that the element itself declares, or null}
     *
     * @param element an element of the page
     */
    public @Nullable String markerType(Element element) {
        String type = of(element, "list-style-type");
        if (type != null) {
            return type.toLowerCase(Locale.ROOT);
        }
        String shorthand = of(element, "list-style");
        if (shorthand == null) {
            return null;
        }
        for (String word : shorthand.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            if (!word.startsWith("url") && !word.equals("inside") && !word.equals("outside")) {
                return word;
            }
        }
        return null;
    }
}
