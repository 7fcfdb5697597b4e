package org.travaux.report.redline.weave;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.report.redline.mark.OutBlock;
import org.travaux.report.redline.mark.Piece;
import org.travaux.report.redline.mark.Status;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.story.Atom;
import org.travaux.report.redline.story.Block;
import org.travaux.report.redline.story.Fields;
import org.travaux.report.redline.xml.XmlElement;

/**
 * Fields that go over several paragraphs, such as tables of contents. Where only one end of such a field is kept, it is written
 * twice, once for each document, so that each other end finds its own.
 */
final class LongFields {

    private LongFields() {}

    /** {@return whether a field begins in one of the blocks and ends in another one} */
    static boolean areIn(List<Block> blocks) {
        return blocks.stream()
                .anyMatch(block -> block instanceof Block.Paragraph paragraph
                        && paragraph.elements().stream().anyMatch(LongFields::isOpen));
    }

    /** {@return whether a field that begins in a paragraph does not end in it, or the other way round} */
    static boolean isOpen(XmlElement paragraph) {
        List<String> open = new ArrayList<>();
        return !closes(paragraph, open) || !open.isEmpty();
    }

    private static boolean closes(XmlElement parent, List<String> open) {
        for (XmlElement element : parent.elements()) {
            if (element.is(Word.FLD_CHAR)) {
                String type = Objects.requireNonNullElse(element.get(Word.FLD_CHAR_TYPE), "");
                if (type.equals("begin")) {
                    open.add(type);
                } else if (type.equals("end")) {
                    if (open.isEmpty()) {
                        return false;
                    }
                    open.removeLast();
                }
            } else if (!element.is(Word.TXBX_CONTENT) && !closes(element, open)) {
                return false;
            }
        }
        return true;
    }

    /** {@return the blocks, with what is kept of a field of which not all is kept written twice} */
    static List<OutBlock> balanced(List<OutBlock> blocks) {
        IdentityHashMap<Piece, Piece> ofOriginal = partners(blocks, true);
        IdentityHashMap<Piece, Piece> ofRevised = partners(blocks, false);
        Set<Piece> parted = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
        for (Piece piece : ends(blocks)) {
            if (piece.status() == Status.KEPT && isOther(ofOriginal.get(piece), ofRevised.get(piece))) {
                parted.add(piece);
            }
        }
        if (parted.isEmpty()) {
            return blocks;
        }
        return blocks.stream()
                .map(block -> block instanceof OutBlock.Paragraph paragraph ? parted(paragraph, parted) : block)
                .toList();
    }

    /** Equal ends of two fields are two. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isOther(@Nullable Piece one, @Nullable Piece other) {
        return one != other;
    }

    private static OutBlock parted(OutBlock.Paragraph paragraph, Set<Piece> parted) {
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : paragraph.pieces()) {
            if (parted.contains(piece)) {
                pieces.add(new Piece(Status.DELETED, piece.original(), null));
                pieces.add(new Piece(Status.INSERTED, null, piece.revised()));
            } else {
                pieces.add(piece);
            }
        }
        return new OutBlock.Paragraph(
                pieces, paragraph.mark(), paragraph.wrapper(), paragraph.move(), paragraph.place());
    }

    private static List<Piece> ends(List<OutBlock> blocks) {
        List<Piece> ends = new ArrayList<>();
        for (OutBlock block : blocks) {
            if (block instanceof OutBlock.Paragraph paragraph) {
                paragraph.pieces().stream()
                        .filter(piece -> begins(piece.shown()) || Fields.ends(piece.shown()))
                        .forEach(ends::add);
            }
        }
        return ends;
    }

    private static boolean begins(Atom atom) {
        return atom.kind() == Atom.Kind.RUNS && Fields.begins(atom);
    }

    /** For each end of a field, the other end, as one of the documents has it. */
    private static IdentityHashMap<Piece, Piece> partners(List<OutBlock> blocks, boolean original) {
        IdentityHashMap<Piece, Piece> partners = new IdentityHashMap<>();
        List<Piece> open = new ArrayList<>();
        for (Piece piece : ends(blocks)) {
            boolean here = original ? piece.inOriginal() : piece.inRevised();
            if (here && begins(piece.shown())) {
                open.add(piece);
            } else if (here && !open.isEmpty()) {
                Piece begin = open.removeLast();
                partners.put(begin, piece);
                partners.put(piece, begin);
            }
        }
        return partners;
    }
}
