package org.travaux.archive.verify;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.event.ArchiveEvent.Agent;
import org.travaux.archive.event.ArchiveEvent.Outcome;
import org.travaux.archive.fixity.FixityCheck;
import org.travaux.archive.store.StoreRoot;

/** Has an archive remember that it was verified, plan by plan, and what came of it; without a word of the content. */
public final class CheckRecord {

    private static final String URI = "urn:";

    private final StoreRoot root;
    private final List<Agent> agents;

    /**
     * Makes ready.
     *
     * @param root the archive
     * @param agents who verified it: somebody, and the program
     */
    public CheckRecord(StoreRoot root, List<Agent> agents) {
        this.root = Objects.requireNonNull(root, "root");
        this.agents = List.copyOf(agents);
    }

    /**
     * {@return the report, with a note where the archive could not be written}
     *
     * @param report what came of verifying it
     * @param when when it was verified
     */
    public VerificationReport remember(VerificationReport report, Instant when) {
        List<FixityCheck> checks = report.objects().stream()
                .map(object -> check(object, report.root()))
                .toList();
        try {
            root.fixityLog().add(checks, when.truncatedTo(ChronoUnit.MILLIS).toString(), agents);
            return report;
        } catch (ArchiveFailure | IOException | RuntimeException e) {
            List<String> notes = new ArrayList<>(report.notes());
            notes.add("That it was verified could not be written into the archive: " + reason(e)
                    + ". What was found stands.");
            return new VerificationReport(report.root(), report.objects(), notes);
        }
    }

    private static String reason(Exception e) {
        if (e instanceof AccessDeniedException denied) {
            return "there is no permission for " + denied.getFile();
        }
        String reason = e instanceof FileSystemException storage ? storage.getReason() : null;
        return reason == null ? String.valueOf(e.getMessage()).replaceFirst("\\.$", "") : reason;
    }

    private static FixityCheck check(ObjectReport object, List<Finding> root) {
        List<Finding> findings = Stream.concat(
                        object.findings().stream(),
                        root.stream().filter(finding -> finding.object().equals(object.object())))
                .toList();
        boolean good = findings.stream().noneMatch(finding -> finding.severity() == Finding.Severity.ERROR);
        String name = object.object().startsWith(URI)
                ? StoreRoot.objectName(object.object())
                : object.object().substring(object.object().lastIndexOf('/') + 1);
        return new FixityCheck(
                name,
                object.object(),
                "Every file read and compared with every digest recorded for it, the object with OCFL 1.1",
                good ? findings.isEmpty() ? Outcome.SUCCESS : Outcome.WARNING : Outcome.FAILURE,
                findings.isEmpty() ? null : counted(findings));
    }

    /** Such as {@code 2 changed (E092), 1 missing (E092), 1 to be bettered (W008)}; files are not named. */
    private static String counted(List<Finding> findings) {
        Map<String, List<Finding>> byKind =
                new TreeMap<>(findings.stream().collect(Collectors.groupingBy(CheckRecord::kind)));
        return byKind.entrySet().stream()
                .map(entry -> entry.getValue().size() + " " + entry.getKey() + codes(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String kind(Finding finding) {
        return finding.severity() == Finding.Severity.WARNING
                ? "to be bettered"
                : finding.state().name().toLowerCase(Locale.ROOT);
    }

    private static String codes(List<Finding> findings) {
        TreeSet<String> codes = findings.stream().map(Finding::code).collect(Collectors.toCollection(TreeSet::new));
        codes.remove("");
        return codes.isEmpty() ? "" : " (" + String.join(", ", codes) + ")";
    }
}
