package org.travaux.report.redline.story;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What counts as the same when pieces of two documents are read.
 *
 * @param ignoreCase whether capitals are as good as small letters
 * @param ignoreWhiteSpace whether one blank is as good as another
 * @param ignoreFields whether the code of a field does not count
 * @param byCharacter whether text is taken apart into characters, not words
 * @param noteKeys for each note of this side (kind and id) what its reference is compared by
 */
public record ReadingRules(
        boolean ignoreCase,
        boolean ignoreWhiteSpace,
        boolean ignoreFields,
        boolean byCharacter,
        Map<String, String> noteKeys) {

    /** Checks and copies. */
    public ReadingRules {
        noteKeys = Map.copyOf(noteKeys);
    }

    /** {@return everything counts, words are the pieces} */
    public static ReadingRules exact() {
        return new ReadingRules(false, false, false, false, Map.of());
    }

    /**
     * {@return the same rules with keys for the references to notes}
     *
     * @param keys for each note (kind and id) what its reference is compared by
     */
    public ReadingRules withNotes(Map<String, String> keys) {
        return new ReadingRules(ignoreCase, ignoreWhiteSpace, ignoreFields, byCharacter, keys);
    }

    String noteKey(String kind, @Nullable String id) {
        return Objects.requireNonNullElse(noteKeys.get(kind + id), kind);
    }
}
