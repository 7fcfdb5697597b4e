package org.travaux.report.redline.proof.reading;

import java.util.List;
import java.util.Objects;

/**
 * One thing that a story is made of, in order.
 *
 * @param kind what it is
 * @param text its text; of a cell, how it spans
 * @param marks what is known of stretches of the text, in order of layer and place
 * @param look how it looks, by aspect; written so that equal looks are equal
 */
record Item(Kind kind, String text, List<Mark> marks, List<Look> look) {

    /** What stories are made of. */
    enum Kind {
        PARAGRAPH,
        TABLE,
        ROW,
        CELL,
        TABLE_END,
        SECTION
    }

    /** What marks are about. */
    enum Layer {
        RUN,
        LINK,
        FIELD,
        OBJECT
    }

    /**
     * Something known of a stretch of text.
     *
     * @param layer what it is about
     * @param start where the stretch begins
     * @param end where it ends
     * @param value what is known
     */
    record Mark(Layer layer, int start, int end, String value) {}

    /**
     * One aspect of how something looks.
     *
     * @param aspect its name for people
     * @param value its value
     */
    record Look(String aspect, String value) {}

    /** Begins and ends what is known of a paragraph that lies within one field as a whole. */
    static final String WITHIN = "……";

    Item {
        Objects.requireNonNull(text, "text");
        marks = List.copyOf(marks);
        look = List.copyOf(look);
    }

    static Item of(Kind kind, String text, Look... look) {
        return new Item(kind, text, List.of(), List.of(look));
    }

    List<Mark> marks(Layer layer) {
        return marks.stream().filter(mark -> mark.layer() == layer).toList();
    }

    /** Whether it is a paragraph in which nothing is. */
    boolean isBlank() {
        return kind == Kind.PARAGRAPH && text.isEmpty();
    }
}
