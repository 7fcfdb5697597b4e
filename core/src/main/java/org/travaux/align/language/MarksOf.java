package org.travaux.align.language;

import java.util.Collection;

/**
 * What a unit has in common with its translation: numbers, dates, names, each in a form that does not depend on the language.
 *
 * @param <T> the unit
 */
@FunctionalInterface
public interface MarksOf<T> {

    /**
     * {@return the marks of a unit; how often one occurs does not matter}
     *
     * @param unit a unit of either side
     */
    Collection<String> marks(T unit);
}
