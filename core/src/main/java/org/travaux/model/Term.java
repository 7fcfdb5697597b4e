package org.travaux.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A word of a closed vocabulary of the record; every vocabulary is an enum whose constants have the id used in files. */
public interface Term {

    /** {@return the constant's name} */
    String name();

    /** {@return the word as it stands in files and on the command line, in lower case with hyphens} */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * {@return the word with this id, if the vocabulary has it}
     *
     * @param <E> the vocabulary
     * @param vocabulary the vocabulary
     * @param id an id as it stands in a file
     */
    static <E extends Enum<E> & Term> Optional<E> find(Class<E> vocabulary, String id) {
        return Arrays.stream(vocabulary.getEnumConstants())
                .filter(term -> term.id().equals(id))
                .findFirst();
    }

    /**
     * {@return the ids of all words of a vocabulary, in its own order}
     *
     * @param <E> the vocabulary
     * @param vocabulary the vocabulary
     */
    static <E extends Enum<E> & Term> List<String> ids(Class<E> vocabulary) {
        return Arrays.stream(vocabulary.getEnumConstants()).map(Term::id).toList();
    }
}
