package org.travaux.report.render.docx;

import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMarkup;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMoveBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrackChange;

/** Gives every tracked change its id, author and date. */
final class TrackedChanges {

    /** Who made the changes, as Word shows it. */
    static final String AUTHOR = "Travaux";

    private final Instant date;
    private long nextId = 1;

    TrackedChanges(Instant date) {
        this.date = date.truncatedTo(ChronoUnit.SECONDS);
    }

    void sign(CTTrackChange change) {
        identify(change);
        change.setAuthor(AUTHOR);
        change.setDate(calendar());
    }

    /** Opens a range that a move leaves or reaches; gives the id that closes it. */
    BigInteger open(CTMoveBookmark range, int move) {
        identify(range);
        range.setAuthor(AUTHOR);
        range.setDate(calendar());
        name(range, "move" + move);
        return range.getId();
    }

    private static void name(CTBookmark range, String name) {
        range.setName(name);
    }

    private void identify(CTMarkup markup) {
        markup.setId(BigInteger.valueOf(nextId++));
    }

    private Calendar calendar() {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        calendar.setTimeInMillis(date.toEpochMilli());
        calendar.clear(Calendar.MILLISECOND);
        return calendar;
    }
}
