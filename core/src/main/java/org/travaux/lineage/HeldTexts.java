package org.travaux.lineage;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.DocumentReaders;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.IngestedDocument;
import org.travaux.model.ClauseDocument;
import org.travaux.model.DocumentIdentity;
import org.travaux.model.PlanVersion;
import org.travaux.model.TextPart;
import org.travaux.model.VersionText;

/**
 * The texts of a plan's versions, read as documents that know which version they are.
 *
 * <p>A version may have several texts; the main one is a text of the instrument itself, not of an annex, in the language
 * preferred, else the first that the plan lists. Who may see a text is not asked here.
 */
public final class HeldTexts {

    private final Path folder;
    private final DocumentReaders readers;

    /**
     * Makes the texts of one plan folder readable.
     *
     * @param folder the plan folder
     * @param readers the readers at hand
     */
    public HeldTexts(Path folder, DocumentReaders readers) {
        this.folder = Objects.requireNonNull(folder, "folder");
        this.readers = Objects.requireNonNull(readers, "readers");
    }

    /**
     * {@return the main text of a version, if one is held}
     *
     * @param version the version
     * @param language BCP 47 tag of the language preferred, or null for the first text
     */
    public static Optional<VersionText> mainText(PlanVersion version, @Nullable String language) {
        return mainTexts(version)
                .filter(text -> language != null && sameLanguage(text.language(), language))
                .findFirst()
                .or(() -> mainTexts(version).findFirst());
    }

    /**
     * {@return the main text of a version as a document under the version's name}
     *
     * @param version the version
     * @param language BCP 47 tag of the language preferred, or null for the first text
     * @throws TextNotHeldException if the version is known by report only
     * @throws IngestException if the file cannot be read as a document, or is not the one recorded
     */
    public IngestedDocument readMain(PlanVersion version, @Nullable String language)
            throws TextNotHeldException, IngestException {
        Optional<VersionText> text = mainText(version, language);
        if (text.isEmpty()) {
            throw new TextNotHeldException("No text of " + version.id() + " (" + version.label()
                    + ") is held, it is known by report only: name a version with a text.");
        }
        return read(version, text.get());
    }

    /**
     * {@return one text of a version as a document under the version's name}
     *
     * @param version the version
     * @param text a text of it
     * @throws IngestException if the file cannot be read as a document, or is not the one recorded
     */
    public IngestedDocument read(PlanVersion version, VersionText text) throws IngestException {
        Path file = folder.resolve(text.file());
        IngestedDocument ingested = readers.read(file);
        ClauseDocument document = ingested.document();
        String digest = document.identity().digest();
        if (text.digest() != null && !text.digest().equalsIgnoreCase(digest)) {
            throw new IngestException(
                    file + " is not the file that the plan records: restore it, or record it as another text.");
        }
        DocumentIdentity identity = new DocumentIdentity(
                version.label(),
                version.id(),
                version.date(),
                text.language(),
                digest,
                text.role().notice().orElse(null));
        return ingested.withDocument(document.withIdentity(identity));
    }

    private static Stream<VersionText> mainTexts(PlanVersion version) {
        return version.texts().stream().filter(text -> text.part() == TextPart.MAIN);
    }

    private static boolean sameLanguage(String tag, String preferred) {
        return Locale.forLanguageTag(tag)
                .getLanguage()
                .equals(Locale.forLanguageTag(preferred).getLanguage());
    }
}
