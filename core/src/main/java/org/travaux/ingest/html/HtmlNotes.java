package org.travaux.ingest.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The footnotes and comments of a page: a short link leads to a block that leads back to it, or a raised link leads to a
 * block named as a note.
 */
final class HtmlNotes {

    /**
     * A note that a link leads to.
     *
     * @param label what the link shows
     * @param body where the note's text stands
     * @param back the link in the note that leads back, or null
     * @param comment whether it is a remark on the text and no part of it
     */
    record Note(String label, Element body, @Nullable Element back, boolean comment) {}

    /** The longest note, in characters. */
    static final int MAX_NOTE = 10_000;

    private static final int MAX_LABEL = 8;
    private static final Pattern LABEL =
            Pattern.compile("[\\[(]?(?:[0-9]{1,4}[a-z]?|[a-zA-Z]|[ivxIVX]{1,6}|[*†‡§¶]{1,3})[\\])]?");
    private static final Pattern NOTE_NAME =
            Pattern.compile("(?i)_?(ftn|fn|foot-?note|end-?note|note|cite_note|sdfootnote|edn)[-_:.]?\\w*");
    private static final Pattern COMMENT_NAME = Pattern.compile("(?i)_?(cmnt|msocom).*");
    private static final Set<String> BODIES = Set.of("li", "p", "div", "aside", "dd", "td", "section", "tr");
    private static final Set<String> GROUPS = Set.of("div", "aside", "li", "dd");

    private final Map<Element, Note> byReference = new HashMap<>();
    private final Map<Element, Note> byBody = new HashMap<>();

    private final Set<Element> backs = new HashSet<>();

    HtmlNotes(Document document) {
        Map<String, Element> named = new HashMap<>();
        for (Element element : document.select("[id], a[name]")) {
            named.putIfAbsent(element.hasAttr("id") ? element.id() : element.attr("name"), element);
            if (element.hasAttr("name")) {
                named.putIfAbsent(element.attr("name"), element);
            }
        }
        for (Element link : document.select("a[href^=#]")) {
            String label = link.text().strip();
            Element target = named.get(link.attr("href").substring(1));
            if (target != null && LABEL.matcher(label).matches() && !backs.contains(link)) {
                add(link, label, target);
            }
        }
    }

    private void add(Element link, String label, Element target) {
        Element body = body(target);
        if (body == null || isInside(link, body) || body.text().length() > MAX_NOTE) {
            return;
        }
        Element back = back(link, body);
        String name = target.hasAttr("id") ? target.id() : target.attr("name");
        boolean raised = link.parents().is("sup") || link.selectFirst("sup") != null;
        boolean noteName =
                NOTE_NAME.matcher(name).matches() || COMMENT_NAME.matcher(name).matches();
        boolean bracketed = label.startsWith("[") || label.startsWith("(");
        if (back == null ? !(raised && noteName) : !(raised || noteName || bracketed)) {
            return;
        }
        Element whole = body;
        Element parent = body.parent();
        while (parent != null
                && GROUPS.contains(parent.normalName())
                && back != null
                && parent.select("a[href^=#]").stream()
                                .filter(other -> other.text().length() <= MAX_LABEL)
                                .count()
                        == 1
                && !isInside(link, parent)) {
            whole = parent;
            parent = parent.parent();
        }
        Note note = new Note(label, whole, back, COMMENT_NAME.matcher(name).matches());
        byReference.put(link, note);
        byBody.putIfAbsent(whole, note);
        if (back != null) {
            backs.add(back);
        }
    }

    private static @Nullable Element body(Element target) {
        Element open = target;
        while (open != null && !BODIES.contains(open.normalName())) {
            open = open.parent();
        }
        return open;
    }

    /** The note's link to the reference, which must be named so that it can be led to. */
    private static @Nullable Element back(Element link, Element body) {
        for (Element candidate : body.select("a[href^=#]")) {
            String name = candidate.attr("href").substring(1);
            if (!name.isEmpty() && isNamed(link, name)) {
                return candidate;
            }
        }
        return null;
    }

    private static boolean isNamed(Element link, String name) {
        Element parent = link.parent();
        return name.equals(link.id())
                || name.equals(link.attr("name"))
                || (parent != null && name.equals(parent.id()))
                || link.getElementById(name) != null;
    }

    private static boolean isInside(Element element, Element outer) {
        for (Element open = element; open != null; open = open.parent()) {
            if (open.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    /** The note that a link leads to, or null. */
    @Nullable Note of(Element link) {
        return byReference.get(link);
    }

    /** Whether the element holds a note that stands with its reference. */
    boolean isBody(Element element) {
        return byBody.containsKey(element);
    }

    /** Whether this link leads from a note back to its reference. */
    boolean isBack(Element link) {
        return backs.contains(link);
    }
}
