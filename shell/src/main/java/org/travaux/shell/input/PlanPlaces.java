package org.travaux.shell.input;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.travaux.archive.ArchiveFailure;
import org.travaux.model.EdtfDate;
import org.travaux.record.PlanFolder;
import org.travaux.record.check.PlanFormatException;
import org.travaux.record.extract.Disclosure;
import org.travaux.record.extract.EventTime;
import org.travaux.record.extract.Extract;
import org.travaux.record.extract.Omission.Cause;
import org.travaux.record.extract.Reader;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.OptionSyntax;
import org.travaux.shell.line.UsageException;
import org.travaux.shell.line.ValueKind;
import org.travaux.shell.terminal.Console;

/** Where the plans lie that lines name: folders, and archives. What a line does not get of a plan is said once. */
public final class PlanPlaces {

    static final String PLAN = "plan";
    static final String ON = "on";
    private static final String CLOSED = "closed";

    private final ArchivedPlans archived;
    private final Clock clock;
    private final Console console;

    private WeakReference<Invocation> line = new WeakReference<>(null);
    private final Set<String> said = new HashSet<>();

    /**
     * Makes places.
     *
     * @param archived the plans of archives
     * @param clock tells today, for what is under embargo
     * @param console takes the notes
     */
    public PlanPlaces(ArchivedPlans archived, Clock clock, Console console) {
        this.clock = Objects.requireNonNull(clock, "clock");
        this.archived = Objects.requireNonNull(archived, "archived");
        this.console = Objects.requireNonNull(console, "console");
    }

    /** {@return the option that names the folder of a plan that is to be changed} */
    public static OptionSyntax folderOption() {
        return new OptionSyntax(PLAN, "DIR", "the plan's folder; needed", ValueKind.FOLDER, List.of(), false);
    }

    /**
     * {@return the options that name a plan to be read, and what of it, with some of a command's own between}
     *
     * @param own the command's own
     */
    public static List<OptionSyntax> options(List<OptionSyntax> own) {
        List<OptionSyntax> options = new ArrayList<>();
        options.add(new OptionSyntax(
                PLAN, "DIR", "the plan's folder, or archive:PLAN; needed", ValueKind.FOLDER, List.of(), false));
        options.addAll(own);
        options.addAll(ArchiveOptions.ofReading());
        return List.copyOf(options);
    }

    /** {@return the option that takes in what is not open to everybody} */
    public static OptionSyntax closed() {
        return OptionSyntax.flag(CLOSED, "also statements not open to everybody");
    }

    /** {@return the option that asks what had happened by a day} */
    public static OptionSyntax on() {
        return OptionSyntax.text(ON, "DATE", "only what was on the table or said by that day");
    }

    /**
     * {@return the day that the line asks about, if it does}
     *
     * @param invocation the line
     */
    public static Optional<LocalDate> day(Invocation invocation) {
        return invocation
                .value(ON)
                .map(text -> EdtfDate.parse(text)
                        .flatMap(EdtfDate::latest)
                        .orElseThrow(() -> new UsageException(
                                "--on cannot be \"" + text + "\". Write a day, such as 2025-12-06.")));
    }

    /**
     * {@return the part of a record that had happened by the day that the line asks about; all of it where it asks about none}
     *
     * @param extract what there is of the record
     * @param invocation the line
     */
    public static Extract asOf(Extract extract, Invocation invocation) {
        Optional<LocalDate> day = day(invocation);
        return day.isEmpty() ? extract : extract.then(record -> EventTime.on(record, day.get()));
    }

    /**
     * {@return the folder that {@code --plan} names, of a plan that is to be changed}
     *
     * @param invocation the line
     * @throws PlanFormatException if the plan's record is not as it should be
     */
    public static NamedPlan folder(Invocation invocation) throws PlanFormatException {
        String name = needed(invocation);
        if (PlanReference.of(name).isPresent()) {
            throw new UsageException(
                    name + " is in the archive, where nothing is changed. \"archive get\" makes a folder of it.");
        }
        return folder(name);
    }

    private static NamedPlan folder(String name) throws PlanFormatException {
        return new NamedPlan(InputFiles.path(name), PlanFolder.read(InputFiles.path(name)), null);
    }

