package org.travaux.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.travaux.model.ArchiveCitation;
import org.travaux.record.check.PlanFormatException;

/**
 * An archive of plan folders: every deposit is a version that never changes, and what is given back is checked against the
 * digest taken when it came in.
 *
 * <p>Several processes may use one archive; deposits of one plan come one after the other.
 */
public interface VersionedArchive {

    /**
     * Reads or changes a plan folder that lies there for the moment.
     *
     * @param <T> what it gives
     */
    @FunctionalInterface
    interface FolderUse<T> {

        /**
         * Reads or changes it.
         *
         * @param folder the folder
         * @return what it gives
         * @throws PlanFormatException if its record is not as it should be
         * @throws IOException if it cannot be read
         */
        T read(Path folder) throws PlanFormatException, IOException;
    }

    /**
     * Brings in a plan folder as it is. Where nothing changed since the last version, none is made.
     *
     * @param folder the plan folder
     * @param by who brings it
     * @param message what it is
     * @return what came of it
     * @throws ArchiveFailure if it cannot be brought in; the archive is as it was
     * @throws PlanFormatException if the folder's record is not as it should be
     * @throws IOException if the folder cannot be read
     */
    default Deposit deposit(Path folder, Depositor by, String message)
            throws ArchiveFailure, PlanFormatException, IOException {
        return deposit(folder, by, message, Provenance.NONE);
    }

    /**
     * Brings in a plan folder that came from elsewhere, as {@link #deposit(Path, Depositor, String)} does.
     *
     * @param folder the plan folder
     * @param by who brings it
     * @param message what it is
     * @param provenance where it came from, and what came with it
     * @return what came of it
     * @throws ArchiveFailure if it cannot be brought in; the archive is as it was
     * @throws PlanFormatException if the folder's record is not as it should be
     * @throws IOException if the folder cannot be read
     */
    Deposit deposit(Path folder, Depositor by, String message, Provenance provenance)
            throws ArchiveFailure, PlanFormatException, IOException;

    /**
     * {@return all plans, those that were removed too, in order of their ids}
     *
     * @throws ArchiveFailure if the archive or one of them cannot be read
     */
    List<ArchivedPlan> plans() throws ArchiveFailure;

    /**
     * {@return all plans, and what cannot be read any more}
     *
     * @throws ArchiveFailure if the archive as a whole cannot be read
     */
    Holdings holdings() throws ArchiveFailure;

    /**
     * {@return a plan with its versions}
     *
     * @param id its id
     * @throws ArchiveFailure if there is none, or what is held of it is damaged
     */
    ArchivedPlan plan(ArchiveId id) throws ArchiveFailure;

    /**
     * Gives a version back as a folder, every byte checked; a folder that would be damaged is not made.
     *
     * @param id the plan
     * @param version number of the version
     * @param target the folder to make; not there yet, or empty
     * @param change what is done to the folder, the archive's own files in it too, before it appears
     * @param <T> what the change says of it
     * @return what the change says of it
     * @throws ArchiveFailure if there is no such version, it is damaged, or the folder cannot be written
     * @throws PlanFormatException if its record is not as it should be
     * @throws IOException if the change fails
     */
    <T> T restore(ArchiveId id, int version, Path target, FolderUse<T> change)
            throws ArchiveFailure, PlanFormatException, IOException;

    /**
     * {@return what was read from a version, every byte checked before}
     *
     * @param id the plan
     * @param version number of the version
     * @param use reads it, the archive's own files too
     * @param <T> what it gives
     * @throws ArchiveFailure if there is no such version, or it is damaged
     * @throws PlanFormatException if its record is not as it should be
     * @throws IOException if it cannot be read
     */
    <T> T read(ArchiveId id, int version, FolderUse<T> use) throws ArchiveFailure, PlanFormatException, IOException;

    /**
     * {@return by what a version is found again and proved}
     *
     * @param id the plan
     * @param version the version
     * @throws ArchiveFailure if there is no such version, or its inventory is damaged
     */
    ArchiveCitation cite(ArchiveId id, ArchivedVersion version) throws ArchiveFailure;

    /**
     * {@return the bytes of one file of a version, checked; what else the version holds may be damaged}
     *
     * @param id the plan
     * @param version number of the version, which it has
     * @param path path of the file, which the version has
     * @throws ArchiveFailure if it is damaged, or cannot be read
     */
    byte[] file(ArchiveId id, int version, String path) throws ArchiveFailure;

    /**
     * Takes a plan out with everything of it; its id, the time, who did it and why remain.
     *
     * @param id the plan
     * @param by who does it
     * @param reason why
     * @return what remains
     * @throws ArchiveFailure if there is no such plan, or it cannot be taken out
     */
    ArchivedPlan purge(ArchiveId id, Depositor by, String reason) throws ArchiveFailure;
}
