package org.travaux.report.view.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.travaux.archive.ArchivedPlan;
import org.travaux.archive.ArchivedVersion;
import org.travaux.archive.Depositor;
import org.travaux.archive.Holdings;
import org.travaux.archive.OwnFiles;
import org.travaux.archive.Removal;
import org.travaux.archive.diff.RecordChange;
import org.travaux.archive.event.ArchiveEvent;
import org.travaux.archive.event.ArchiveEvent.Agent;
import org.travaux.archive.json.JsonTree;
import org.travaux.model.evidence.Capture;
import org.travaux.model.evidence.Source;
import org.travaux.model.plan.AgreementTerms;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.plan.Received;
import org.travaux.model.plan.VersionText;
import org.travaux.record.PlanRecord;
import org.travaux.report.view.answer.Answer;

/** What an archive holds, as answers. */
public final class PlansAnswer {

    private PlansAnswer() {}

    /**
     * {@return the plans of an archive}
     *
     * @param archive what it is called
     * @param holdings its plans, and what is damaged
     */
    public static Answer list(String archive, Holdings holdings) {
        Rows rows = new Rows("plans", "")
                .column("plan", "Plan")
                .column("id", "Id in the archive")
                .column("versions", "Versions")
                .column("first", "First deposit")
                .column("last", "Last deposit")
                .column("by", "By")
                .column("state", "State");
        for (ArchivedPlan plan : holdings.plans()) {
            Removal removal = plan.removal();
            rows.row(
                    plan.id().plan(),
                    plan.id().uri(),
                    String.valueOf(removal == null ? plan.versions().size() : removal.versions()),
                    time(plan.versions().getFirst().deposited()),
                    time(plan.latest().deposited()),
                    by(plan.latest().by()),
                    removal == null ? "held" : "removed: " + removal.reason());
        }
        for (Holdings.Damaged damaged : holdings.damaged()) {
            rows.row(damaged.object(), "", "", "", "", "", "damaged");
        }
        return answer("archive list", "", "Plans in the archive " + archive, rows);
    }

    /**
     * {@return the versions of a plan}
     *
     * @param plan the plan
     */
    public static Answer log(ArchivedPlan plan) {
        Rows rows = new Rows("versions", "")
                .column("version", "Version")
                .column("deposited", "Deposited")
                .column("by", "By")
                .column("address", "Address")
                .column("message", "Message")
                .column("files", "Files");
        for (ArchivedVersion version : plan.versions()) {
            Depositor depositor = version.by();
            rows.row(
                    version.name(),
                    time(version.deposited()),
                    depositor == null ? "" : depositor.name(),
                    depositor == null || depositor.address() == null ? "" : depositor.address(),
                    version.message(),
                    String.valueOf(version.files().size()));
        }
        return answer(
                "archive log", plan.id().plan(), "Deposits of " + plan.id().uri(), rows);
    }

    /**
     * {@return what one version holds: texts with their accession, captures of sources, files with their formats}
     *
     * @param plan the plan
     * @param version the version
     * @param record what its files say
     * @param derived what was derived from its files
     */
    public static Answer show(ArchivedPlan plan, ArchivedVersion version, PlanRecord record, JsonTree derived) {
        Rows texts = new Rows("texts", "Texts")
                .column("version", "Version")
                .column("date", "Date")
                .column("text", "Text")
                .column("language", "Language")
                .column("access", "Access")
                .column("received", "Received")
                .column("from", "From")
                .column("how", "How")
                .column("by", "By")
                .column("source", "Source");
        for (PlanVersion each : record.plan().versions()) {
            for (VersionText text : each.texts()) {
                @Nullable Received received = text.received();
                texts.row(
                        each.id(),
                        each.date().text(),
                        text.file(),
                        text.language(),
                        text.access().text(),
                        received == null || received.when() == null
                                ? ""
                                : received.when().text(),
                        received == null ? "" : or(received.from()),
                        received == null ? "" : or(received.how() == null ? received.text() : received.how()),
                        received == null ? "" : or(received.by()),
                        or(text.source()));
            }
            if (each.texts().isEmpty()) {
                texts.row(
                        each.id(),
                        each.date().text(),
                        "",
                        "",
                        each.access().text(),
                        "",
                        "",
                        "known by report only",
                        "",
                        "");
            }
        }
        Rows captures = new Rows("captures", "Captures of sources")
                .column("source", "Source")
                .column("publisher", "Publisher")
                .column("file", "File")
                .column("digest", "Digest")
                .column("captured", "Captured")
                .column("rights", "Rights");
        for (Source source : record.sources()) {
            @Nullable Capture capture = source.capture();
            if (capture != null) {
                captures.row(
                        source.id(),
                        or(source.publisher()),
                        capture.file(),
                        capture.digest() == null
                                ? "sha512:" + or(version.files().get(capture.file()))
                                : capture.digest(),
                        capture.capturedAt() == null ? "" : capture.capturedAt().text(),
                        or(capture.rights()));
            }
        }
        return new Answer(
                "archive show",
                plan.id().plan(),
                record.plan().title() + ", " + version.name() + " of "
                        + plan.latest().name() + ", deposited " + time(version.deposited()) + " by " + by(version.by()),
                List.of(),
                List.of(
                        agreement(record.plan().agreement()).table(),
                        texts.table(),
                        captures.table(),
                        files(version, derived).table()),
                List.of("Message: " + version.message() + "."));
    }

