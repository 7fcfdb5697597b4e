package org.travaux.report.view.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What became of one clause of the base in each version, or one that a version added.
 *
 * @param number its number in the base; empty where it has none or was added
 * @param words its heading or first words
 * @param cells what became of it, a cell for each version; empty in versions that do not concern an added clause
 * @param added whether a version added it
 */
public record VersionsRow(String number, String words, List<String> cells, boolean added) {

    /** Checks and copies. */
    public VersionsRow {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(words, "words");
        cells = List.copyOf(cells);
    }

    /** {@return all columns of the row, the number first} */
    public List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(number, words));
        columns.addAll(cells);
        return columns;
    }
}
