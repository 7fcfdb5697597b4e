package org.travaux.ingest.rival;

import org.travaux.text.TextSpan;

/** Places in a text. */
final class Spans {

    private Spans() {}

    /** The place without white space at its ends. */
    static TextSpan stripped(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new TextSpan(from, to);
    }
}
