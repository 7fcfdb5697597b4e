package org.travaux.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the records of the model ask of their text components: none of them is blank. */
public final class Require {

    private Require() {}

    /**
     * Checks that a text is there and says something.
     *
     * @param value the text
     * @param name what the component is called
     * @throws IllegalArgumentException if the text is blank
     */
    public static void text(String value, String name) {
        Objects.requireNonNull(value, name);
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " is empty");
        }
    }

    /**
     * Checks that a text, if there is one, says something.
     *
     * @param value the text, or null
     * @param name what the component is called
     * @throws IllegalArgumentException if the text is blank
     */
    public static void noneOrText(@Nullable String value, String name) {
        if (value != null) {
            text(value, name);
        }
    }
}
