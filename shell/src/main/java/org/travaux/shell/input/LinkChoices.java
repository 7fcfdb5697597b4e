package org.travaux.shell.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.travaux.anchor.LinkDecisions;
import org.travaux.compare.Comparison;
import org.travaux.compare.ComparisonIssue;
import org.travaux.compare.ComparisonOptions;
import org.travaux.compare.DocumentComparer;
import org.travaux.ingest.IngestedDocument;
import org.travaux.lineage.ClauseFinder;
import org.travaux.lineage.DecidedLinks;
import org.travaux.model.ClauseDocument;
import org.travaux.model.plan.LinkDecision;
import org.travaux.record.LinksFile;
import org.travaux.record.PlanRecord;
import org.travaux.record.check.PlanFormatException;
import org.travaux.shell.line.NearestName;
import org.travaux.shell.line.UsageException;

/** What people decided about the links of a comparison: in the plan's record, and in a file named on the line. */
public final class LinkChoices {

    private static final int MAX_PROPOSALS = 3;

    private final List<LinkDecision> ofPlan;
    private final List<LinksFile.Entry> ofFile;
    private final String file;

    private LinkChoices(List<LinkDecision> ofPlan, List<LinksFile.Entry> ofFile, String file) {
        this.ofPlan = ofPlan;
        this.ofFile = ofFile;
        this.file = file;
    }

    /**
     * {@return the decisions of a plan's record}
     *
     * @param plan the plan, or nothing where there is none
     */
    public static LinkChoices of(Optional<PlanRecord> plan) {
        return new LinkChoices(plan.map(PlanRecord::links).orElse(List.of()), List.of(), "");
    }

    /**
     * {@return these decisions and those of a file, which come later}
     *
     * @param name the file, as it was typed
     * @throws PlanFormatException if the file is not as such files are written
     */
    public LinkChoices with(String name) throws PlanFormatException {
        Path path = InputFiles.existing(name);
        return new LinkChoices(ofPlan, LinksFile.read(path), String.valueOf(path.getFileName()));
    }

    /**
     * {@return the comparison of two documents that obeys the decisions}
     *
     * @param comparer compares
     * @param originalName what the line calls the original
     * @param original the document before
     * @param revisedName what the line calls the revised document
     * @param revised the document after
     * @param asked what else is asked of the comparison
     * @throws UsageException if a decision of the file does not apply
     */
    public Comparison compare(
            DocumentComparer comparer,
            String originalName,
            IngestedDocument original,
            String revisedName,
            IngestedDocument revised,
            ComparisonOptions asked) {
        DecidedLinks.Decided decided = decided(originalName, original, revisedName, revised);
        return comparer.compare(original, revised, asked.withLinks(decided.rules()))
                .withIssues(decided.notApplied().stream()
                        .map(failure -> ComparisonIssue.of(null, DecidedLinks.NOT_APPLIED, failure.message(), null))
                        .toList());
    }

    /**
     * {@return what the decisions come to for two documents}
     *
     * @param originalName what the line calls the original
     * @param original the document before
     * @param revisedName what the line calls the revised document
     * @param revised the document after
     * @throws UsageException if a decision of the file does not apply
     */
    public DecidedLinks.Decided decided(
            String originalName, IngestedDocument original, String revisedName, IngestedDocument revised) {
        List<LinkDecision> decisions = new ArrayList<>(LinkDecisions.about(ofPlan, originalName, revisedName));
        for (LinksFile.Entry entry : ofFile) {
            List<LinkDecision> one = List.of(entry.decision());
            List<LinkDecision> about = LinkDecisions.about(one, originalName, revisedName);
            decisions.addAll(about.isEmpty() ? one : about);
        }
        List<LinkDecision> fromFile = decisions.subList(decisions.size() - ofFile.size(), decisions.size());
        refuse(LinkDecisions.resolve(fromFile, original.document(), revised.document()), original, revised);
        return LinkDecisions.resolve(decisions, original.document(), revised.document());
    }

    private void refuse(DecidedLinks.Decided decided, IngestedDocument original, IngestedDocument revised) {
        if (decided.notApplied().isEmpty()) {
            return;
        }
        DecidedLinks.NotApplied first = decided.notApplied().getFirst();
        int line = ofFile.stream()
                .filter(entry -> entry.decision().id().equals(first.link()))
                .findFirst()
                .map(LinksFile.Entry::line)
                .orElse(0);
        ClauseDocument document = (first.side() == ComparisonIssue.Side.ORIGINAL ? original : revised).document();
        String number = first.number();
        List<String> near = number == null
                ? List.of()
                : NearestName.several(number, new ClauseFinder(document).numbers(), MAX_PROPOSALS);
        throw new UsageException(file + ":" + line + ": " + first.link() + " does not apply: " + first.reason() + ". "
                + (near.isEmpty() ? "Correct it, or take it out." : "Did you mean " + String.join(" or ", near) + "?"));
    }
}
