package org.travaux.ingest.html.style;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The counters that a page's styles keep, and the numbers they put before elements (CSS Lists 3, section 4). */
public final class CssCounters {

    /**
     * A text that a style puts before an element.
     *
     * @param text the text
     * @param counter the counter it shows, the last where several, blank for none
     * @param depth how many counters of that name are open, one inside the other
     * @param counted whether it shows a counter
     */
    public record Generated(String text, String counter, int depth, boolean counted) {}

    private static final class Counter {
        final @Nullable Element parent;
        int value;

        Counter(@Nullable Element parent, int value) {
            this.parent = parent;
            this.value = value;
        }
    }

    private static final Pattern CHANGE = Pattern.compile("([A-Za-z_-][\\w-]*)(?:\\s+(-?\\d{1,9}))?");
    private static final Pattern PART =
            Pattern.compile("\"([^\"]*)\"|'([^']*)'|counter\\(\\s*([\\w-]+)\\s*(?:,\\s*([\\w-]+)\\s*)?\\)"
                    + "|counters\\(\\s*([\\w-]+)\\s*,\\s*[\"']([^\"']*)[\"']\\s*(?:,\\s*([\\w-]+)\\s*)?\\)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([0-9A-Fa-f]{1,6})\\s?");

    private final StyleRules styles;
    private final Map<String, Deque<Counter>> counters = new HashMap<>();
    private final Map<Element, List<String>> scopes = new HashMap<>();

    /**
     * No counter yet.
     *
     * @param styles the page's styles
     */
    public CssCounters(StyleRules styles) {
        this.styles = styles;
    }

    /**
     * Counts an element at its beginning.
     *
     * @param element the element that begins
     */
    public void enter(Element element) {
        reset(element, styles.of(element, "counter-reset"));
        increment(element, styles.of(element, "counter-increment"));
        increment(element, styles.ofGenerated(element, "counter-increment"));
    }

    /**
     * Closes the counters that began among an element's children.
     *
     * @param element the element that ends
     */
    public void leave(Element element) {
        List<String> ended = scopes.remove(element);
        if (ended != null) {
            for (String name : ended) {
                Deque<Counter> open = counters.get(name);
                if (open != null && !open.isEmpty()) {
                    open.pop();
                }
            }
        }
    }

    private void reset(Element element, @Nullable String declared) {
        if (declared == null || declared.equals("none")) {
            return;
        }
        Matcher matcher = CHANGE.matcher(declared);
        while (matcher.find()) {
            begin(element, matcher.group(1), number(matcher.group(2), 0));
        }
    }

    private Counter begin(Element element, String name, int value) {
        Element parent = element.parent();
        Deque<Counter> open = counters.computeIfAbsent(name, key -> new ArrayDeque<>());
        Counter top = open.peek();
        if (top != null && Objects.equals(top.parent, parent)) {
            top.value = value;
            return top;
        }
        Counter begun = new Counter(parent, value);
        open.push(begun);
        if (parent != null) {
            scopes.computeIfAbsent(parent, key -> new ArrayList<>()).add(name);
        }
        return begun;
    }

    private void increment(Element element, @Nullable String declared) {
        if (declared == null || declared.equals("none")) {
            return;
        }
        Matcher matcher = CHANGE.matcher(declared);
        while (matcher.find()) {
            Deque<Counter> open = counters.get(matcher.group(1));
            Counter top = open == null ? null : open.peek();
            top = top == null ? begin(element, matcher.group(1), 0) : top;
            top.value += number(matcher.group(2), 1);
        }
    }

    private static int number(@Nullable String digits, int otherwise) {
        return digits == null ? otherwise : Integer.parseInt(digits);
    }

    /**
     * {@return what a style puts before an element, or null for nothing}
     *
     * @param element the element
     * @param item the element's own number in its list, for the counter that lists have of themselves
     */
    public @Nullable Generated before(Element element, int item) {
        String content = styles.ofGenerated(element, "content");
        if (content == null || content.equals("none") || content.equals("normal")) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        String counter = "";
        int depth = 0;
        Matcher matcher = PART.matcher(content);
        while (matcher.find()) {
            String name = matcher.group(3) == null ? matcher.group(5) : matcher.group(3);
            if (name == null) {
                text.append(unescape(matcher.group(1) == null ? matcher.group(2) : matcher.group(1)));
                continue;
            }
            Deque<Counter> open = counters.getOrDefault(name, new ArrayDeque<>());
            depth = Math.max(depth, open.size());
            counter = name;
            if (matcher.group(5) != null) {
                List<String> values = new ArrayList<>();
                for (Iterator<Counter> outer = open.descendingIterator(); outer.hasNext(); ) {
                    values.add(ListNumbers.format(outer.next().value, type(matcher.group(7))));
                }
                text.append(String.join(unescape(matcher.group(6)), values));
            } else {
                Counter top = open.peek();
                int value = top != null ? top.value : name.equals("list-item") ? item : 0;
                text.append(ListNumbers.format(value, type(matcher.group(4))));
            }
        }
        String printed = text.toString().strip();
        return printed.isEmpty() ? null : new Generated(printed, counter, depth, !counter.isEmpty());
    }

    private static String type(@Nullable String declared) {
        return declared == null ? "decimal" : declared;
    }

    private static String unescape(String text) {
        return ESCAPE.matcher(text).replaceAll(match -> {
            int code = Integer.parseInt(match.group(1), 16);
            String character = Character.isValidCodePoint(code) && code > 0 ? Character.toString(code) : " ";
            return Matcher.quoteReplacement(character);
        });
    }
}
