package org.travaux.report.redline.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.report.redline.mark.OutBlock;
import org.travaux.report.redline.mark.Piece;
import org.travaux.report.redline.mark.Status;
import org.travaux.report.redline.mark.WordParts;
import org.travaux.report.redline.office.Canonical;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.pair.AtomDiffer;
import org.travaux.report.redline.pair.Edit;
import org.travaux.report.redline.story.Atom;
import org.travaux.report.redline.story.AtomReader;
import org.travaux.report.redline.story.Block;
import org.travaux.report.redline.story.ObjectKey;
import org.travaux.report.redline.story.Wrapper;
import org.travaux.report.redline.xml.XmlElement;

/** Compares paragraphs piece by piece. */
final class ParagraphPieces {

    private final Sides sides;

    ParagraphPieces(Sides sides) {
        this.sides = Objects.requireNonNull(sides, "sides");
    }

    /** {@return what paragraphs that became paragraphs are written as} */
    List<OutBlock> kept(List<Block.Paragraph> original, List<Block.Paragraph> revised) {
        if (original.size() == 1 && revised.size() == 1 && same(original.getFirst(), revised.getFirst())) {
            return List.of(new OutBlock.Same(original.getFirst(), revised.getFirst()));
        }
        return compared(original, revised);
    }

    /** {@return the same, piece by piece even where nothing differs} */
    List<OutBlock> compared(List<Block.Paragraph> original, List<Block.Paragraph> revised) {
        List<Atom> before = new ArrayList<>(originalAtoms(original));
        List<Atom> after = new ArrayList<>(revisedAtoms(revised));
        Atom lastBefore = before.removeLast();
        Atom lastAfter = after.removeLast();
        Block.Paragraph last = revised.getLast();
        List<Piece> pieces = pieces(before, after, Status.KEPT, Status.DELETED);
        if (lastBefore.key().equals(lastAfter.key())) {
            pieces.add(Piece.kept(lastBefore, lastAfter));
        } else {
            // One of the two ends a section: that mark is new or gone, it does not change.
            pieces.add(new Piece(Status.INSERTED, null, lastAfter));
            pieces.add(new Piece(Status.DELETED, lastBefore, null));
        }
        return paragraphs(pieces, hiddenIn(revised), last.wrapper(), 0, original.getFirst());
    }

    /** {@return a paragraph that is gone, or one that moved away} */
    List<OutBlock> gone(Block.Paragraph paragraph, Status status, int move) {
        List<Piece> pieces = new ArrayList<>();
        for (Atom atom : originalAtoms(List.of(paragraph))) {
            WordParts.one(status, atom, pieces);
        }
        return paragraphs(pieces, List.of(), paragraph.wrapper(), move, paragraph);
    }

    /** {@return a paragraph that is new} */
    List<OutBlock> added(Block.Paragraph paragraph) {
        return added(paragraph, Status.INSERTED);
    }

    /** {@return a paragraph that tracked changes hide} */
    List<OutBlock> hidden(Block.Paragraph paragraph) {
        return added(paragraph, Status.HIDDEN);
    }

    private List<OutBlock> added(Block.Paragraph paragraph, Status status) {
        List<Piece> pieces = new ArrayList<>();
        for (Atom atom : revisedAtoms(List.of(paragraph))) {
            WordParts.one(atom.visibleWhenRejected() ? status : Status.HIDDEN, atom, pieces);
        }
        return paragraphs(pieces, hiddenIn(List.of(paragraph)), paragraph.wrapper(), 0, null);
    }

    /** {@return a paragraph that moved here, with what was changed in it} */
    List<OutBlock> moved(Block.Paragraph original, Block.Paragraph revised, int move) {
        List<Atom> before = new ArrayList<>(originalAtoms(List.of(original)));
        List<Atom> after = new ArrayList<>(revisedAtoms(List.of(revised)));
        before.removeLast();
        Atom mark = after.removeLast();
        // What was cut from it shows where it stood: struck text inside moved text is not read alike by all programs.
        List<Piece> pieces = pieces(before, after, Status.MOVED_TO, null);
        pieces.add(new Piece(Status.MOVED_TO, null, mark));
        return paragraphs(pieces, hiddenIn(List.of(revised)), revised.wrapper(), move, null);
    }

    private List<Atom> originalAtoms(List<Block.Paragraph> paragraphs) {
        return atoms(paragraphs, sides.rules());
    }

    private List<Atom> revisedAtoms(List<Block.Paragraph> paragraphs) {
        return atoms(paragraphs, sides.revisedRules());
    }

    private static List<Atom> atoms(
            List<Block.Paragraph> paragraphs, org.travaux.report.redline.story.ReadingRules rules) {
        if (paragraphs.size() == 1) {
            return AtomReader.read(
                    paragraphs.getFirst().elements(), paragraphs.getFirst().before(), rules);
        }
        List<Atom> all = new ArrayList<>();
        for (Block.Paragraph paragraph : paragraphs) {
            all.addAll(AtomReader.read(paragraph.elements(), paragraph.before(), rules));
        }
        return all;
    }

