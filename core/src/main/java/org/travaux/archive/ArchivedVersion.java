package org.travaux.archive;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One state of a plan as it was deposited.
 *
 * @param number its number, from 1
 * @param deposited when (record time)
 * @param by who deposited it, or null where another program did not say
 * @param message what it was said to be
 * @param files SHA-512 of every file in hex digits, by the file's path, in order of paths; those that the archive made itself
 *     too, see {@link OwnFiles}
 */
public record ArchivedVersion(
        int number, Instant deposited, @Nullable Depositor by, String message, Map<String, String> files) {

    /** Checks and copies. */
    public ArchivedVersion {
        Objects.requireNonNull(deposited, "deposited");
        Objects.requireNonNull(message, "message");
        files = Collections.unmodifiableMap(new TreeMap<>(files));
        if (number < 1) {
            throw new IllegalArgumentException("version " + number + ", the first is 1");
        }
    }

    /** {@return the number as people write it: {@code v3}} */
    public String name() {
        return "v" + number;
    }
}
