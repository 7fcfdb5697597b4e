package org.travaux.report.view;

import java.util.Locale;
import java.util.Objects;
import org.travaux.compare.Comparison;
import org.travaux.model.DocumentIdentity;

/**
 * What a report calls the two sides of a comparison. Two texts of one version are named by their languages, since neither is the
 * original of the other.
 *
 * @param title the title of the report
 * @param original the left or upper side
 * @param revised the right or lower side
 * @param both the two together
 */
public record SideNames(String title, String original, String revised, String both) {

    private static final SideNames OF_VERSIONS =
            new SideNames("Comparison of two versions", "Original", "Revised", "Both versions");

    /** Checks that nothing is missing. */
    public SideNames {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(original, "original");
        Objects.requireNonNull(revised, "revised");
        Objects.requireNonNull(both, "both");
    }

    /**
     * {@return the names for a comparison}
     *
     * @param comparison what is reported
     */
    static SideNames of(Comparison comparison) {
        DocumentIdentity before = comparison.original().identity();
        DocumentIdentity after = comparison.revised().identity();
        boolean oneVersion = before.version() != null && Objects.equals(before.version(), after.version());
        return oneVersion && comparison.acrossLanguages()
                ? new SideNames("Two texts of one version", text(before), text(after), "Both texts")
                : OF_VERSIONS;
    }

    private static String text(DocumentIdentity identity) {
        return Locale.forLanguageTag(identity.language()).getDisplayLanguage(Locale.ENGLISH) + " text";
    }
}
