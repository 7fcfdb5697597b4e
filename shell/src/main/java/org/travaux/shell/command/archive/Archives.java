package org.travaux.shell.command.archive;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.ArchiveFailure.Reason;
import org.travaux.archive.ArchiveId;
import org.travaux.archive.ArchivedPlan;
import org.travaux.archive.ArchivedVersion;
import org.travaux.archive.Depositor;
import org.travaux.archive.access.AccessPolicy;
import org.travaux.archive.access.ReadingRoom;
import org.travaux.archive.derive.Deriver;
import org.travaux.archive.store.OcflArchive;
import org.travaux.archive.store.StoreRoot;
import org.travaux.ingest.DocumentReaders;
import org.travaux.model.EdtfDate;
import org.travaux.record.check.PlanFormatException;
import org.travaux.record.extract.Omission;
import org.travaux.record.extract.Reader;
import org.travaux.shell.input.ArchiveOptions;
import org.travaux.shell.input.InputFiles;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.OptionSyntax;
import org.travaux.shell.line.UsageException;

/** The archive that a line names, its plans and their versions, and who acts on it. */
public final class Archives {

    static final String PLAN = "PLAN";
    private static final String BY = "by";
    private static final String BY_ADDRESS = "by-address";

    private static final Pattern VERSIONED = Pattern.compile("(.+)@v?([1-9][0-9]{0,8})");
    private static final Pattern VERSION = Pattern.compile("v?([1-9][0-9]{0,8})");

    private final DocumentReaders readers;
    private final Clock clock;
    private final Supplier<Path> place;

    /**
     * Makes archives accessible.
     *
     * @param readers the readers at hand
     * @param clock says when something is deposited
     * @param place where the archive lies if no line says otherwise
     */
    public Archives(DocumentReaders readers, Clock clock, Supplier<Path> place) {
        this.readers = Objects.requireNonNull(readers, "readers");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.place = Objects.requireNonNull(place, "place");
    }

    static OptionSyntax option() {
        return ArchiveOptions.archive();
    }

    static List<OptionSyntax> depositorOptions() {
        return List.of(
                OptionSyntax.text(BY, "NAME", "who does it; by default the name you are logged in with"),
                OptionSyntax.text(BY_ADDRESS, "URI", "where to reach them, such as mailto:registry@example.org"));
    }

    static OptionSyntax knownAt() {
        return ArchiveOptions.knownAt();
    }

    Clock clock() {
        return clock;
    }

    Path path(Invocation invocation) {
        return invocation.value(ArchiveOptions.ARCHIVE).map(InputFiles::path).orElseGet(place);
    }

    StoreRoot root(Invocation invocation) throws ArchiveFailure {
        return StoreRoot.at(path(invocation));
    }

    DocumentReaders readers() {
        return readers;
    }

    OcflArchive open(StoreRoot root) throws ArchiveFailure {
        return new OcflArchive(root, new Deriver(readers, program()), clock);
    }

    /** The program with its version, as it stands in events. */
    static String program() {
        String version = Archives.class.getPackage().getImplementationVersion();
        return version == null ? "Travaux" : "Travaux " + version;
    }

    OcflArchive open(Invocation invocation) throws ArchiveFailure {
        return open(root(invocation));
    }

    /** Who reads, by the role that the line claims and the archive's policy. */
    Reader reader(StoreRoot root, Invocation invocation) throws ArchiveFailure, PlanFormatException {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return AccessPolicy.of(root).reader(invocation.value(ArchiveOptions.AS).orElse(null), today);
    }

    static Depositor depositor(Invocation invocation) {
        String name = invocation.value(BY).orElseGet(() -> System.getProperty("user.name", ""));
        Optional<String> address = invocation.value(BY_ADDRESS);
        if (name.isBlank()) {
            throw new UsageException("--by is missing: say who does it.");
        }
        if (address.isPresent() && !Depositor.isAbsolute(address.get())) {
            throw new UsageException("--by-address cannot be \"" + address.get()
                    + "\". Write a URI, such as mailto:registry@example.org.");
        }
        return new Depositor(name, address.orElse(null));
    }

    /** What a reader did not get of a plan, a line; nothing where they got all. */
    static List<String> notes(ReadingRoom.Reading reading) {
        String closed = reading.extract().count(Omission.Cause.CLOSED);
        return closed.isEmpty()
                ? List.of()
                : List.of("closed to you and left out: " + closed
                        + ". --as ROLE shows what the archive's policy lets that role see.");
    }

    /** A plan that was typed, with or without a version behind it. */
    record Named(ArchiveId id, Optional<Integer> version) {

        static Named of(String text) {
            Matcher versioned = VERSIONED.matcher(text);
            return versioned.matches()
                    ? new Named(ArchiveId.of(versioned.group(1)), Optional.of(Integer.valueOf(versioned.group(2))))
                    : new Named(ArchiveId.of(text), Optional.empty());
        }
    }

    /** The version that a line means: one named, or the latest of a day, or the latest. */
    static ArchivedVersion version(ArchivedPlan plan, Named named, Invocation invocation) throws ArchiveFailure {
        if (plan.removal() != null) {
            throw new ArchiveFailure(
                    Reason.NOT_FOUND,
                    "The plan " + plan.id() + " was removed on "
                            + plan.removal().when() + " by "
                            + plan.removal().by().text() + ": " + plan.removal().reason() + ".");
        }
        Optional<String> day = invocation.value(ArchiveOptions.KNOWN_AT);
        if (day.isPresent() && named.version().isPresent()) {
            throw new UsageException(
                    "@v" + named.version().get() + " and --known-at both name a version. Leave one out.");
        }
        if (day.isPresent()) {
            return plan.knownAt(endOf(day.get()))
                    .orElseThrow(() -> new ArchiveFailure(
                            Reason.NOT_FOUND,
                            "Nothing of " + plan.id() + " was deposited by " + day.get() + "; the first deposit is of "
                                    + plan.versions().getFirst().deposited() + "."));
        }
        return named.version().isPresent() ? version(plan, named.version().get()) : plan.latest();
    }

    static ArchivedVersion version(ArchivedPlan plan, String text) throws ArchiveFailure {
        Matcher version = VERSION.matcher(text);
        if (!version.matches()) {
            throw new UsageException("\"" + text + "\" names no version. Write it like v3.");
        }
        return version(plan, Integer.parseInt(version.group(1)));
    }

    private static ArchivedVersion version(ArchivedPlan plan, int number) throws ArchiveFailure {
        return plan.version(number)
                .orElseThrow(() -> new ArchiveFailure(
                        Reason.NOT_FOUND,
                        "The plan " + plan.id() + " has no version v" + number + " in the archive; the last is "
                                + plan.latest().name() + "."));
    }

    /** The end of a day, month or year in UTC, or the very time that is given. */
    static Instant endOf(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            LocalDate day = EdtfDate.parse(text)
                    .flatMap(EdtfDate::latest)
                    .orElseThrow(() -> new UsageException(
                            "--known-at cannot be \"" + text + "\". Write a day, such as 2025-12-10."));
            return day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).minusMillis(1);
        }
    }
}
