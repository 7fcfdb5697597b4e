package org.travaux.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.text.TextSpan;

/**
 * Wording that a clause keeps open: brackets, "Option 2", "[X: …]", "not agreed".
 *
 * @param kind by what it is known to be open
 * @param span where it stands in the clause's text, with its brackets or label
 * @param text the wording, without its brackets, label or holder; empty where it stands in the clauses under this one
 * @param label what the text calls it, such as {@code Option 2}, or null
 * @param holder who holds it, as the text names them, or null where it does not
 */
public record Alternative(
        Kind kind,
        TextSpan span,
        String text,
        @Nullable String label,
        @Nullable String holder) {

    /** By what wording is known to be open. */
    public enum Kind {
        /** It stands in brackets. */
        BRACKETED("bracketed"),
        /** It is one of several options with labels. */
        OPTION("option"),
        /** A party is named that holds it. */
        HELD("held"),
        /** The text says that it is not agreed. */
        NOT_AGREED("not-agreed");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** {@return its stable short name} */
        public String id() {
            return id;
        }
    }

    /** Checks that nothing but label and holder is missing. */
    public Alternative {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
    }
}