    private static List<Piece> pieces(List<Atom> before, List<Atom> after, Status kept, @Nullable Status gone) {
        List<Atom> visible = after.stream().filter(Atom::visibleWhenRejected).toList();
        List<Piece> pieces = new ArrayList<>();
        Hidden hidden = new Hidden(after, pieces);
        for (Edit edit : AtomDiffer.diff(before, visible)) {
            if (edit.equal()) {
                for (int i = 0; i < edit.endOriginal() - edit.startOriginal(); i++) {
                    Atom atom = visible.get(edit.startRevised() + i);
                    hidden.upTo(atom);
                    WordParts.kept(kept, before.get(edit.startOriginal() + i), atom, pieces);
                }
            } else {
                // What is gone stands beside what is new, behind what tracked changes hide.
                if (edit.startRevised() < edit.endRevised()) {
                    hidden.before(visible.get(edit.startRevised()));
                }
                if (gone != null) {
                    for (Atom atom : before.subList(edit.startOriginal(), edit.endOriginal())) {
                        WordParts.one(gone, atom, pieces);
                    }
                }
                for (Atom atom : visible.subList(edit.startRevised(), edit.endRevised())) {
                    hidden.upTo(atom);
                    WordParts.one(Status.INSERTED, atom, pieces);
                }
            }
        }
        hidden.rest();
        return pieces;
    }

    /** Puts in what tracked changes hide, where it stands among the rest. */
    private static final class Hidden {
        private final List<Atom> atoms;
        private final List<Piece> pieces;
        private int at;

        Hidden(List<Atom> atoms, List<Piece> pieces) {
            this.atoms = atoms;
            this.pieces = pieces;
        }

        @SuppressWarnings("ReferenceEquality") // two equal words are two pieces
        void before(Atom visible) {
            while (atoms.get(at) != visible) {
                WordParts.one(Status.HIDDEN, atoms.get(at++), pieces);
            }
        }

        void upTo(Atom visible) {
            before(visible);
            at++;
        }

        void rest() {
            while (at < atoms.size()) {
                WordParts.one(Status.HIDDEN, atoms.get(at++), pieces);
            }
        }
    }

    /** Where the paragraphs stand whose marks tracked changes hide. */
    private static List<Block.Place> hiddenIn(List<Block.Paragraph> paragraphs) {
        List<Block.Place> places = new ArrayList<>();
        for (Block.Paragraph paragraph : paragraphs) {
            places.addAll(paragraph.places().subList(0, paragraph.places().size() - 1));
        }
        return places;
    }

    private List<OutBlock> paragraphs(
            List<Piece> pieces,
            List<Block.Place> hidden,
            @Nullable Wrapper wrapper,
            int move,
            Block.@Nullable Paragraph original) {
        int at = 0;
        XmlElement place = original == null ? null : original.elements().getFirst();
        List<OutBlock> made = new ArrayList<>();
        List<Piece> open = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.shown().kind() == Atom.Kind.MARK) {
                Block.Place inner = piece.status() == Status.HIDDEN && at < hidden.size() ? hidden.get(at++) : null;
                made.add(new OutBlock.Paragraph(open, piece, inner == null ? wrapper : inner.wrapper(), move, place));
                if (inner != null) {
                    inner.behind()
                            .forEach(table -> made.add(
                                    new OutBlock.Ready(sides.notes().hidden(table.element()), table.wrapper())));
                }
                open.clear();
            } else {
                open.add(piece);
            }
        }
        return made;
    }

    /** Whether a paragraph can be written as the revised document has it. */
    private boolean same(Block.Paragraph original, Block.Paragraph revised) {
        if (original.elements().size() != 1
                || revised.elements().size() != 1
                || !original.text().equals(revised.text())
                || !original.before().isEmpty()
                || !revised.before().isEmpty()) {
            return false;
        }
        XmlElement before = original.elements().getFirst();
        XmlElement after = revised.elements().getFirst();
        return !special(after)
                && !special(before)
                && !LongFields.isOpen(after)
                && Canonical.of(before, ParagraphPieces::isLayout)
                        .equals(Canonical.of(after, ParagraphPieces::isLayout));
    }

    private static boolean isLayout(XmlElement element) {
        return element.is(Word.PROOF_ERR) || element.is(Word.LAST_PAGE_BREAK);
    }

    /** Whether there is something in it that is numbered anew, compared inside, or part of a tracked change. */
    private static boolean special(XmlElement element) {
        for (XmlElement inner : element.elements()) {
            if (inner.is(Word.FOOTNOTE_REFERENCE)
                    || inner.is(Word.ENDNOTE_REFERENCE)
                    || inner.is(Word.SECT_PR)
                    || inner.is(Word.INS)
                    || inner.is(Word.DEL)
                    || inner.is(Word.MOVE_FROM)
                    || inner.is(Word.MOVE_TO)
                    || AtomReader.isMark(inner)
                    || inner.is(Word.TXBX_CONTENT)
                    || special(inner)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a piece is a box whose text is compared inside} */
    static boolean isBox(Piece piece, XmlElement element) {
        return piece.status() == Status.KEPT
                && piece.original() != null
                && piece.revised() != null
                && ObjectKey.holdsBox(element);
    }
}
