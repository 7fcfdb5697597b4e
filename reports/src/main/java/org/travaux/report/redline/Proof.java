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
 * <p>What both files say is read before they are woven, since weaving renames what they name. How the original looks is compared only
 * where the original's own definitions hold: what styles say is the original's on both sides.
 */
final class Proof {

    /** How many faults are told. */
    private static final int MOST_TOLD = 3;

    private final DocumentReading original;
    private final DocumentReading revised;
    private final Set<Ignored> ignored;

    private Proof(DocumentReading original, DocumentReading revised, Set<Ignored> ignored) {
        this.original = original;
        this.revised = revised;
        this.ignored = ignored;
    }

    /** {@return the proof of redlines of two files, which are not woven yet} */
    static Proof of(WordPackage original, View ofOriginal, WordPackage revised, Set<Ignored> ignored)
            throws IngestException {
        return new Proof(DocumentReading.of(original, ofOriginal), DocumentReading.of(revised, View.ACCEPTED), ignored);
    }

    /** {@return what is wrong with a redline of two files, in plain sentences; empty where it is proved} */
    List<String> faults(SourceFile redline, SourceFile before, SourceFile after) throws IngestException {
        WordPackage made = WordPackage.read(redline);
        List<String> faults = new ArrayList<>(PackageCheck.faults(made));
        if (!faults.isEmpty()) {
            // What the inputs have is not the redline's fault.
            faults = new ArrayList<>(PackageCheck.newFaults(
                    faults,
                    PackageCheck.faults(WordPackage.read(before)),
                    PackageCheck.faults(WordPackage.read(after))));
        }
        differences(
                "accepting all changes does not give the revised file",
                revised,
                DocumentReading.of(made, View.ACCEPTED),
                faults);
        differences(
                "rejecting all changes does not give the original",
                original,
                DocumentReading.of(made, View.REJECTED),
                faults);
        return faults;
    }

    private void differences(String what, DocumentReading wanted, DocumentReading read, List<String> faults) {
        wanted.differences(read, ignored).stream()
                .limit(MOST_TOLD)
                .forEach(difference -> faults.add(what + " (" + difference + ")"));
    }
}
