package org.travaux.report.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.SourceFile;
import org.travaux.report.redline.mark.LoggedChange;
import org.travaux.report.redline.merge.DocumentMerger;
import org.travaux.report.redline.office.Relationship;
import org.travaux.report.redline.office.WordPackage;
import org.travaux.report.redline.pair.PairRules;
import org.travaux.report.redline.proof.resolve.RevisionResolver;
import org.travaux.report.redline.proof.resolve.TrackedChange;
import org.travaux.report.redline.proof.resolve.View;
import org.travaux.report.redline.xml.XmlElement;

/**
 * Finds what a counterparty changed in a document without tracking it: the received file with all tracked changes rejected is compared
 * with the sent one. Where the sent file tracks changes itself, they are taken as rejected too. It holds no state.
 */
public final class CounterpartyCheck {

    /** Makes a check. */
    public CounterpartyCheck() {}

    /**
     * {@return what was changed, tracked or not}
     *
     * @param sent the file as we sent it
     * @param received the file as it came back
     * @param options how the untracked changes are marked
     * @throws IngestException if a file cannot be read
     */
    public CheckResult check(SourceFile sent, SourceFile received, RedlineOptions options) throws IngestException {
        Attempt fine = attempt(sent, received, options, false);
        List<String> remarks = new ArrayList<>(fine.merged().remarks());
        Redline redline = proved(fine, sent, received, options) ? fine.redline() : null;
        if (redline == null) {
            Attempt coarse = attempt(sent, received, options, true);
            redline = proved(coarse, sent, received, options) ? coarse.redline() : null;
            remarks.add(
                    redline == null
                            ? "no exact redline of the received file can be made; the list is complete"
                            : "changed paragraphs are replaced as wholes in the redline");
        }
        return new CheckResult(
                fine.untracked(),
                tracked(received),
                redline,
                remarks.stream().distinct().toList());
    }

    private record Attempt(DocumentMerger.Merged merged, List<UntrackedChange> untracked, Redline redline) {}

    private static Attempt attempt(SourceFile sent, SourceFile received, RedlineOptions options, boolean wholeBlocks)
            throws IngestException {
        WordPackage made = WordPackage.read(sent);
        WordPackage other = WordPackage.read(received);
        List<String> remarks = new ArrayList<>(made.remarks());
        remarks.addAll(other.remarks());
        XmlElement root = made.xml(made.main()).root();
        ClauseFinder finder = new ClauseFinder(sent, root);
        DocumentMerger.Merged merged =
                DocumentMerger.merge(made, other, options.settings(true, wholeBlocks, PairRules.none()));
        remarks.addAll(merged.remarks());
        List<UntrackedChange> untracked = new ArrayList<>();
        for (LoggedChange change : merged.changes()) {
            int paragraph = finder.paragraph(change.place());
            untracked.add(new UntrackedChange(
                    finder.clause(paragraph),
                    paragraph,
                    change.story(),
                    change.kind().name().toLowerCase(Locale.ROOT),
                    change.before(),
                    change.after()));
        }
        return new Attempt(merged, untracked, new Redline(made.entries(), merged.marks(), remarks));
    }

    private static boolean proved(Attempt attempt, SourceFile sent, SourceFile received, RedlineOptions options)
            throws IngestException {
        return Proof.faults(Redliner.packed(attempt.redline()), sent, View.REJECTED, received, options.ignored())
                .isEmpty();
    }

    private static List<TrackedChange> tracked(SourceFile received) throws IngestException {
        WordPackage file = WordPackage.read(received);
        List<TrackedChange> changes =
                new ArrayList<>(RevisionResolver.changes(file.xml(file.main()).root()));
        for (Relationship arrow : file.relationships(file.main())) {
            boolean story = arrow.is("footnotes") || arrow.is("endnotes") || arrow.is("header") || arrow.is("footer");
            if (story && file.has(arrow.target())) {
                changes.addAll(RevisionResolver.changes(file.xml(arrow.target()).root()));
            }
        }
        return changes;
    }
}
