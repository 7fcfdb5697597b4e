package org.travaux.report.redline.proof.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;
import org.travaux.report.redline.xml.XmlNode;

/** The paragraphs and tables of one body, cell, note or box, joined where a paragraph mark goes. */
final class BlockFlow {

    private static final Set<XmlName> PLACES = Set.of(
            Word.BOOKMARK_START,
            Word.BOOKMARK_END,
            Word.COMMENT_RANGE_START,
            Word.COMMENT_RANGE_END,
            Word.PERM_START,
            Word.PERM_END,
            Word.PROOF_ERR);

    private final TreeResolver tree;
    private @Nullable XmlElement pending;
    private @Nullable XmlElement last;

    BlockFlow(TreeResolver tree) {
        this.tree = tree;
    }

    /** The content of a container afterwards, or null where nothing changes. */
    @Nullable List<XmlNode> of(XmlElement container) {
        List<XmlNode> out = new ArrayList<>(container.content().size());
        blocks(container.content(), out);
        if (pending != null) {
            end(container, out);
        }
        return same(container.content(), out) ? null : out;
    }

    /** Whether these are the very same nodes; equal ones are others. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean same(List<XmlNode> before, List<XmlNode> after) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i) != after.get(i)) {
                return false;
            }
        }
        return true;
    }

    private void blocks(List<XmlNode> content, List<XmlNode> out) {
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i) instanceof XmlElement block) {
                block(block, out);
            } else {
                out.add(content.get(i));
            }
        }
    }

    private void block(XmlElement block, List<XmlNode> out) {
        if (block.is(Word.P)) {
            paragraph(block, out);
        } else if (block.is(Word.SDT) || block.is(Word.CUSTOM_XML)) {
            control(block, out);
        } else if (Revisions.isMark(block)) {
            // Blocks right in a mark are not of the format, but other programs write them.
            tree.inMark(block, () -> blocks(block.content(), out));
        } else {
            List<XmlNode> made = tree.expand(block);
            if (block.is(Word.TBL) && (made == null || !made.isEmpty())) {
                flush(out);
                last = block;
            }
            if (made == null) {
                out.add(block);
            } else {
                out.addAll(made);
            }
        }
    }

    private void paragraph(XmlElement paragraph, List<XmlNode> out) {
        boolean markGoes = markGoes(paragraph);
        List<XmlNode> made = tree.expand(paragraph);
        XmlElement resolved = made == null ? paragraph : (XmlElement) made.getFirst();
        if (pending != null) {
            resolved = joined(pending, resolved);
            pending = null;
        }
        if (markGoes) {
            pending = resolved;
        } else {
            out.add(resolved);
            last = resolved;
        }
    }

    private boolean markGoes(XmlElement paragraph) {
        XmlElement properties = paragraph.child(Word.P_PR);
        return properties != null && tree.hasMark(properties.child(Word.R_PR));
    }

    private static XmlElement joined(XmlElement first, XmlElement second) {
        XmlElement made = second.shell();
        XmlElement properties = second.child(Word.P_PR);
        if (properties != null) {
            made.add(properties);
        }
        return made.addAll(inline(first)).addAll(inline(second));
    }

    private static List<XmlNode> inline(XmlElement paragraph) {
        List<XmlNode> nodes = new ArrayList<>(paragraph.content());
        nodes.removeIf(node -> node instanceof XmlElement element && element.is(Word.P_PR));
        return nodes;
    }

    /** Content controls around blocks are no border to joining. */
    private void control(XmlElement control, List<XmlNode> out) {
        boolean unwrapped = tree.tagsGo();
        XmlElement inner = control.is(Word.SDT) ? control.child(Word.SDT_CONTENT) : control;
        if (inner == null) {
            out.add(control);
            return;
        }
        if (unwrapped) {
            inside(inner, out);
            return;
        }
        List<XmlNode> blocks = new ArrayList<>();
        inside(inner, blocks);
        if (same(control.is(Word.SDT) ? inner.content() : own(control), blocks)) {
            out.add(control);
        } else if (!TreeResolver.hollow(blocks)) {
            out.add(rebuilt(control, inner, blocks));
        }
    }

    private void inside(XmlElement inner, List<XmlNode> out) {
        blocks(inner.is(Word.CUSTOM_XML) ? own(inner) : inner.content(), out);
    }

    private static List<XmlNode> own(XmlElement customXml) {
        List<XmlNode> nodes = new ArrayList<>(customXml.content());
        nodes.removeIf(node -> node instanceof XmlElement about && about.is(Word.w("customXmlPr")));
        return nodes;
    }

    private static XmlElement rebuilt(XmlElement control, XmlElement inner, List<XmlNode> blocks) {
        XmlElement made = control.shell();
        for (XmlNode node : control.content()) {
            if (node == inner) {
                made.add(inner.shell().addAll(blocks));
            } else if (control.is(Word.SDT) || (node instanceof XmlElement about && about.is(Word.w("customXmlPr")))) {
                made.add(node);
            }
        }
        return control.is(Word.SDT) ? made : made.addAll(blocks);
    }

    /** A paragraph whose mark goes, before a table that stays. */
    private void flush(List<XmlNode> out) {
        if (pending != null) {
            if (isEmpty(pending)) {
                out.addAll(inline(pending));
            } else {
                out.add(pending);
            }
            pending = null;
        }
    }

    private void end(XmlElement container, List<XmlNode> out) {
        XmlElement open = pending;
        pending = null;
        if (open == null) {
            return;
        }
        boolean needed = last == null || last.is(Word.TBL);
        List<XmlNode> nodes = !needed && isEmpty(open) ? inline(open) : List.of(open);
        out.addAll(place(container, out), nodes);
    }

    /** Before the properties of the last section, which end a body. */
    private static int place(XmlElement container, List<XmlNode> out) {
        boolean section = container.is(Word.BODY)
                && !out.isEmpty()
                && out.getLast() instanceof XmlElement element
                && element.is(Word.SECT_PR);
        return section ? out.size() - 1 : out.size();
    }

    private static boolean isEmpty(XmlElement paragraph) {
        for (XmlElement inner : paragraph.elements()) {
            if (!inner.is(Word.P_PR) && !PLACES.contains(inner.name())) {
                return false;
            }
        }
        return true;
    }
}
