package org.travaux.report.redline.weave;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.report.redline.mark.ObjectWriter;
import org.travaux.report.redline.mark.OutBlock;
import org.travaux.report.redline.mark.ParagraphWriter;
import org.travaux.report.redline.mark.Piece;
import org.travaux.report.redline.mark.Status;
import org.travaux.report.redline.mark.Wrappers;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.pair.Step;
import org.travaux.report.redline.story.Atom;
import org.travaux.report.redline.story.Block;
import org.travaux.report.redline.story.BlockReader;
import org.travaux.report.redline.story.Wrapper;
import org.travaux.report.redline.xml.XmlElement;

/**
 * Weaves what two containers hold (bodies, cells, notes, boxes, headers) into one. Accepting all changes in the result gives what
 * the revised one holds, rejecting them what the original holds: every piece of either side is written once, in its order.
 */
public final class StoryMerger implements ObjectWriter {

    private final Sides sides;
    private final ParagraphPieces pieces;
    private final ParagraphWriter writer;
    private final TableMerger tables;

    /**
     * Makes a merger.
     *
     * @param sides what all parts of a merge share
     */
    public StoryMerger(Sides sides) {
        this.sides = Objects.requireNonNull(sides, "sides");
        this.pieces = new ParagraphPieces(sides);
        this.writer = new ParagraphWriter(sides.marker(), sides.properties(), sides.marks(), sides.sections(), this);
        this.tables = new TableMerger(sides, this);
    }

    /**
     * Puts what both containers hold into a third.
     *
     * @param original what holds the original, or null for nothing
     * @param revised what holds the revised, or null for nothing
     * @param into takes the result at its end
     */
    public void merge(@Nullable XmlElement original, @Nullable XmlElement revised, XmlElement into) {
        List<Block> before = original == null ? List.of() : BlockReader.read(original);
        List<Block> after = revised == null ? List.of() : BlockReader.read(revised);
        List<Step> steps = sides.pairs().steps(before, after);
        Output output = new Output(into, alike(steps));
        boolean endAlike = !before.isEmpty()
                && !after.isEmpty()
                && before.getLast() instanceof Block.Paragraph
                && after.getLast() instanceof Block.Paragraph;
        List<OutBlock> pending = new ArrayList<>();
        boolean longFields = LongFields.areIn(before) || LongFields.areIn(after);
        if (longFields) {
            List<OutBlock> all = new ArrayList<>();
            steps.forEach(step -> all.addAll(blocks(step)));
            write(LongFields.balanced(all), pending, output);
        } else {
            steps.forEach(step -> write(blocks(step), pending, output));
        }
        (endAlike ? lastMarkKept(pending) : pending).forEach(output::write);
    }

    /** Writes blocks up to the last that is kept; what follows it stays pending. */
    private static void write(List<? extends OutBlock> blocks, List<OutBlock> pending, Output output) {
        for (OutBlock block : blocks) {
            if (isKept(block)) {
                pending.forEach(output::write);
                pending.clear();
            }
            pending.add(block);
        }
    }

