package org.travaux.model.evidence;

import org.jspecify.annotations.Nullable;
import org.travaux.model.EdtfDate;
import org.travaux.model.Require;

/**
 * A copy of what a source showed, kept in the plan folder.
 *
 * @param file path in the plan folder, with slashes
 * @param digest {@code sha512:} and hex digits of the file's bytes, or null
 * @param capturedAt when the copy was made, or null
 * @param rights under what terms it may be kept and shown, or null
 */
public record Capture(
        String file,
        @Nullable String digest,
        @Nullable EdtfDate capturedAt,
        @Nullable String rights) {

    /** Checks and copies. */
    public Capture {
        Require.text(file, "file");
        Require.noneOrText(digest, "digest");
        Require.noneOrText(rights, "rights");
    }
}
