package org.travaux.archive.akoma;

import java.util.Objects;
import org.travaux.archive.metadata.Holding;
import org.travaux.model.ClauseDocument;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.plan.VersionText;

/**
 * A text as it is written into a document.
 *
 * @param holding the archived version that it is of
 * @param version the plan's version that it is a text of
 * @param text the text
 * @param document what was read from it
 */
public record AknText(Holding holding, PlanVersion version, VersionText text, ClauseDocument document) {

    /** Checks that nothing is missing. */
    public AknText {
        Objects.requireNonNull(holding, "holding");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(document, "document");
    }

    /** {@return the name of its file in Akoma Ntoso: the version and the file it was read from, such as {@code us28.us28.txt.xml}} */
    public String fileName() {
        return (version.id() + "." + text.file().replaceFirst("^texts/", "")).replaceAll("[^\\p{L}\\p{N}._-]", "_")
                + ".xml";
    }
}
