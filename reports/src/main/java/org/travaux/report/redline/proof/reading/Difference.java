package org.travaux.report.redline.proof.reading;

import java.util.Objects;

/**
 * One place where two readings do not say the same.
 *
 * @param story where: {@code body}, {@code footnote 2}, {@code default header of section 1}
 * @param paragraphIndex the paragraph, counted in the first reading's story from 0
 * @param kind whether text, look or structure differs
 * @param aspect what of it, in one or two words: {@code text}, {@code list}, {@code paragraph mark}
 * @param here what the first reading has, cut to what matters; empty where it has nothing
 * @param there what the other reading has, cut to what matters; empty where it has nothing
 */
public record Difference(String story, int paragraphIndex, Kind kind, String aspect, String here, String there) {

    /** What differs. */
    public enum Kind {
        /** Text, or what stands for text: fields, links, pictures. */
        TEXT,
        /** How something looks. */
        FORMAT,
        /** Which paragraphs, rows, cells, boxes, notes or sections there are. */
        STRUCTURE
    }

    /** Checks that nothing is missing. */
    public Difference {
        Objects.requireNonNull(story, "story");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(aspect, "aspect");
        Objects.requireNonNull(here, "here");
        Objects.requireNonNull(there, "there");
    }

    @Override
    public String toString() {
        return story + ", paragraph " + (paragraphIndex + 1) + ", " + aspect + ": '" + here + "' / '" + there + "'";
    }
}
