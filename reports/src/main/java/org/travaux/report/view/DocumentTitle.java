package org.travaux.report.view;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.model.DocumentIdentity;

/**
 * What a report's title block says of one document.
 *
 * @param name what users call it
 * @param version id of the plan's version, or null for a file that stands alone
 * @param date its date as recorded, or {@value #NO_DATE}
 * @param language its language in words, or {@value #NO_LANGUAGE}
 * @param languageTag BCP 47 tag, {@code und} where unknown
 * @param digest digest of the file's bytes
 * @param clauses how many clauses it has
 * @param archived by what it is found again in the archive that it was read from, in one line; or null
 */
public record DocumentTitle(
        String name,
        @Nullable String version,
        String date,
        String language,
        String languageTag,
        String digest,
        int clauses,
        @Nullable String archived) {

    /** What stands where no date is recorded. */
    public static final String NO_DATE = "date not recorded";

    /** What stands where the language could not be told. */
    public static final String NO_LANGUAGE = "language not recognised";

    private static final int SHORT_DIGEST = 12;

    /** Checks that nothing but the version is missing. */
    public DocumentTitle {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(languageTag, "languageTag");
        Objects.requireNonNull(digest, "digest");
    }

    /**
     * {@return the title of a document}
     *
     * @param identity which document it is
     * @param clauses how many clauses it has
     */
    static DocumentTitle of(DocumentIdentity identity, int clauses) {
        String tag = identity.language();
        String language = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
        boolean unknown = tag.isBlank() || tag.equals("und") || language.isEmpty();
        return new DocumentTitle(
                identity.name(),
                identity.version(),
                identity.date() == null ? NO_DATE : identity.date().toString(),
                unknown ? NO_LANGUAGE : language,
                tag,
                identity.digest(),
                clauses,
                identity.archived() == null ? null : identity.archived().text());
    }

    /** {@return the digest cut to a length that a person can compare, with its algorithm: {@code sha512:9f86d081884c…}} */
    public String shortDigest() {
        int start = digest.indexOf(':') + 1;
        int end = start + SHORT_DIGEST;
        return digest.length() <= end ? digest : digest.substring(0, end) + "…";
    }
}
