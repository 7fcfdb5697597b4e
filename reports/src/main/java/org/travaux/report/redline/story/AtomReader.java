package org.travaux.report.redline.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.story.Atom.Kind;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;
import org.travaux.report.redline.xml.XmlText;

/**
 * Takes paragraphs apart into atoms. Runs are no bounds; marks that programs leave of proofing and layout are left out; a simple
 * field is read as the field it is short for.
 */
public final class AtomReader {

    private static final Set<XmlName> DROPPED = Set.of(
            Word.PROOF_ERR,
            Word.LAST_PAGE_BREAK,
            Word.w("customXmlInsRangeStart"),
            Word.w("customXmlInsRangeEnd"),
            Word.w("customXmlDelRangeStart"),
            Word.w("customXmlDelRangeEnd"),
            Word.w("customXmlMoveFromRangeStart"),
            Word.w("customXmlMoveFromRangeEnd"),
            Word.w("customXmlMoveToRangeStart"),
            Word.w("customXmlMoveToRangeEnd"));

    /** Marks without width. */
    private static final Set<XmlName> MARKS = Set.of(
            Word.BOOKMARK_START,
            Word.BOOKMARK_END,
            Word.COMMENT_RANGE_START,
            Word.COMMENT_RANGE_END,
            Word.PERM_START,
            Word.PERM_END,
            Word.MOVE_FROM_RANGE_START,
            Word.MOVE_FROM_RANGE_END,
            Word.MOVE_TO_RANGE_START,
            Word.MOVE_TO_RANGE_END);

    private final ReadingRules rules;
    private final List<Atom> atoms = new ArrayList<>();
    /** Stretches of text that follow on one another; a word may go over several. */
    private final List<Atom> open = new ArrayList<>();

    private List<XmlElement> marks = new ArrayList<>();
    private @Nullable Revision revision;
    private @Nullable Revision second;

    private AtomReader(ReadingRules rules) {
        this.rules = rules;
    }

    /**
     * {@return the atoms of paragraphs one after the other, each ended by its mark}
     *
     * @param paragraphs the paragraphs
     * @param before marks without width that stand before them
     * @param rules what counts as the same
     */
    public static List<Atom> read(List<XmlElement> paragraphs, List<XmlElement> before, ReadingRules rules) {
        AtomReader reader = new AtomReader(rules);
        reader.marks.addAll(before);
        for (XmlElement paragraph : paragraphs) {
            reader.inline(paragraph, null);
            reader.mark(paragraph.child(Word.P_PR));
        }
        return Fields.joined(reader.atoms, rules);
    }

    /**
     * {@return whether an element is a mark without width, such as the beginning of a bookmark}
     *
     * @param element the element
     */
    public static boolean isMark(XmlElement element) {
        return MARKS.contains(element.name());
    }

    private void mark(@Nullable XmlElement properties) {
        XmlElement ofMark = properties == null ? null : properties.child(Word.R_PR);
        boolean section = properties != null && properties.child(Word.SECT_PR) != null;
        Revision outer = revision;
        revision = Revision.in(ofMark);
        add(Kind.MARK, section ? "¶§" : "¶", "", List.of(), properties, null);
        revision = outer;
    }

    private void inline(XmlElement parent, @Nullable Wrapper wrapper) {
        for (XmlElement child : parent.elements()) {
            piece(child, wrapper);
        }
    }

    private void piece(XmlElement child, @Nullable Wrapper wrapper) {
        XmlName name = child.name();
        if (name.equals(Word.R)) {
            run(child, wrapper);
        } else if (name.equals(Word.P_PR) || DROPPED.contains(name)) {
            return;
        } else if (isMark(child)) {
            marks.add(child);
        } else if (Revision.of(child) != null) {
            revised(child, wrapper);
        } else if (name.equals(Word.HYPERLINK)) {
            String target = child.get(Word.R_ID) + "#" + child.get(Word.ANCHOR);
            inline(child, new Wrapper(wrapper, child, "link:" + target));
        } else if (name.equals(Word.FLD_SIMPLE)) {
            simpleField(child, wrapper);
        } else if (name.equals(Word.SDT)) {
            XmlElement content = child.child(Word.SDT_CONTENT);
            if (content != null) {
                inline(content, new Wrapper(wrapper, child, "sdt"));
            }
        } else if (name.equals(Word.SMART_TAG)) {
            inline(child, wrapper);
        } else if (name.equals(Word.CUSTOM_XML) || name.equals(Word.DIR) || name.equals(Word.BDO)) {
            inline(child, new Wrapper(wrapper, child, name.local() + child.get(Word.VAL)));
        } else if (!name.local().endsWith("Pr")) {
            add(Kind.BESIDE_RUNS, ObjectKey.of(child), "", List.of(child), null, wrapper);
        }
    }

    private void revised(XmlElement change, @Nullable Wrapper wrapper) {
        Revision outer = revision;
        Revision outerSecond = second;
        second = outer;
        revision = Revision.of(change);
        inline(change, wrapper);
        revision = outer;
        second = outerSecond;
    }

