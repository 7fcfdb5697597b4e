package org.travaux.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a report must say about a document besides its clauses: which it is, of when, in which bytes.
 *
 * @param name what users call it: a file name, or the label of a plan's version
 * @param version id of the plan's version it is a text of, or null for a file that stands alone
 * @param date the version's date, or null where none is recorded
 * @param language BCP 47 tag, {@code und} where it could not be told
 * @param digest digest of the file's bytes, {@code sha512:} and hex digits
 * @param notice a sentence that every page made from the document must carry, or null
 * @param archived by what it is found again in the archive that it was read from, or null
 */
public record DocumentIdentity(
        String name,
        @Nullable String version,
        @Nullable EdtfDate date,
        String language,
        String digest,
        @Nullable String notice,
        @Nullable ArchiveCitation archived) {

    /** Checks that name, language and digest are there. */
    public DocumentIdentity {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(digest, "digest");
    }

    /**
     * Makes one of a document that was not read from an archive.
     *
     * @param name what users call it
     * @param version id of the plan's version, or null
     * @param date the version's date, or null
     * @param language BCP 47 tag
     * @param digest digest of the file's bytes
     * @param notice a sentence that every page must carry, or null
     */
    public DocumentIdentity(
            String name,
            @Nullable String version,
            @Nullable EdtfDate date,
            String language,
            String digest,
            @Nullable String notice) {
        this(name, version, date, language, digest, notice, null);
    }

    /**
     * {@return the same document, read from an archive}
     *
     * @param citation by what it is found again, or null
     */
    public DocumentIdentity archivedAs(@Nullable ArchiveCitation citation) {
        return new DocumentIdentity(name, version, date, language, digest, notice, citation);
    }

    /**
     * {@return the identity of a stand-alone file}
     *
     * @param name the file's name
     * @param language BCP 47 tag
     * @param digest digest of its bytes
     */
    public static DocumentIdentity ofFile(String name, String language, String digest) {
        return new DocumentIdentity(name, null, null, language, digest, null);
    }
}
