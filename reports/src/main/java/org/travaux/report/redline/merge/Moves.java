package org.travaux.report.redline.merge;

/** Numbers the moves of one document. */
final class Moves {

    private int last;

    int next() {
        return ++last;
    }
}