    /** The terms by which PA-X, the database of peace agreements, files an agreement. */
    private static Rows agreement(@Nullable AgreementTerms terms) {
        Rows rows = new Rows("agreement", "Agreement, in terms of PA-X")
                .column("process", "Process")
                .column("stage", "Stage")
                .column("status", "Status")
                .column("type", "Type")
                .column("language", "Language");
        if (terms != null) {
            rows.row(
                    or(terms.process()), or(terms.stage()), or(terms.status()), or(terms.type()), or(terms.language()));
        }
        return rows;
    }

    private static Rows files(ArchivedVersion version, JsonTree derived) {
        Rows files = new Rows("files", "Files")
                .column("file", "File")
                .column("format", "Format (PRONOM)")
                .column("formatName", "Name of the format")
                .column("kind", "Kind")
                .column("digest", "SHA-512");
        Map<String, JsonTree> known = derived.trees("files").stream()
                .collect(Collectors.toMap(tree -> tree.text("file"), tree -> tree, (first, second) -> first));
        version.files().forEach((file, digest) -> {
            JsonTree entry = known.getOrDefault(file, new JsonTree());
            String kind = known.containsKey(file)
                    ? "as deposited"
                    : file.equals(OwnFiles.EVENTS) ? "events" : OwnFiles.isImported(file) ? "imported" : "derived";
            files.row(file, entry.text("format"), entry.text("formatName"), kind, digest);
        });
        return files;
    }

    /**
     * {@return what differs between two versions}
     *
     * @param plan the plan
     * @param original the earlier version
     * @param revised the later version
     * @param changes what differs
     */
    public static Answer diff(
            ArchivedPlan plan, ArchivedVersion original, ArchivedVersion revised, List<RecordChange> changes) {
        Rows rows = new Rows("changes", "")
                .column("kind", "Kind")
                .column("id", "Id")
                .column("change", "Change")
                .column("fields", "Fields");
        for (RecordChange change : changes) {
            rows.row(
                    change.kind(),
                    change.id(),
                    change.change().name().toLowerCase(java.util.Locale.ROOT),
                    String.join(", ", change.fields()));
        }
        return answer(
                "archive diff",
                plan.id().plan(),
                "From " + original.name() + " (" + time(original.deposited()) + ") to " + revised.name() + " ("
                        + time(revised.deposited()) + ")",
                rows);
    }

    /**
     * {@return what happened to a plan}
     *
     * @param plan the plan
     * @param events the events
     */
    public static Answer events(ArchivedPlan plan, List<ArchiveEvent> events) {
        Rows rows = new Rows("events", "")
                .column("event", "Event")
                .column("type", "Type")
                .column("when", "When")
                .column("detail", "What")
                .column("outcome", "Outcome")
                .column("agents", "Agents")
                .column("objects", "Objects");
        for (ArchiveEvent event : events) {
            rows.row(
                    event.id(),
                    event.type().term(),
                    event.when(),
                    event.detail(),
                    event.outcome().term() + (event.outcomeNote() == null ? "" : ": " + event.outcomeNote()),
                    event.agents().stream().map(Agent::name).collect(Collectors.joining("; ")),
                    objects(event.objects()));
        }
        return answer(
                "archive events", plan.id().plan(), "Events of " + plan.id().uri(), rows);
    }

    /** A deposit of many files is told by the first few. */
    private static String objects(List<String> objects) {
        List<String> shown = new ArrayList<>(objects.subList(0, Math.min(3, objects.size())));
        return String.join("; ", shown) + (objects.size() > 3 ? " and " + (objects.size() - 3) + " more" : "");
    }

    private static Answer answer(String kind, String plan, String title, Rows rows) {
        return new Answer(kind, plan, title, List.of(), List.of(rows.table()), List.of());
    }

    private static String by(@Nullable Depositor depositor) {
        return depositor == null ? "nobody named" : depositor.text();
    }

    private static String time(Instant time) {
        return time.toString();
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
