package org.travaux.lineage;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.DocumentReaders;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.IngestedDocument;
import org.travaux.model.ClauseDocument;
import org.travaux.model.DocumentIdentity;
import org.travaux.model.plan.Plan;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.plan.TextPart;
import org.travaux.model.plan.VersionText;

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
            throw TextNotHeldException.of(version);
        }
        return read(version, text.get());
    }

    /**
     * {@return the main text of every version that has one, by the version's id, all in one language where there is a choice:
     * the one in which most versions have a text, the first such in the plan's order}
     *
     * @param plan the plan
     * @throws IngestException if a file cannot be read as a document, or is not the one recorded
     */
    public Map<String, IngestedDocument> readAllMain(Plan plan) throws IngestException {
        Map<String, Integer> versions = new LinkedHashMap<>();
        for (PlanVersion version : plan.versions()) {
            mainTexts(version)
                    .map(text -> Locale.forLanguageTag(text.language()).getLanguage())
                    .distinct()
                    .forEach(language -> versions.merge(language, 1, Integer::sum));
        }
        String common = "";
        for (Map.Entry<String, Integer> language : versions.entrySet()) {
            if (language.getValue() > versions.getOrDefault(common, 0)) {
                common = language.getKey();
            }
        }
        Map<String, IngestedDocument> texts = new LinkedHashMap<>();
        for (PlanVersion version : plan.versions()) {
            Optional<VersionText> text = mainText(version, common);
            if (text.isPresent()) {
                texts.put(version.id(), read(version, text.get()));
            }
        }
        return texts;
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
