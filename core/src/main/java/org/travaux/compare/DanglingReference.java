package org.travaux.compare;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reference of the revised text that points at nothing, or at another clause than it did.
 *
 * @param place where its number stands, in the revised document
 * @param text the citation as written
 * @param pointedAt id of the original clause it pointed at, or null where the reference is new
 * @param nowAt ids of what became of that clause; empty where it was deleted or there was none
 * @param standsThere id of the revised clause it points at now, or null
 * @param message one plain sentence
 */
public record DanglingReference(
        ClauseSpan place,
        String text,
        @Nullable String pointedAt,
        List<String> nowAt,
        @Nullable String standsThere,
        String message) {

    /** The code of the issue that reports one. */
    public static final String CODE = "dangling-reference";

    /** Checks and copies. */
    public DanglingReference {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(text, "text");
        nowAt = List.copyOf(nowAt);
        Objects.requireNonNull(message, "message");
    }

    /** {@return it as an issue of the revised document} */
    public ComparisonIssue issue() {
        return new ComparisonIssue(ComparisonIssue.Side.REVISED, CODE, message, place.clause(), place.span());
    }
}
