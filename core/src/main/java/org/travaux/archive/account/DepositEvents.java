package org.travaux.archive.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.travaux.archive.ArchiveId;
import org.travaux.archive.Depositor;
import org.travaux.archive.Provenance;
import org.travaux.archive.derive.Derivation;
import org.travaux.archive.derive.Derivation.TextReading;
import org.travaux.archive.event.ArchiveEvent;
import org.travaux.archive.event.ArchiveEvent.Agent;
import org.travaux.archive.event.ArchiveEvent.Outcome;
import org.travaux.archive.event.EventLog;
import org.travaux.archive.event.EventType;
import org.travaux.archive.format.FileFormat;
import org.travaux.model.evidence.Capture;
import org.travaux.model.evidence.Source;
import org.travaux.record.PlanRecord;

/** What happens when a plan folder is deposited, as events. */
public final class DepositEvents {

    private final EventLog.Entries entries;
    private final ArchiveId id;

    /**
     * Begins the events of a deposit.
     *
     * @param id the plan
     * @param version number of the version that it makes
     * @param when when, as ISO 8601 writes it
     * @param by who deposits
     * @param program the name and version of the program
     */
    public DepositEvents(ArchiveId id, int version, String when, Depositor by, String program) {
        this.id = id;
        this.entries = EventLog.Entries.of("v" + version, when, by, program);
    }

    /**
     * {@return the events, in the order in which they happened}
     *
     * @param record what the plan folder says
     * @param derivation what was derived from its files
     * @param arrived the files that are new or changed, by their paths
     * @param message what the deposit was said to be
     * @param provenance where it came from
     */
    public List<ArchiveEvent> of(
            PlanRecord record, Derivation derivation, List<String> arrived, String message, Provenance provenance) {
        captures(record, arrived);
        if (!provenance.account().isEmpty()) {
            List<String> objects = new ArrayList<>();
            objects.add(id.uri());
            provenance.files().keySet().stream().sorted().forEach(objects::add);
            entries.add(EventType.INGESTION, provenance.account(), Outcome.SUCCESS, null, objects);
        }
        entries.add(
                EventType.INGESTION,
                "Deposit of " + arrived.size() + (arrived.size() == 1 ? " file" : " files") + ": " + message,
                Outcome.SUCCESS,
                null,
                objects(arrived));
        entries.add(
                EventType.FIXITY_CHECK,
                "SHA-512 and SHA-256 taken of every new file, and compared with the digests that the record has",
                Outcome.SUCCESS,
                null,
                objects(arrived));
        entries.add(
                EventType.VALIDATION,
                "The plan's record read and checked as a whole",
                Outcome.SUCCESS,
                null,
                List.of("plan.yaml"));
        formats(derivation, arrived);
        derivation.texts().stream().filter(TextReading::again).forEach(this::reading);
        return entries.events();
    }

    private List<String> objects(List<String> arrived) {
        List<String> objects = new ArrayList<>();
        objects.add(id.uri());
        objects.addAll(arrived);
        return objects;
    }

    /** A copy of a source is captured once, when the record says it was. */
    private void captures(PlanRecord record, List<String> arrived) {
        for (Source source : record.sources()) {
            Capture capture = source.capture();
            if (capture != null && arrived.contains(capture.file())) {
                String rights = capture.rights() == null ? "" : "; rights: " + capture.rights();
                entries.add(
                        EventType.CAPTURE,
                        capture.capturedAt() == null
                                ? "unknown"
                                : capture.capturedAt().text(),
                        "Copy of source " + source.id() + (source.address() == null ? "" : " from " + source.address())
                                + rights,
                        Outcome.SUCCESS,
                        null,
                        List.of(new Agent(
                                Objects.requireNonNullElse(source.publisher(), source.origin()), null, "source")),
                        List.of(capture.file()));
            }
        }
    }

    private void formats(Derivation derivation, List<String> arrived) {
        for (String file : arrived) {
            Map<String, FileFormat> formats = derivation.formats();
            FileFormat format = formats.get(file);
            if (format != null) {
                entries.add(
                        EventType.FORMAT_IDENTIFICATION,
                        format.puid() + " " + format.name() + ", by "
                                + format.basis().name().toLowerCase(java.util.Locale.ROOT),
                        format.equals(FileFormat.UNKNOWN) ? Outcome.WARNING : Outcome.SUCCESS,
                        null,
                        List.of(file));
            }
        }
    }

    private void reading(TextReading text) {
        String failure = text.failure();
        EventType type = text.replaced() ? EventType.MIGRATION : EventType.VALIDATION;
        if (failure != null) {
            entries.add(
                    type,
                    "Clauses could not be read; the file is kept as it is",
                    Outcome.FAILURE,
                    failure,
                    List.of(text.file()));
        } else {
            entries.add(
                    type,
                    text.clauses()
                            + (text.clauses() == 1 ? " clause" : " clauses")
                            + (text.replaced() ? " read anew by another version of the program" : " read"),
                    text.doubts() == 0 ? Outcome.SUCCESS : Outcome.WARNING,
                    text.doubts() == 0
                            ? null
                            : text.doubts() + (text.doubts() == 1 ? " doubt" : " doubts") + " about the reading",
                    List.of(text.file()));
        }
    }
}
