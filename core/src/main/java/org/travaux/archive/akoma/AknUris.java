package org.travaux.archive.akoma;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import org.travaux.archive.metadata.Holding;
import org.travaux.model.EdtfDate;
import org.travaux.model.plan.Plan;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.plan.TextPart;
import org.travaux.model.plan.VersionText;

/**
 * What plan, version and text are called by the Akoma Ntoso Naming Convention 1.0.
 *
 * <p>A plan between parties is of no country. The convention wants a code all the same: {@value #COUNTRY}, one of those that
 * ISO 3166-1 leaves to users and gives to no country.
 */
final class AknUris {

    static final String COUNTRY = "xx";
    static final String SUBTYPE = "plan";

    private final Holding holding;

    AknUris(Holding holding) {
        this.holding = holding;
    }

    private Plan plan() {
        return holding.record().plan();
    }

    /** The day on which the version was deposited, which stands in where nobody knows a day. */
    LocalDate deposited() {
        return LocalDate.ofInstant(holding.version().deposited(), ZoneOffset.UTC);
    }

    /** The first day that a date allows, if it is one that XML can write. */
    static Optional<LocalDate> first(EdtfDate date) {
        return date.earliest().filter(AknUris::isWritable);
    }

    /** The last day that a date allows, if it is one that XML can write. */
    static Optional<LocalDate> last(EdtfDate date) {
        return date.latest().filter(AknUris::isWritable);
    }

    private static boolean isWritable(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= 9999;
    }

    /** The day of the earliest version of which one is known. */
    Optional<EdtfDate> workDate() {
        return plan().versions().stream()
                .map(PlanVersion::date)
                .filter(date -> first(date).isPresent())
                .min(EdtfDate.CHRONOLOGICAL);
    }

    String work() {
        LocalDate day = workDate().flatMap(AknUris::first).orElseGet(this::deposited);
        return "/akn/" + COUNTRY + "/doc/" + SUBTYPE + "/" + day + "/" + encoded(plan().id());
    }

    /** Language, first day that the version's date allows, and the version's id, since two versions may be of one day. */
    String expression(PlanVersion version, VersionText text) {
        String day = first(version.date()).map(LocalDate::toString).orElse("");
        return work() + "/" + language(text.language()) + "@" + day + "/" + encoded(version.id());
    }

    /** Two texts of one version in one language are told apart by their files. */
    String manifestation(PlanVersion version, VersionText text) {
        return expression(version, text) + "/" + encoded(text.file().replaceFirst("^texts/", ""));
    }

    static String component(VersionText text) {
        return text.part() == TextPart.ANNEX ? "/!annex" : "/!main";
    }

    /** The three letters of ISO 639-2 for a language tag. */
    static String language(String tag) {
        try {
            String code = Locale.forLanguageTag(tag).getISO3Language();
            return code.isEmpty() ? "und" : code;
        } catch (MissingResourceException e) {
            return "und";
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
