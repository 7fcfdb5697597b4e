package org.travaux.model.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.model.Access;
import org.travaux.model.Require;

/**
 * A text of a version: a manifestation of it, in one file. Two texts of one version are variants, never changes.
 *
 * @param file path in the plan folder, with slashes
 * @param language BCP 47 tag
 * @param role what standing it has
 * @param part which part of the version it is
 * @param translationOf file of the text it translates, or null
 * @param source id of the source it comes from, or null
 * @param received how it came here, or null
 * @param basis file that says point by point what a restatement rests on, or null
 * @param access who may see it
 * @param clauseTopics clause numbers by topic id, in the file's order
 * @param digest {@code sha512:} and hex digits of the file's bytes, or null
 * @param note anything else
 */
public record VersionText(
        String file,
        String language,
        TextRole role,
        TextPart part,
        @Nullable String translationOf,
        @Nullable String source,
        @Nullable Received received,
        @Nullable String basis,
        Access access,
        Map<String, List<String>> clauseTopics,
        @Nullable String digest,
        @Nullable String note) {

    /** Checks and copies. */
    public VersionText {
        Require.text(file, "file");
        Require.text(language, "language");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(part, "part");
        Require.noneOrText(translationOf, "translationOf");
        Require.noneOrText(source, "source");
        Require.noneOrText(basis, "basis");
        Objects.requireNonNull(access, "access");
        Require.noneOrText(digest, "digest");
        Require.noneOrText(note, "note");
        Map<String, List<String>> topics = new LinkedHashMap<>();
        clauseTopics.forEach((topic, numbers) -> topics.put(topic, List.copyOf(numbers)));
        clauseTopics = Collections.unmodifiableMap(topics);
    }
}