    /** Wrappers around blocks that are kept are one. */
    private static IdentityHashMap<Wrapper, Wrapper> alike(List<Step> steps) {
        IdentityHashMap<Wrapper, Wrapper> alike = new IdentityHashMap<>();
        for (Step step : steps) {
            Block original = null;
            Block revised = null;
            if (step instanceof Step.KeepParagraphs kept) {
                original = kept.original().getFirst();
                revised = kept.revised().getFirst();
            } else if (step instanceof Step.KeepTable kept) {
                original = kept.original();
                revised = kept.revised();
            }
            if (original != null && revised != null && original.wrapper() != null) {
                List<Wrapper> ours = Wrapper.path(original.wrapper());
                List<Wrapper> theirs = Wrapper.path(revised.wrapper());
                for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
                    if (ours.get(i).key().equals(theirs.get(i).key())) {
                        alike.putIfAbsent(ours.get(i), theirs.get(i));
                    }
                }
            }
        }
        return alike;
    }

    private List<? extends OutBlock> blocks(Step step) {
        return switch (step) {
            case Step.KeepParagraphs kept -> pieces.kept(kept.original(), kept.revised());
            case Step.KeepTable kept ->
                List.of(ready(
                        tables.kept(kept.original().element(), kept.revised().element()), kept.revised()));
            case Step.KeepWhole kept -> List.of(ready(element(kept.revised()), kept.revised()));
            case Step.Delete deleted -> gone(deleted.block());
            case Step.Insert inserted -> added(inserted.block());
            case Step.MoveFrom moved -> pieces.gone(moved.original(), Status.MOVED_FROM, moved.move());
            case Step.MoveTo moved -> pieces.moved(moved.original(), moved.revised(), moved.move());
            case Step.Hidden hidden -> hidden(hidden.block());
        };
    }

    private List<? extends OutBlock> gone(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> pieces.gone(paragraph, Status.DELETED, 0);
            case Block.Table table -> List.of(ready(tables.gone(table.element(), table.text()), table));
            // No change can mark it: what the original held whole is left out, and the proof says so.
            case Block.Whole whole -> List.of();
        };
    }

    private List<? extends OutBlock> added(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> pieces.added(paragraph);
            case Block.Table table -> List.of(ready(tables.added(table.element(), table.text()), table));
            case Block.Whole whole -> List.of(ready(whole.element(), whole));
        };
    }

    private List<? extends OutBlock> hidden(Block block) {
        return block instanceof Block.Paragraph paragraph
                ? pieces.hidden(paragraph)
                : List.of(ready(sides.notes().hidden(element(block)), block));
    }

    private static OutBlock.Ready ready(XmlElement element, Block block) {
        return new OutBlock.Ready(element, block.wrapper());
    }

    private static XmlElement element(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.elements().getLast();
            case Block.Table table -> table.element();
            case Block.Whole whole -> whole.element();
        };
    }

    private static boolean isKept(OutBlock block) {
        return block instanceof OutBlock.Same
                || (block instanceof OutBlock.Paragraph paragraph
                        && paragraph.mark().status() == Status.KEPT);
    }

    /**
     * The last mark of a container is neither deleted nor inserted: where the last paragraphs of both sides are not one, their marks
     * become one at the end, and the marks before shift by one, as Word writes it.
     */
    private List<OutBlock> lastMarkKept(List<OutBlock> pending) {
        List<OutBlock> blocks = new ArrayList<>();
        for (OutBlock block : pending) {
            blocks.addAll(
                    block instanceof OutBlock.Same same && pending.size() > 1
                            ? pieces.compared(List.of(same.original()), List.of(same.revised()))
                            : List.of(block));
        }
        int lastOriginal = -1;
        int lastRevised = -1;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof OutBlock.Paragraph paragraph) {
                lastOriginal = paragraph.mark().inOriginal() ? i : lastOriginal;
                lastRevised = paragraph.mark().inRevised() ? i : lastRevised;
            }
        }
        return lastOriginal == lastRevised || lastOriginal < 0 || lastRevised < 0
                ? blocks
                : shifted(blocks, lastOriginal, lastRevised);
    }

    private static List<OutBlock> shifted(List<OutBlock> blocks, int lastOriginal, int lastRevised) {
        Piece ofOriginal = ((OutBlock.Paragraph) blocks.get(lastOriginal)).mark();
        Piece ofRevised = ((OutBlock.Paragraph) blocks.get(lastRevised)).mark();
        Atom original = Objects.requireNonNull(ofOriginal.original());
        Atom revised = Objects.requireNonNull(ofRevised.revised());
        List<OutBlock> shifted = new ArrayList<>();
        List<Piece> carried = new ArrayList<>();
        Wrapper wrapper = null;
        XmlElement place = null;
        for (int i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof OutBlock.Paragraph paragraph)) {
                shifted.add(blocks.get(i));
                continue;
            }
            wrapper = paragraph.wrapper();
            place = i == lastOriginal ? paragraph.place() : place;
            Piece mark = paragraph.mark();
            Piece left = mark;
            if (i == lastOriginal) {
                left = mark.status() == Status.KEPT ? new Piece(Status.INSERTED, null, mark.revised()) : null;
            } else if (i == lastRevised) {
                left = mark.status() == Status.KEPT ? new Piece(Status.DELETED, mark.original(), null) : null;
            }
            OutBlock.Paragraph whole = paragraph.behind(carried);
            carried = new ArrayList<>();
            if (left == null) {
                carried.addAll(whole.pieces());
            } else {
                shifted.add(whole.under(left));
            }
        }
        shifted.add(new OutBlock.Paragraph(carried, Piece.kept(original, revised), wrapper, 0, place));
        return shifted;
    }

    @Override
    public XmlElement object(Piece piece, XmlElement element) {
        if (element.is(Word.FOOTNOTE_REFERENCE) || element.is(Word.ENDNOTE_REFERENCE)) {
            return sides.notes().reference(piece, element, this, sides.log());
        }
        Atom original = piece.original();
        if (original != null && ParagraphPieces.isBox(piece, element)) {
            return sides.log()
                    .within(
                            "text box",
                            () -> new Boxes(this).joined(original.content().getFirst(), element));
        }
        return element;
    }

    /** Writes blocks into their wrappers. */
    private final class Output {
        private final XmlElement into;
        private final IdentityHashMap<Wrapper, Wrapper> alike;
        private final List<Wrapper> openWrappers = new ArrayList<>();
        private final List<XmlElement> openElements = new ArrayList<>();

        Output(XmlElement into, IdentityHashMap<Wrapper, Wrapper> alike) {
            this.into = into;
            this.alike = alike;
        }

        void write(OutBlock block) {
            XmlElement parent = enter(block.wrapper());
            switch (block) {
                case OutBlock.Ready ready -> parent.add(ready.element());
                case OutBlock.Same same -> {
                    sides.log().same(same);
                    parent.add(same.revised().elements().getFirst());
                }
                case OutBlock.Paragraph paragraph -> {
                    sides.log().paragraph(paragraph);
                    XmlElement written = writer.write(paragraph);
                    parent.add(written);
                    closeMove(written, paragraph, parent);
                }
            }
        }

        private void closeMove(XmlElement written, OutBlock.Paragraph paragraph, XmlElement parent) {
            if (paragraph.move() > 0) {
                boolean from = paragraph.mark().status() == Status.MOVED_FROM;
                XmlElement start = written.child(from ? Word.MOVE_FROM_RANGE_START : Word.MOVE_TO_RANGE_START);
                if (start != null) {
                    parent.add(new XmlElement(from ? Word.MOVE_FROM_RANGE_END : Word.MOVE_TO_RANGE_END)
                            .set(Word.ID, start.get(Word.ID)));
                }
            }
        }

        private XmlElement enter(@Nullable Wrapper wrapper) {
            List<Wrapper> path = Wrapper.path(wrapper).stream()
                    .map(one -> alike.getOrDefault(one, one))
                    .toList();
            int same = 0;
            while (same < Math.min(path.size(), openWrappers.size()) && path.get(same) == openWrappers.get(same)) {
                same++;
            }
            while (openWrappers.size() > same) {
                openWrappers.removeLast();
                openElements.removeLast();
            }
            for (Wrapper one : path.subList(same, path.size())) {
                XmlElement opened = Wrappers.open(one, openElements.isEmpty() ? into : openElements.getLast());
                openWrappers.add(one);
                openElements.add(opened);
            }
            return openElements.isEmpty() ? into : openElements.getLast();
        }
    }
}
