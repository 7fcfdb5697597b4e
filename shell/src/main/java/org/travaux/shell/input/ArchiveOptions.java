package org.travaux.shell.input;

import java.util.List;
import org.travaux.shell.line.OptionSyntax;
import org.travaux.shell.line.ValueKind;

/** The options that say which archive, which state of a plan in it, and who reads. */
public final class ArchiveOptions {

    /** Names the archive's folder. */
    public static final String ARCHIVE = "archive";

    /** Names the day as of which the archive is read (record time). */
    public static final String KNOWN_AT = "known-at";

    /** Names the role in which somebody reads. */
    public static final String AS = "as";

    private ArchiveOptions() {}

    /** {@return the option that names the archive} */
    public static OptionSyntax archive() {
        return new OptionSyntax(
                ARCHIVE,
                "DIR",
                "the archive's folder; by default $TRAVAUX_ARCHIVE, else a folder of your data",
                ValueKind.FOLDER,
                List.of(),
                false);
    }

    /** {@return the option that names a day of record time} */
    public static OptionSyntax knownAt() {
        return OptionSyntax.text(
                KNOWN_AT, "DATE", "the version that was the latest on that day (when it was deposited)");
    }

    /** {@return the option that names a role} */
    public static OptionSyntax as() {
        return OptionSyntax.text(AS, "ROLE", "see what the archive's policy lets that role see");
    }

    /** Those of a command that reads a plan out of an archive as it does out of a folder. */
    static List<OptionSyntax> ofReading() {
        return List.of(
                new OptionSyntax(
                        ARCHIVE, "DIR", "for archive:PLAN: the archive's folder", ValueKind.FOLDER, List.of(), false),
                OptionSyntax.text(KNOWN_AT, "DATE", "archive:PLAN as the archive knew it that day"),
                OptionSyntax.text(AS, "ROLE", "archive:PLAN as its policy lets that role see"));
    }
}
