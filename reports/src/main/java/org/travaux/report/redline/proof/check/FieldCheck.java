package org.travaux.report.redline.proof.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.proof.resolve.RevisionResolver;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;

/** Checks that fields begin, go over to their results and end in that order, as they stand and in both views. */
final class FieldCheck {

    /** Where a field cannot go on outside. */
    private static final Set<XmlName> BORDERS =
            Set.of(Word.TXBX_CONTENT, Word.FOOTNOTE, Word.ENDNOTE, Word.COMMENT, Word.w("hdr"), Word.w("ftr"));

    private final BiConsumer<String, String> fault;
    private final String when;
    private Deque<Boolean> open = new ArrayDeque<>();

    private FieldCheck(BiConsumer<String, String> fault, String when) {
        this.fault = fault;
        this.when = when;
    }

    static void of(XmlElement root, BiConsumer<String, String> fault) {
        if (root.child(Word.BODY) == null && !holdsStories(root)) {
            return;
        }
        new FieldCheck(fault, "as it stands").story(root);
        if (RevisionResolver.hasRevisions(root)) {
            new FieldCheck(fault, "when all is accepted").story(RevisionResolver.accepted(root));
            new FieldCheck(fault, "when all is rejected").story(RevisionResolver.rejected(root));
        }
    }

    private static boolean holdsStories(XmlElement root) {
        return BORDERS.contains(root.name())
                || root.elements().stream().anyMatch(note -> BORDERS.contains(note.name()));
    }

    private void story(XmlElement root) {
        Deque<Boolean> outer = open;
        open = new ArrayDeque<>();
        walk(root);
        if (!open.isEmpty()) {
            fault.accept("field", "a field does not end " + when);
        }
        open = outer;
    }

    private void walk(XmlElement parent) {
        for (int i = 0; i < parent.content().size(); i++) {
            if (parent.content().get(i) instanceof XmlElement element) {
                if (element.is(Word.FLD_CHAR)) {
                    field(Objects.requireNonNullElse(element.get(Word.FLD_CHAR_TYPE), ""));
                } else if (BORDERS.contains(element.name())) {
                    story(element);
                } else {
                    walk(element);
                }
            }
        }
    }

    private void field(String type) {
        switch (type) {
            case "begin" -> open.push(false);
            case "separate" -> {
                if (open.isEmpty() || open.pop()) {
                    fault.accept("field", "a result is of no field " + when);
                }
                open.push(true);
            }
            case "end" -> {
                if (open.isEmpty()) {
                    fault.accept("field", "a field ends that did not begin " + when);
                } else {
                    open.pop();
                }
            }
            default -> fault.accept("field", "a mark of a field is of no kind");
        }
    }
}
