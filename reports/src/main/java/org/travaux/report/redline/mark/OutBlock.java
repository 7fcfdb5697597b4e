package org.travaux.report.redline.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.report.redline.story.Block;
import org.travaux.report.redline.story.Wrapper;
import org.travaux.report.redline.xml.XmlElement;

/** A block of the joined document before it is written. */
public sealed interface OutBlock {

    /** {@return what it stands in, or null} */
    @Nullable Wrapper wrapper();

    /**
     * A paragraph with its mark.
     *
     * @param pieces what stands in it
     * @param mark its mark
     * @param wrapper what it stands in
     * @param move the number of the move it is one end of; 0 for none
     * @param place the paragraph of the original that it comes from, or null
     */
    record Paragraph(
            List<Piece> pieces,
            Piece mark,
            @Nullable Wrapper wrapper,
            int move,
            @Nullable XmlElement place) implements OutBlock {

        /** Checks and copies. */
        public Paragraph {
            pieces = List.copyOf(pieces);
            Objects.requireNonNull(mark, "mark");
        }

        /**
         * {@return the same paragraph under another mark}
         *
         * @param other the mark
         */
        public Paragraph under(Piece other) {
            return new Paragraph(pieces, other, wrapper, move, place);
        }

        /**
         * {@return the same paragraph with other pieces before its own}
         *
         * @param first the pieces
         */
        public Paragraph behind(List<Piece> first) {
            if (first.isEmpty()) {
                return this;
            }
            List<Piece> all = new ArrayList<>(first);
            all.addAll(pieces);
            return new Paragraph(all, mark, wrapper, move, place);
        }
    }

    /**
     * A paragraph that is the same on both sides and is written as it stands.
     *
     * @param original as it stands in the original
     * @param revised as it stands in the revised document
     */
    record Same(Block.Paragraph original, Block.Paragraph revised) implements OutBlock {

        @Override
        public @Nullable Wrapper wrapper() {
            return revised.wrapper();
        }
    }

    /**
     * Something written already: a table.
     *
     * @param element the element
     * @param wrapper what it stands in
     */
    record Ready(XmlElement element, @Nullable Wrapper wrapper) implements OutBlock {

        /** Checks that nothing is missing. */
        public Ready {
            Objects.requireNonNull(element, "element");
        }
    }
}
