package org.travaux.archive.index;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.archive.ArchiveId;
import org.travaux.text.TextSpan;

/**
 * A clause, statement or claim that was found.
 *
 * @param plan the plan
 * @param archived where in the archive it stands
 * @param kind what it is
 * @param id id of the clause in its text, of the statement or of the claim
 * @param versions ids of the plan's versions that it is of or about; several or none where that is not certain
 * @param date EDTF date of the version, or of when it was said; {@code unknown} is one
 * @param file the text that a clause stands in, or null
 * @param language BCP 47 tag of the text or of the quote, or null
 * @param number the clause's number as printed or cited, or null
 * @param path the clause's number as cited from the top ({@code 10(a)}); what a statement is about ({@code us28:6}); or null
 * @param heading the clause's heading, or null
 * @param party id of the party whose statement or claim it is, or who claims it ({@code outlet:Reuters}); null of a clause
 * @param stance where a statement stands, or null
 * @param topics ids of its topics
 * @param notice a sentence that every page with this text must carry, or null
 * @param snippets what was found in which of its parts; at least one
 */
public record SearchHit(
        ArchiveId plan,
        Archived archived,
        EntryKind kind,
        String id,
        List<String> versions,
        String date,
        @Nullable String file,
        @Nullable String language,
        @Nullable String number,
        @Nullable String path,
        @Nullable String heading,
        @Nullable String party,
        @Nullable String stance,
        List<String> topics,
        @Nullable String notice,
        List<Snippet> snippets) {

    /** Checks and copies. */
    public SearchHit {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(archived, "archived");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        versions = List.copyOf(versions);
        Objects.requireNonNull(date, "date");
        topics = List.copyOf(topics);
        snippets = List.copyOf(snippets);
    }

    /**
     * Where in the archive something stands as it is.
     *
     * @param cited number of the archived version to cite: the last one searched that has it
     * @param first number of the first archived version that has it
     * @param last number of the last archived version that has it
     */
    public record Archived(int cited, int first, int last) {}

    /**
     * A piece of the original text around what was found.
     *
     * @param field which part it is of: {@code heading}, {@code text}, {@code quote}, {@code translation}, {@code paraphrase},
     *     {@code gist}, {@code value}, {@code note}
     * @param text the piece; it begins or ends with {@code …} where more stands before or behind
     * @param marks what was found, in offsets of the piece, in order
     */
    public record Snippet(String field, String text, List<TextSpan> marks) {

        /** Checks and copies. */
        public Snippet {
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(text, "text");
            marks = List.copyOf(marks);
        }
    }
}
