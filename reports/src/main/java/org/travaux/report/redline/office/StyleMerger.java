package org.travaux.report.redline.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;

/**
 * Brings the styles of one document into another, whose own ones keep their names and definitions. A style is the same where type
 * and name agree, whatever its id; one that is not there is added with what it rests on.
 */
public final class StyleMerger {

    private static final List<XmlName> NAMING =
            List.of(Word.P_STYLE, Word.R_STYLE, Word.TBL_STYLE, Word.w("basedOn"), Word.w("next"), Word.w("link"));

    private final XmlElement styles;
    private final Map<String, XmlElement> theirs = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, XmlElement> ours = new HashMap<>();
    private final Set<String> added = new HashSet<>();
    private final List<String> differing = new ArrayList<>();

    /**
     * Finds which style is which.
     *
     * @param styles the root of the styles that grow, changed in place
     * @param revised the root of the other document's styles, or null where it has none
     */
    public StyleMerger(XmlElement styles, @Nullable XmlElement revised) {
        this.styles = styles;
        Map<String, String> byName = new HashMap<>();
        for (XmlElement style : styles.elements()) {
            if (style.is(Word.STYLE)) {
                byName.putIfAbsent(nameOf(style), id(style));
                ours.put(id(style), style);
            }
        }
        if (revised == null) {
            return;
        }
        for (XmlElement style : revised.elements()) {
            if (style.is(Word.STYLE)) {
                theirs.put(id(style), style);
                String same = byName.get(nameOf(style));
                names.put(id(style), same != null ? same : freeId(id(style)));
                if (same != null && !definition(ours.get(same)).equals(definition(style))) {
                    differing.add(Objects.requireNonNullElse(value(style, Word.NAME), id(style)));
                }
            }
        }
    }

    private static String definition(@Nullable XmlElement style) {
        StringBuilder made = new StringBuilder();
        for (XmlName part : List.of(Word.P_PR, Word.R_PR)) {
            XmlElement properties = style == null ? null : style.child(part);
            made.append('|')
                    .append(
                            properties == null
                                    ? ""
                                    : Canonical.inside(
                                            properties, inner -> inner.is(Word.LANG) || inner.is(Word.NUM_PR)));
        }
        return made.toString();
    }

    private String freeId(String id) {
        String free = id;
        for (int i = 1; ours.containsKey(free) || names.containsValue(free); i++) {
            free = id + i;
        }
        return free;
    }

    /** {@return names of styles that both documents have and define otherwise, in order; the original's definition stays} */
    public List<String> differing() {
        return List.copyOf(differing);
    }

    /**
     * Renames the styles that a tree of the other document names, and adds those that are missing.
     *
     * @param tree the tree, changed in place
     */
    public void rename(XmlElement tree) {
        Deque<XmlElement> open = new ArrayDeque<>(List.of(tree));
        while (!open.isEmpty()) {
            XmlElement element = open.pop();
            String style = NAMING.contains(element.name()) ? element.get(Word.VAL) : null;
            if (style != null) {
                String name = names.get(style);
                if (name != null) {
                    add(style, name);
                    element.set(Word.VAL, name);
                }
            }
            element.elements().forEach(open::push);
        }
    }

    private void add(String id, String name) {
        XmlElement style = theirs.get(id);
        if (style == null || ours.containsKey(name) || !added.add(name)) {
            return;
        }
        XmlElement copy = style.copy().set(Word.STYLE_ID, name).set(Word.w("default"), null);
        styles.add(copy);
        ours.put(name, copy);
        rename(copy);
    }

    /** {@return the styles that were added, to be looked through for lists} */
    public List<XmlElement> added() {
        return styles.elements().stream()
                .filter(style -> style.is(Word.STYLE) && added.contains(id(style)))
                .toList();
    }

    private static String id(XmlElement style) {
        return Objects.requireNonNullElse(style.get(Word.STYLE_ID), "");
    }

    private static String nameOf(XmlElement style) {
        String name = Objects.requireNonNullElse(value(style, Word.NAME), id(style));
        return style.get(Word.TYPE) + ":" + name.toLowerCase(Locale.ROOT);
    }

    private static @Nullable String value(XmlElement parent, XmlName child) {
        XmlElement found = parent.child(child);
        return found == null ? null : found.get(Word.VAL);
    }
}
