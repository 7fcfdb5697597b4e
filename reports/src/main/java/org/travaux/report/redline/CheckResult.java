package org.travaux.report.redline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.travaux.report.redline.proof.resolve.TrackedChange;

/**
 * What a counterparty did to a document that we sent.
 *
 * @param untracked what was changed without being tracked, in the order of the text
 * @param tracked what was tracked, with author and date
 * @param redline the received document with the untracked changes marked under an author of their own, and the tracked ones as they
 *     came; null where no exact one can be made, which the remarks say
 * @param remarks what users are told, in plain sentences
 */
public record CheckResult(
        List<UntrackedChange> untracked,
        List<TrackedChange> tracked,
        @Nullable Redline redline,
        List<String> remarks) {

    /** Copies. */
    public CheckResult {
        untracked = List.copyOf(untracked);
        tracked = List.copyOf(tracked);
        remarks = List.copyOf(remarks);
    }
}
