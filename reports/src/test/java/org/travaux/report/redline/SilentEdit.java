package org.travaux.report.redline;

import java.util.List;

/**
 * An edit that nobody tracked.
 *
 * @param kind what was done
 * @param before words that must be told as gone; none where something is new
 * @param after words that must be told as new; none where something is gone
 */
record SilentEdit(Kind kind, List<String> before, List<String> after) {

    /** What was done. */
    enum Kind {
        WORD,
        NUMBER,
        ROW_DELETED,
        NOTE_WORD,
        MARGIN_WORD,
        FIELD_CODE,
        FIELD_RESULT,
        PARAGRAPH_DELETED,
        PARAGRAPH_INSERTED
    }

    /** Whether a change that was found tells of this edit. */
    boolean isToldBy(UntrackedChange change) {
        return before.stream().allMatch(change.before()::contains)
                && after.stream().allMatch(change.after()::contains)
                && before.isEmpty() == change.before().isBlank()
                && after.isEmpty() == change.after().isBlank();
    }
}
