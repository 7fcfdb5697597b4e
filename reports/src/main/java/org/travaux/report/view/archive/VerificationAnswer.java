package org.travaux.report.view.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.travaux.archive.verify.Finding;
import org.travaux.archive.verify.ObjectReport;
import org.travaux.archive.verify.ObjectReport.VersionState;
import org.travaux.archive.verify.VerificationReport;
import org.travaux.report.view.answer.Answer;

/** What verification found, as an answer. */
public final class VerificationAnswer {

    /** How many damaged files of a version are named. */
    private static final int NAMED = 5;

    private VerificationAnswer() {}

    /**
     * {@return the answer}
     *
     * @param what what was verified
     * @param report what came of it
     */
    public static Answer of(String what, VerificationReport report) {
        Rows findings = new Rows("findings", "What is wrong")
                .column("severity", "Severity")
                .column("state", "State")
                .column("object", "Object")
                .column("place", "File")
                .column("code", "OCFL")
                .column("message", "What");
        for (Finding finding : report.findings()) {
            findings.row(
                    lower(finding.severity().name()),
                    lower(finding.state().name()),
                    finding.object().isEmpty() ? "storage root" : finding.object(),
                    finding.place(),
                    finding.code(),
                    finding.message());
        }
        Rows good = new Rows("stillGood", "What is still good of damaged objects")
                .column("object", "Object")
                .column("version", "Version")
                .column("state", "State")
                .column("damaged", "Damaged files");
        List<ObjectReport> damaged =
                report.objects().stream().filter(object -> !object.isGood()).toList();
        for (ObjectReport object : damaged) {
            object.versions()
                    .forEach(version ->
                            good.row(object.object(), version.version(), state(version), named(version.damaged())));
            if (object.versions().isEmpty()) {
                good.row(object.object(), "", "no inventory can be trusted", "");
            }
        }
        List<String> notes = new ArrayList<>(report.notes());
        notes.add(report.objects().size() - damaged.size() + " of "
                + report.objects().size()
                + (report.objects().size() == 1 ? " object is" : " objects are") + " good; " + report.files()
                + " content files read, " + report.bytes() + " bytes.");
        return new Answer(
                "archive verify",
                "",
                (report.isGood() ? "Good: " : "DAMAGED: ") + what,
                List.of(),
                damaged.isEmpty() ? List.of(findings.table()) : List.of(findings.table(), good.table()),
                notes);
    }

    private static String state(VersionState version) {
        return version.isWhole()
                ? "whole, " + version.files() + " files"
                : version.files() - version.damaged().size() + " of " + version.files() + " files are good";
    }

    private static String named(List<String> files) {
        return String.join("; ", files.subList(0, Math.min(NAMED, files.size())))
                + (files.size() > NAMED ? " and " + (files.size() - NAMED) + " more" : "");
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
