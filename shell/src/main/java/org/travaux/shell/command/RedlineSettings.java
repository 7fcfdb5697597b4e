package org.travaux.shell.command;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.travaux.report.redline.RedlineOptions;
import org.travaux.report.redline.proof.reading.Ignored;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.OptionSyntax;
import org.travaux.shell.line.UsageException;

/** The options of a line that say how a redline is made. */
final class RedlineSettings {

    /** How many characters Word lets the name of an author have (ST_String, ECMA-376 part 1, 22.9.2.13). */
    private static final int MAX_AUTHOR = 255;

    private static final int FIRST_YEAR = 1601;
    private static final int LAST_YEAR = 9999;

    private static final String AUTHOR = "author";
    private static final String DATE = "date";
    private static final String IGNORE = "ignore";
    private static final String GRANULARITY = "granularity";
    private static final String WORD = "word";
    private static final String CHARACTER = "character";

    private RedlineSettings() {}

    static List<OptionSyntax> options() {
        return List.of(
                OptionSyntax.text(AUTHOR, "NAME", "who is named for each change; Travaux by default"),
                OptionSyntax.text(DATE, "ISO", "when the changes were made; now by default"),
                OptionSyntax.texts(IGNORE, "WHAT", names(",")),
                OptionSyntax.choice(GRANULARITY, "what is marked at least", List.of(WORD, CHARACTER)));
    }

    /**
     * {@return how a line says that redlines are made}
     *
     * @param invocation the line
     * @param clock gives the time where the line does not
     * @param author who made the changes where the line does not say so
     * @throws UsageException if a value cannot be
     */
    static RedlineOptions of(Invocation invocation, Clock clock, String author) {
        String date = invocation
                .value(DATE)
                .map(RedlineSettings::date)
                .orElseGet(() -> written(Instant.now(clock).atOffset(ZoneOffset.UTC)));
        return new RedlineOptions(
                author(invocation.value(AUTHOR).orElse(author)),
                date,
                ignored(invocation.values(IGNORE)),
                invocation.choice(GRANULARITY).equals(CHARACTER));
    }

    private static String author(String given) {
        String author = given.strip();
        if (author.isEmpty() || author.length() > MAX_AUTHOR) {
            throw new UsageException("--author must be a name of 1 to " + MAX_AUTHOR + " characters.");
        }
        if (author.codePoints().anyMatch(RedlineSettings::cannotBeWritten)) {
            throw new UsageException("--author has a character that Word cannot keep. Leave it out.");
        }
        return author;
    }

    private static boolean cannotBeWritten(int character) {
        return Character.isISOControl(character)
                || Character.getType(character) == Character.SURROGATE
                || (character & 0xFFFE) == 0xFFFE;
    }

    private static String date(String text) {
        try {
            OffsetDateTime time = text.contains("T")
                    ? OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC)
                    : LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC);
            if (time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR) {
                return written(time);
            }
        } catch (DateTimeException e) {
            // Said below, as of every other date that cannot be.
        }
        throw new UsageException(
                "--date cannot be \"" + text + "\". Write it like 2026-01-31 or 2026-01-31T12:00:00Z.");
    }

    private static String written(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.truncatedTo(ChronoUnit.SECONDS));
    }

    private static Set<Ignored> ignored(List<String> values) {
        Set<Ignored> ignored = EnumSet.noneOf(Ignored.class);
        for (String value : values) {
            for (String word : value.split(",", -1)) {
                ignored.add(Arrays.stream(Ignored.values())
                        .filter(known -> name(known).equals(word.strip()))
                        .findFirst()
                        .orElseThrow(() -> new UsageException(
                                "--ignore cannot be \"" + word + "\". It is one or more of: " + names(", ") + ".")));
            }
        }
        return ignored;
    }

    private static String names(String between) {
        return Arrays.stream(Ignored.values()).map(RedlineSettings::name).collect(Collectors.joining(between));
    }

    private static String name(Ignored ignored) {
        return ignored.name().toLowerCase(Locale.ROOT);
    }
}
