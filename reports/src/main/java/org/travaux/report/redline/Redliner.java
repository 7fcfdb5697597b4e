package org.travaux.report.redline;

import java.util.ArrayList;
import java.util.List;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.SourceFile;
import org.travaux.report.redline.merge.DocumentMerger;
import org.travaux.report.redline.merge.MergeSettings;
import org.travaux.report.redline.office.WordPackage;
import org.travaux.report.redline.proof.Ignored;

/** Makes redlines of two Word files. It holds no state. */
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
     */
    public Redline redline(SourceFile original, SourceFile revised, RedlineOptions options) throws IngestException {
        WordPackage made = WordPackage.read(original);
        WordPackage other = WordPackage.read(revised);
        List<String> remarks = new ArrayList<>(made.remarks());
        remarks.addAll(other.remarks());
        DocumentMerger.Merged merged = DocumentMerger.merge(
                made,
                other,
                new MergeSettings(
                        options.author(),
                        options.date(),
                        options.rules(),
                        options.ignored().contains(Ignored.FORMATTING),
                        false));
        remarks.addAll(merged.remarks());
        return new Redline(made.entries(), merged.changes(), remarks);
    }
}
