package org.travaux.report.redline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
        Redline fine = made(original, revised, options, links, false);
        List<String> faults = Proof.faults(packed(fine), original, View.ACCEPTED, revised, options.ignored());
        if (faults.isEmpty()) {
            return fine;
        }
        Redline coarse = made(original, revised, options, links, true);
        List<String> left = Proof.faults(packed(coarse), original, View.ACCEPTED, revised, options.ignored());
        if (!left.isEmpty()) {
            throw new RedlineException("No exact redline of " + original.name() + " and " + revised.name()
                    + " can be made, so none was written: " + left.getFirst() + ".");
        }
        List<String> remarks = new ArrayList<>(coarse.remarks());
        remarks.add("changed paragraphs are replaced as wholes, since word by word " + faults.getFirst());
        return new Redline(coarse.entries(), coarse.changes(), remarks);
    }

    private static Redline made(
            SourceFile original, SourceFile revised, RedlineOptions options, LinkedClauses links, boolean wholeBlocks)
            throws IngestException {
        WordPackage made = WordPackage.read(original);
        WordPackage other = WordPackage.read(revised);
        List<String> remarks = new ArrayList<>(made.remarks());
        remarks.addAll(other.remarks());
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
        return new Redline(made.entries(), merged.marks(), remarks);
    }

    static SourceFile packed(Redline redline) throws IngestException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            redline.writeTo(bytes);
        } catch (IOException e) {
            throw new IllegalStateException("memory takes what is written", e);
        }
        return SourceFile.of("the redline", bytes.toByteArray());
    }
}
