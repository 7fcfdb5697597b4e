package org.travaux.record.exchange.jsonl;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.travaux.model.EdtfDate;

/**
 * Dates of the scheme, {@code {iso, latest, precision}}, as EDTF and back: a day is {@code 2025-12-08}, a week {@code 2025-12-08~},
 * a month {@code 2025-12}, what lies between two days {@code 2025-12-08/2025-12-09}, known to the week.
 *
 * @param iso the day, the Monday of the week, or the month; null where it is unknown
 * @param latest the last day that it may be, or null
 * @param precision how exactly it is known: {@code day}, {@code week}, {@code month} or {@code unknown}
 */
record SchemeDates(@Nullable String iso, @Nullable String latest, String precision) {

    private static final String DAY = "day";
    private static final String WEEK = "week";
    private static final String MONTH = "month";
    private static final String UNKNOWN = "unknown";
    private static final String NOTE = "the date of publication is known to the ";
    private static final int MONTH_CHARACTERS = 7;

    /** What an EDTF date is in the scheme. */
    static SchemeDates of(EdtfDate date) {
        if (date.isUnknown()) {
            return new SchemeDates(null, null, UNKNOWN);
        }
        String text = date.text().replaceAll("[?~%]", "");
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return new SchemeDates(text.substring(0, slash), text.substring(slash + 1), WEEK);
        }
        String precision = date.isApproximate() ? WEEK : text.length() == MONTH_CHARACTERS ? MONTH : DAY;
        return new SchemeDates(text, null, precision);
    }

    /** What the date of a source is in the scheme, where a note may say how exactly it is known. */
    static SchemeDates of(EdtfDate date, @Nullable String note) {
        SchemeDates implied = of(date);
        return note != null && note.startsWith(NOTE)
                ? new SchemeDates(implied.iso, implied.latest, note.substring(NOTE.length()))
                : implied;
    }

    /** The date in EDTF; empty where it is none. */
    Optional<EdtfDate> edtf() {
        if (iso == null || precision.equals(UNKNOWN)) {
            return Optional.of(EdtfDate.UNKNOWN);
        }
        if (latest != null) {
            return EdtfDate.parse(iso + "/" + latest);
        }
        return switch (precision) {
            case DAY -> EdtfDate.parse(iso);
            case WEEK -> EdtfDate.parse(iso + "~");
            case MONTH -> EdtfDate.parse(iso.substring(0, Math.min(MONTH_CHARACTERS, iso.length())));
            default -> Optional.empty();
        };
    }

    /** What must be noted so that the date comes out as it went in, or null where EDTF says it all. */
    @Nullable String note() {
        return edtf().filter(date -> !of(date).precision.equals(precision))
                .map(date -> NOTE + precision)
                .orElse(null);
    }
}
