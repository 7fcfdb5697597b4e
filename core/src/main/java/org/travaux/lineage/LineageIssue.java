package org.travaux.lineage;

import java.util.Objects;

/**
 * Something users must know before they trust a lineage.
 *
 * @param code stable short name, such as {@code languages-differ}
 * @param message one plain sentence
 */
public record LineageIssue(String code, String message) {

    /** Checks that nothing is missing. */
    public LineageIssue {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
    }
}
