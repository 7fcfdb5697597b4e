package org.travaux.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.text.TextSpan;

/**
 * Rival wording that a clause keeps open: brackets, "Option 2", "[X: …]", "not agreed".
 *
 * @param span where it stands in the clause's text
 * @param text the wording, without its brackets or label
 * @param holder who holds it, as the text names them, or null where it does not
 */
public record Alternative(
        TextSpan span, String text, @Nullable String holder) {

    /** Checks that nothing but the holder is missing. */
    public Alternative {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
    }
}