    private static String needed(Invocation invocation) {
        return invocation
                .value(PLAN)
                .orElseThrow(() -> new UsageException("--plan is missing: name the folder of the plan."));
    }

    /**
     * {@return the plan that {@code --plan} names}
     *
     * @param invocation the line
     * @throws ArchiveFailure if it is not to be had from an archive
     * @throws PlanFormatException if the plan's record is not as it should be
     * @throws IOException if it cannot be read
     */
    public NamedPlan plan(Invocation invocation) throws ArchiveFailure, PlanFormatException, IOException {
        return named(needed(invocation), invocation);
    }

    /**
     * {@return the plan that {@code --plan} names, as it was on the day that {@code --on} names}
     *
     * @param invocation the line
     * @throws ArchiveFailure if it is not to be had from an archive
     * @throws PlanFormatException if the plan's record is not as it should be
     * @throws IOException if it cannot be read
     */
    public NamedPlan planAsOf(Invocation invocation) throws ArchiveFailure, PlanFormatException, IOException {
        return asOf(plan(invocation), invocation);
    }

    /**
     * {@return a plan as it was on the day that {@code --on} names; what of it is of unknown date is said to be left out}
     *
     * @param plan the plan
     * @param invocation the line
     */
    public NamedPlan asOf(NamedPlan plan, Invocation invocation) {
        Extract extract = asOf(Extract.whole(plan.record()), invocation);
        String undated = extract.count(Cause.UNDATED);
        if (!undated.isEmpty()) {
            say(invocation, "note: left out, since nobody says from when: " + undated + ".");
        }
        return plan.with(extract.record());
    }

    /**
     * {@return a plan without the statements that are not open to everybody, unless the line asks for these too. What an archive
     * gives is what its reader may see}
     *
     * @param plan the plan
     * @param invocation the line
     */
    public NamedPlan withOpenStatements(NamedPlan plan, Invocation invocation) {
        if (plan.citation() != null || invocation.flag(CLOSED)) {
            return plan;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Extract extract = Disclosure.ofStatements(plan.record(), Reader.everybody(today));
        String closed = extract.count(Cause.CLOSED);
        if (!closed.isEmpty()) {
            say(
                    invocation,
                    "note: not open to everybody and left out: " + closed + "; --" + CLOSED + " takes them in.");
        }
        return plan.with(extract.record());
    }

    /**
     * {@return the plan of this name}
     *
     * @param name a folder, or a plan of an archive
     * @param invocation the line
     * @throws ArchiveFailure if it is not to be had from an archive
     * @throws PlanFormatException if the plan's record is not as it should be
     * @throws IOException if it cannot be read
     */
    NamedPlan named(String name, Invocation invocation) throws ArchiveFailure, PlanFormatException, IOException {
        Optional<PlanReference> reference = PlanReference.of(name);
        if (reference.isEmpty()) {
            refuseArchiveOptions(invocation);
            return folder(name);
        }
        if (reference.get().version() != null) {
            throw new UsageException("--plan names a plan, not one of its versions: "
                    + reference.get().planName() + ".");
        }
        return archived(reference.get(), invocation);
    }

    /** A plan out of an archive; what was left out of it is said. */
    NamedPlan archived(PlanReference reference, Invocation invocation)
            throws ArchiveFailure, PlanFormatException, IOException {
        ArchivedPlans.Opened opened = archived.open(reference, invocation);
        opened.notes().forEach(note -> say(invocation, "note: " + note));
        return opened.plan();
    }

    /** Options about an archive say nothing of a folder. */
    static void refuseArchiveOptions(Invocation invocation) {
        for (OptionSyntax option : ArchiveOptions.ofReading()) {
            if (invocation.has(option.name()) && invocation.value(option.name()).isPresent()) {
                throw new UsageException("--" + option.name()
                        + " is for plans in an archive: --plan archive:PLAN. Leave it out for a folder.");
            }
        }
    }

    private void say(Invocation invocation, String note) {
        if (line.get() != invocation) {
            line = new WeakReference<>(invocation);
            said.clear();
        }
        if (said.add(note)) {
            console.note(note);
        }
    }
}
