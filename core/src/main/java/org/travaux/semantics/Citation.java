package org.travaux.semantics;

import java.util.List;
import org.travaux.text.TextSpan;

/** A word for a unit with the numbers that follow it: {@code Articles 5, 7 and 9}. */
record Citation(UnitLevel level, int languages, int start, int end, List<Numeral> numbers) {

    /** One of the numbers. */
    record Numeral(String written, TextSpan span, CrossReference.Place place) {

        ReferenceStep step(UnitLevel level) {
            return new ReferenceStep(level, written, span);
        }
    }
}
