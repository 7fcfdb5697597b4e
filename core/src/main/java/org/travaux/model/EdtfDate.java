package org.travaux.model;

import java.util.Objects;

/**
 * A date in EDTF level 1 (ISO 8601-2:2019), kept as written: {@code 2025-12-06}, {@code 2025-12},
 * {@code 2025-11-20/2025-11-21}, {@code 2025-12-06~}.
 *
 * @param text the date as written
 */
public record EdtfDate(String text) {

    /** Checks that there is something. */
    public EdtfDate {
        Objects.requireNonNull(text, "text");
    }

    @Override
    public String toString() {
        return text;
    }
}
