package org.travaux.report.redline.proof.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;
import org.travaux.report.redline.xml.XmlNode;

/** Resolves tracked changes of properties: of runs, paragraphs, sections, tables, rows and cells. */
final class PropertyResolver {

    /** Properties that need not be there when they say nothing. */
    private static final Set<XmlName> OPTIONAL =
            Set.of(Word.R_PR, Word.P_PR, Word.TBL_PR_EX, Word.TR_PR, Word.TC_PR, Word.NUM_PR);

    private static final Set<XmlName> NOT_OF_PARAGRAPH = Set.of(Word.R_PR, Word.SECT_PR);
    private static final Set<XmlName> NOT_OF_SECTION = Set.of(Word.HEADER_REFERENCE, Word.FOOTER_REFERENCE);

    private final TreeResolver tree;
    private final boolean rejecting;

    PropertyResolver(TreeResolver tree, boolean rejecting) {
        this.tree = tree;
        this.rejecting = rejecting;
    }

    /** What properties become, or null where they stay as they are. */
    @Nullable List<XmlNode> expand(XmlElement properties) {
        if (properties.is(Word.NUM_PR) && tree.hasMark(properties)) {
            return List.of();
        }
        XmlName record = Revisions.FORMER.get(properties.name());
        XmlElement change = record == null ? null : properties.child(record);
        if (change == null || !rejecting) {
            List<XmlNode> nodes = tree.content(properties);
            return nodes == null ? null : made(properties, nodes);
        }
        return made(properties, restored(properties, former(properties, change)));
    }

    private List<XmlNode> former(XmlElement properties, XmlElement change) {
        XmlElement former = change.child(properties.name());
        if (former == null) {
            return List.of();
        }
        return Objects.requireNonNullElse(tree.content(former), former.content());
    }

    private List<XmlNode> restored(XmlElement properties, List<XmlNode> former) {
        if (properties.is(Word.P_PR)) {
            List<XmlNode> nodes = without(former, NOT_OF_PARAGRAPH);
            nodes.addAll(kept(properties, NOT_OF_PARAGRAPH));
            return nodes;
        }
        if (properties.is(Word.SECT_PR)) {
            List<XmlNode> nodes = kept(properties, NOT_OF_SECTION);
            nodes.addAll(without(former, NOT_OF_SECTION));
            return nodes;
        }
        return former;
    }

    private List<XmlNode> kept(XmlElement properties, Set<XmlName> names) {
        List<XmlNode> kept = new ArrayList<>();
        for (XmlElement inner : properties.elements()) {
            if (names.contains(inner.name())) {
                List<XmlNode> nodes = tree.expand(inner);
                kept.addAll(nodes == null ? List.of(inner) : nodes);
            }
        }
        return kept;
    }

    private static List<XmlNode> without(List<XmlNode> nodes, Set<XmlName> names) {
        List<XmlNode> left = new ArrayList<>();
        for (XmlNode node : nodes) {
            if (!(node instanceof XmlElement element && names.contains(element.name()))) {
                left.add(node);
            }
        }
        return left;
    }

    private static List<XmlNode> made(XmlElement properties, List<XmlNode> nodes) {
        return nodes.isEmpty() && OPTIONAL.contains(properties.name())
                ? List.of()
                : List.of(properties.shell().addAll(nodes));
    }
}
