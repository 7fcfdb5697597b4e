package org.travaux.model.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.travaux.model.Require;

/**
 * A subject of the plan, by which versions without texts are followed too.
 *
 * @param id its id
 * @param label its name for readers
 * @param keywords words that point to it, in any language
 * @param note anything else
 */
public record Topic(
        String id,
        String label,
        List<String> keywords,
        @Nullable String note) {

    /** Checks and copies. */
    public Topic {
        Require.text(id, "id");
        Require.text(label, "label");
        keywords = List.copyOf(keywords);
        Require.noneOrText(note, "note");
    }
}
