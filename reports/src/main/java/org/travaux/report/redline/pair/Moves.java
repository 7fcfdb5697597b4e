package org.travaux.report.redline.pair;

/** Numbers the moves of one document. */
public final class Moves {

    private int last;

    /** Begins with 1. */
    public Moves() {}

    /** {@return the next number} */
    public int next() {
        return ++last;
    }
}
