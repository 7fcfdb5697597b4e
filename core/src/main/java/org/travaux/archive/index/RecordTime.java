package org.travaux.archive.index;

import java.time.Instant;
import java.util.Objects;

/** Which archived versions are searched. */
public sealed interface RecordTime {

    /** The latest version of each plan. */
    record Latest() implements RecordTime {}

    /** Every version of each plan. */
    record Ever() implements RecordTime {}

    /**
     * The version of each plan that was the latest at a time; none of plans deposited later.
     *
     * @param time the time
     */
    record KnownAt(Instant time) implements RecordTime {

        /** Checks that there is a time. */
        public KnownAt {
            Objects.requireNonNull(time, "time");
        }
    }
}
