package org.travaux.report.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.SourceFile;
import org.travaux.report.redline.office.WordPackage;
import org.travaux.report.redline.proof.check.PackageCheck;
import org.travaux.report.redline.proof.reading.DocumentReading;
import org.travaux.report.redline.proof.reading.Ignored;
import org.travaux.report.redline.proof.resolve.View;

/**
 * Proves a redline before it is handed over: read again from its bytes by code that did not write it, with all changes accepted it
 * says what the revised file says, with all rejected what the original says, and Word can open it.
 *
 * <p>How the original looks is compared only where the original's own definitions hold: what styles say is the original's on both
 * sides.
 */
final class Proof {

    /** How many faults are told. */
    private static final int MOST_TOLD = 3;

    private Proof() {}

    /** {@return what is wrong, in plain sentences; empty where the redline is proved} */
    static List<String> faults(
            SourceFile redline, SourceFile original, View ofOriginal, SourceFile revised, Set<Ignored> ignored)
            throws IngestException {
        WordPackage made = WordPackage.read(redline);
        WordPackage before = WordPackage.read(original);
        WordPackage after = WordPackage.read(revised);
        List<String> faults = new ArrayList<>(PackageCheck.newFaults(
                PackageCheck.faults(made), PackageCheck.faults(before), PackageCheck.faults(after)));
        differences(
                "accepting all changes does not give the revised file",
                DocumentReading.of(after, View.ACCEPTED),
                DocumentReading.of(made, View.ACCEPTED),
                ignored,
                faults);
        differences(
                "rejecting all changes does not give the original",
                DocumentReading.of(before, ofOriginal),
                DocumentReading.of(made, View.REJECTED),
                ignored,
                faults);
        return faults;
    }

    private static void differences(
            String what, DocumentReading wanted, DocumentReading read, Set<Ignored> ignored, List<String> faults) {
        wanted.differences(read, ignored).stream()
                .limit(MOST_TOLD)
                .forEach(difference -> faults.add(what + " (" + difference + ")"));
    }
}
