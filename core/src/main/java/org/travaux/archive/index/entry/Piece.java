package org.travaux.archive.index.entry;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A thing that is found as one: a clause, or the whole of a statement or claim.
 *
 * @param id id of the clause in its text, of the statement or of the claim
 * @param number the clause's number as printed or cited, or null
 * @param path the number as cited from the top, or what a statement is about; or null
 * @param topics ids of its topics
 * @param fields its texts, at most {@value #FIELDS}; see {@link #names}
 */
public record Piece(
        String id, @Nullable String number, @Nullable String path, List<String> topics, List<String> fields) {

    /** How many texts a piece may have. */
    public static final int FIELDS = 4;

    /** Checks and copies. */
    public Piece {
        Objects.requireNonNull(id, "id");
        topics = List.copyOf(topics);
        fields = List.copyOf(fields);
        if (fields.isEmpty() || fields.size() > FIELDS) {
            throw new IllegalArgumentException(fields.size() + " texts");
        }
    }

    /**
     * {@return what the texts of a piece are called, in their order}
     *
     * @param kind what the piece is
     */
    public static List<String> names(org.travaux.archive.index.EntryKind kind) {
        return switch (kind) {
            case CLAUSE -> List.of("heading", "text");
            case REACTION -> List.of("quote", "translation", "paraphrase", "note");
            case CLAIM -> List.of("gist", "value", "note");
        };
    }
}
