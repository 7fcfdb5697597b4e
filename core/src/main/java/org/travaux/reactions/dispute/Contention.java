package org.travaux.reactions.dispute;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.model.EdtfDate;
import org.travaux.model.Term;

/**
 * One side of a contradiction: something asserted, by whom, when and where it was published.
 *
 * @param kind what sort of record it is
 * @param id its id
 * @param party whose position or conduct it is about, an id; null where it is about a version's content, authors or readers
 * @param claimedBy who says so: an id of a party, or {@code outlet:} with a name
 * @param secondHand whether another says it of the party
 * @param words the content in one sentence
 * @param versions ids of the versions it is or may be about
 * @param topics ids of its topics; none where the kind has none
 * @param date when it was said
 * @param source id of the source
 * @param origin whose report that is in the end
 * @param contradicts ids of the records it contradicts, as the record has them
 */
public record Contention(
        Kind kind,
        String id,
        @Nullable String party,
        String claimedBy,
        boolean secondHand,
        String words,
        List<String> versions,
        List<String> topics,
        EdtfDate date,
        String source,
        String origin,
        List<String> contradicts) {

    /** What sort of record asserts something. */
    public enum Kind implements Term {
        /** What a party thinks or says of something. */
        REACTION,
        /** What a version contains. */
        CONTENT,
        /** Who wrote a version. */
        DRAFTING,
        /** Who had a version, and since when. */
        CIRCULATION
    }

    /** Checks and copies. */
    public Contention {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(claimedBy, "claimedBy");
        Objects.requireNonNull(words, "words");
        versions = List.copyOf(versions);
        topics = List.copyOf(topics);
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(origin, "origin");
        contradicts = List.copyOf(contradicts);
    }
}
