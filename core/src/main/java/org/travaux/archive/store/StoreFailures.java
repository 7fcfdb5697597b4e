package org.travaux.archive.store;

import com.fasterxml.jackson.core.JacksonException;
import io.ocfl.api.exception.NotFoundException;
import io.ocfl.api.exception.OcflInputException;
import io.ocfl.api.exception.OcflNoSuchFileException;
import io.ocfl.api.exception.PathConstraintException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.ArchiveFailure.Reason;

/** What a failure of the storage means to users. */
final class StoreFailures {

    private StoreFailures() {}

    /**
     * {@return the failure}
     *
     * @param failure what was thrown
     * @param what what could not be done, as the beginning of a sentence
     */
    static ArchiveFailure of(Exception failure, String what) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case ArchiveFailure known -> {
                    return known;
                }
                case JacksonException garbled -> {
                    return damaged(failure, what, "an inventory is no JSON any more");
                }
                case NoSuchFileException missing -> {
                    return damaged(failure, what, missing.getFile() + " is missing");
                }
                case AccessDeniedException denied -> {
                    return new ArchiveFailure(
                            Reason.STORAGE, what + ": there is no permission for " + denied.getFile() + ".", failure);
                }
                case FileAlreadyExistsException obstacle -> {
                    return new ArchiveFailure(
                            Reason.STORAGE, what + ": " + obstacle.getFile() + " is in the way.", failure);
                }
                case FileSystemException storage -> {
                    String reason = storage.getReason() == null ? "" : " (" + storage.getReason() + ")";
                    return new ArchiveFailure(Reason.STORAGE, what + ": " + storage.getFile() + reason + ".", failure);
                }
                case IOException storage -> {
                    return new ArchiveFailure(Reason.STORAGE, what + ": " + storage.getMessage() + ".", failure);
                }
                case ReadOnlyFileSystemException readOnly -> {
                    return new ArchiveFailure(Reason.STORAGE, what + ": the file system is read-only.", failure);
                }
                case OcflNoSuchFileException missing -> {
                    return damaged(failure, what, String.valueOf(missing.getMessage()));
                }
                case NotFoundException unknown -> {
                    return new ArchiveFailure(Reason.NOT_FOUND, what + ": it is not there.", failure);
                }
                case OcflInputException unfit -> {
                    return new ArchiveFailure(Reason.REFUSED, what + ": " + unfit.getMessage(), failure);
                }
                case PathConstraintException unfit -> {
                    return new ArchiveFailure(Reason.REFUSED, what + ": " + unfit.getMessage(), failure);
                }
                default -> {
                    // What lies behind it says more.
                }
            }
        }
        return damaged(failure, what, String.valueOf(failure.getMessage()));
    }

    private static ArchiveFailure damaged(Exception failure, String what, String why) {
        return new ArchiveFailure(
                Reason.INTEGRITY,
                what + ", it is damaged: " + why + (why.endsWith(".") ? "" : ".")
                        + " \"archive verify\" says what is still good.",
                failure);
    }
}
