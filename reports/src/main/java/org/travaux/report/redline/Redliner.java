package org.travaux.report.redline;

import java.util.ArrayList;
import java.util.List;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.SourceFile;
import org.travaux.report.redline.merge.DocumentMerger;
import org.travaux.report.redline.office.WordPackage;
import org.travaux.report.redline.proof.resolve.View;

/**
 * Makes redlines of two Word files and proves each before it is handed over. Where the proof fails, changed blocks are replaced as
 * wholes, which the remarks say; where that fails too, nothing is handed over. It holds no state.
 */
public final class Redliner {

    /** Makes a redliner. */
    public Redliner() {}

    /**
     * {@return the original with all changes to the revised file tracked in it}
     *
     * @param original the file before
     * @param revised the file after
     * @param options how
     * @throws IngestException if a file cannot be read
     * @throws RedlineException if no redline of the two passes its proof
     */
    public Redline redline(SourceFile original, SourceFile revised, RedlineOptions options)
            throws IngestException, RedlineException {
        return redline(original, revised, options, LinkedClauses.none());
    }

    /**
     * {@return the original with all changes to the revised file tracked in it}
     *
     * @param original the file before
     * @param revised the file after
     * @param options how
     * @param links what people decided about clauses of the two
     * @throws IngestException if a file cannot be read
     * @throws RedlineException if no redline of the two passes its proof
     */
    public Redline redline(SourceFile original, SourceFile revised, RedlineOptions options, LinkedClauses links)
            throws IngestException, RedlineException {
        Attempt fine = attempt(original, revised, options, links, false);
        List<String> faults = fine.proof().faults(fine.redline().file(), original, revised);
        if (faults.isEmpty()) {
            return fine.redline();
        }
        Attempt whole = attempt(original, revised, options, links, true);
        Redline coarse = whole.redline();
        List<String> left = whole.proof().faults(coarse.file(), original, revised);
        if (!left.isEmpty()) {
            throw new RedlineException("No exact redline of " + original.name() + " and " + revised.name()
                    + " can be made, so none was written: " + left.getFirst() + ".");
        }
        List<String> remarks = new ArrayList<>(coarse.remarks());
        remarks.add("changed paragraphs are replaced as wholes, since word by word " + faults.getFirst());
        return coarse.remarked(remarks);
    }

    private record Attempt(Redline redline, Proof proof) {}

    private static Attempt attempt(
            SourceFile original, SourceFile revised, RedlineOptions options, LinkedClauses links, boolean wholeBlocks)
            throws IngestException {
        WordPackage made = WordPackage.read(original);
        WordPackage other = WordPackage.read(revised);
        List<String> remarks = new ArrayList<>(made.remarks());
        remarks.addAll(other.remarks());
        Proof proof = Proof.of(made, View.ACCEPTED, other, options.ignored());
        DocumentMerger.Merged merged = DocumentMerger.merge(
                made,
                other,
                options.settings(
                        false,
                        wholeBlocks,
                        links.paragraphs(
                                made.xml(made.main()).root(),
                                other.xml(other.main()).root())));
        remarks.addAll(merged.remarks());
        if (!options.ignored().isEmpty()) {
            remarks.add(
                    "what was to be ignored takes the revised form unmarked, so rejecting all changes does not bring it back");
        }
        return new Attempt(Redline.of(made.entries(), merged.marks(), remarks), proof);
    }
}
