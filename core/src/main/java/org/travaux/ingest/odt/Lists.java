package org.travaux.ingest.odt;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.ListLabel;

/**
 * The lists open at a place of the text, and their counters (ISO/IEC 26300-1, 5.3). A list that goes on from an earlier one
 * counts on with it; headings outside of lists count together by the outline style.
 */
final class Lists {

    private static final int UNSET = Integer.MIN_VALUE;

    /** Numbers that count on together. */
    private static final class Counters {
        final String name;
        final int[] values = new int[ListStyle.LEVELS];

        Counters(String name) {
            this.name = name;
            Arrays.fill(values, UNSET);
        }
    }

    private static final class Open {
        final @Nullable String style;
        final Counters counters;
        boolean labelled;
        boolean header;

        @Nullable Integer start;

        Open(@Nullable String style, Counters counters) {
            this.style = style;
            this.counters = counters;
        }
    }

    private final OdtStyles styles;
    private Deque<Open> open = new ArrayDeque<>();
    private final Deque<Deque<Open>> outside = new ArrayDeque<>();
    private final Map<String, Counters> byId = new HashMap<>();
    private final Map<String, Counters> lastOfStyle = new HashMap<>();
    private final Counters outline = new Counters("outline");
    private int made;

    Lists(OdtStyles styles) {
        this.styles = styles;
    }

    /** Goes into a text that stands in no list, whatever list it is anchored in. */
    void suspend() {
        outside.push(open);
        open = new ArrayDeque<>();
    }

    /** Comes back from it. */
    void resume() {
        open = outside.pop();
    }

    boolean isInside() {
        return !open.isEmpty();
    }

    /**
     * Goes into a list.
     *
     * @param continues id of the list that it goes on from, or null
     * @param goesOn whether it goes on from the last list of its style
     */
    void begin(@Nullable String id, @Nullable String style, @Nullable String continues, boolean goesOn) {
        Open outer = open.peek();
        String own = style == null && outer != null ? outer.style : style;
        Counters counters = outer == null ? null : outer.counters;
        if (counters == null && continues != null) {
            counters = byId.get(continues);
        }
        if (counters == null && goesOn) {
            counters = lastOfStyle.get(String.valueOf(own));
        }
        if (counters == null) {
            counters = new Counters("list" + made++);
        }
        if (id != null) {
            byId.put(id, counters);
        }
        lastOfStyle.put(String.valueOf(own), counters);
        open.push(new Open(own, counters));
    }

    void end() {
        open.poll();
    }

    /**
     * Goes to an item of the innermost list.
     *
     * @param header whether it has no number
     * @param start the number at which it begins anew, or null
     */
    void item(boolean header, @Nullable Integer start) {
        Open list = open.peek();
        if (list != null) {
            list.labelled = false;
            list.header = header;
            list.start = start;
        }
    }

    /** The label of the next paragraph in the innermost list, or null where it has no style; blank where nothing is printed. */
    @Nullable ListLabel next(@Nullable String paragraphStyle) {
        Open list = open.peek();
        if (list == null) {
            return null;
        }
        int at = ListStyle.clamp(open.size() - 1);
        String name = list.style == null ? styles.listStyle(paragraphStyle) : list.style;
        ListStyle style = name != null && name.equals("Outline") ? styles.list(OdtStyles.OUTLINE) : styles.list(name);
        if (style == null) {
            return null;
        }
        if (list.header || list.labelled) {
            return new ListLabel("", list.counters.name, at, false);
        }
        list.labelled = true;
        return count(list.counters, style, at, list.start);
    }

    /** The label of a heading that stands in no list, or null. */
    @Nullable ListLabel nextHeading(int level, @Nullable Integer start) {
        ListStyle style = styles.list(OdtStyles.OUTLINE);
        int at = ListStyle.clamp(level - 1);
        if (style == null || style.level(at) == null) {
            return null;
        }
        ListLabel label = count(outline, style, at, start);
        return label.printed().isEmpty() ? null : label;
    }

    private ListLabel count(Counters counters, ListStyle style, int at, @Nullable Integer start) {
        int[] values = counters.values;
        ListStyle.Level level = style.level(at);
        if (start != null) {
            values[at] = start;
        } else if (values[at] == UNSET) {
            values[at] = level == null ? 1 : level.start;
        } else {
            values[at]++;
        }
        Arrays.fill(values, at + 1, values.length, UNSET);
        int[] shown = values.clone();
        for (int i = 0; i < at; i++) {
            ListStyle.Level above = style.level(i);
            if (shown[i] == UNSET) {
                shown[i] = above == null ? 1 : above.start;
            }
        }
        boolean bullet = level != null && level.bullet;
        return new ListLabel(style.label(at, shown), counters.name, at, bullet);
    }

    /** The left indent of the innermost level in twentieths of a point, or null. */
    @Nullable Integer indent(@Nullable String paragraphStyle) {
        Iterator<Open> lists = open.iterator();
        if (!lists.hasNext()) {
            return null;
        }
        String name = lists.next().style;
        ListStyle style = styles.list(name == null ? styles.listStyle(paragraphStyle) : name);
        ListStyle.Level level = style == null ? null : style.level(open.size() - 1);
        return level == null ? null : level.indent;
    }
}