    private void simpleField(XmlElement field, @Nullable Wrapper wrapper) {
        String code = Objects.requireNonNullElse(field.get(Word.INSTR), "");
        List<XmlElement> runs = List.of(
                run(fieldSign("begin")),
                run(new XmlElement(Word.INSTR_TEXT).set(Word.SPACE, "preserve").add(new XmlText(code))),
                run(fieldSign("separate")));
        add(Kind.RUNS, Fields.key(code, rules), "", runs, null, wrapper);
        inline(field, wrapper);
        add(Kind.RUNS, Fields.END, "", List.of(run(fieldSign("end"))), null, wrapper);
    }

    private static XmlElement fieldSign(String type) {
        return new XmlElement(Word.FLD_CHAR).set(Word.FLD_CHAR_TYPE, type);
    }

    private static XmlElement run(XmlElement content) {
        return XmlElement.of(Word.R, content);
    }

    private void run(XmlElement run, @Nullable Wrapper wrapper) {
        XmlElement properties = run.child(Word.R_PR);
        for (XmlElement child : run.elements()) {
            if (!child.is(Word.R_PR)) {
                inRun(child, properties, wrapper);
            }
        }
    }

    private void inRun(XmlElement child, @Nullable XmlElement properties, @Nullable Wrapper wrapper) {
        XmlName name = child.name();
        if (name.equals(Word.T) || name.equals(Word.DEL_TEXT)) {
            text(child.text(), properties, wrapper);
        } else if (name.equals(Word.FOOTNOTE_REFERENCE) || name.equals(Word.ENDNOTE_REFERENCE)) {
            String key = rules.noteKey(name.local(), child.get(Word.ID));
            add(Kind.IN_RUN, key, "", List.of(child), properties, wrapper);
        } else if (!DROPPED.contains(name)) {
            add(Kind.IN_RUN, ObjectKey.of(child), "", List.of(child), properties, wrapper);
        }
    }

    private void text(String text, @Nullable XmlElement properties, @Nullable Wrapper wrapper) {
        if (text.isEmpty()) {
            return;
        }
        if (!open.isEmpty()
                && (open.getLast().wrapper() != wrapper
                        || !Objects.equals(open.getLast().revision(), revision)
                        || !Objects.equals(open.getLast().second(), second))) {
            closeText();
        }
        open.add(atom(Kind.TEXT, "", text, List.of(), properties, wrapper));
    }

    /** Cuts the open stretches into words. */
    private void closeText() {
        if (open.isEmpty()) {
            return;
        }
        StringBuilder all = new StringBuilder();
        open.forEach(stretch -> all.append(stretch.text()));
        Cutting cutting = new Cutting(List.copyOf(open));
        open.clear();
        Words.cut(all.toString(), rules.byCharacter(), rules.ignoreWhiteSpace(), cutting::cut);
    }

    /** Takes words off stretches of text, from the first to the last. */
    private final class Cutting {
        private final List<Atom> stretches;
        private int at;
        private int start;

        Cutting(List<Atom> stretches) {
            this.stretches = stretches;
        }

        void cut(int from, int to) {
            Atom only = stretches.get(at);
            if (to <= start + only.text().length()) {
                String word = only.text().substring(from - start, to - start);
                add(word, only, from == start ? only.before() : List.of(), List.of());
                if (to == start + only.text().length()) {
                    start = to;
                    at++;
                }
                return;
            }
            List<Atom> parts = new ArrayList<>();
            int done = from;
            while (done < to) {
                Atom stretch = stretches.get(at);
                int end = Math.min(to, start + stretch.text().length());
                List<XmlElement> before = done == start ? stretch.before() : List.of();
                parts.add(stretch.stretch(done - start, end - start, before));
                done = end;
                if (done == start + stretch.text().length()) {
                    start = done;
                    at++;
                }
            }
            StringBuilder whole = new StringBuilder();
            parts.forEach(part -> whole.append(part.text()));
            add(whole.toString(), parts.getFirst(), parts.getFirst().before(), parts);
        }

        private void add(String word, Atom like, List<XmlElement> before, List<Atom> parts) {
            Wrapper wrapper = like.wrapper();
            atoms.add(new Atom(
                    Kind.TEXT,
                    wrapper == null ? textKey(word) : textKey(word) + "\u0001" + wrapper.key(),
                    word,
                    List.of(),
                    like.properties(),
                    wrapper,
                    before,
                    like.revision(),
                    like.second(),
                    parts));
        }
    }

    private String textKey(String word) {
        if (rules.ignoreWhiteSpace() && Words.isBlank(word.codePointAt(0))) {
            return " ";
        }
        return rules.ignoreCase() ? word.toLowerCase(Locale.ROOT) : word;
    }

    private void add(
            Kind kind,
            String key,
            String text,
            List<XmlElement> content,
            @Nullable XmlElement properties,
            @Nullable Wrapper wrapper) {
        closeText();
        atoms.add(
                atom(kind, wrapper == null ? key : key + "\u0001" + wrapper.key(), text, content, properties, wrapper));
    }

    private Atom atom(
            Kind kind,
            String key,
            String text,
            List<XmlElement> content,
            @Nullable XmlElement properties,
            @Nullable Wrapper wrapper) {
        List<XmlElement> before = marks.isEmpty() ? List.of() : marks;
        if (!marks.isEmpty()) {
            marks = new ArrayList<>();
        }
        return new Atom(kind, key, text, content, properties, wrapper, before, revision, second, List.of());
    }
}
