package org.travaux.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the records of this package ask of their text components: none of them is blank. */
final class Require {

    private Require() {}

    static void text(String value, String name) {
        Objects.requireNonNull(value, name);
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " is empty");
        }
    }

    static void noneOrText(@Nullable String value, String name) {
        if (value != null) {
            text(value, name);
        }
    }
}
