package org.travaux.compare;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.align.Aligner;
import org.travaux.align.Alignment;
import org.travaux.align.StandardAligner;
import org.travaux.align.TextOf;
import org.travaux.diff.text.TextDiffer;
import org.travaux.diff.text.WordDiffer;
import org.travaux.ingest.IngestIssue;
import org.travaux.ingest.IngestedDocument;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;

/** Compares documents by aligning their clauses and comparing the words of those that belong together. Holds no state. */
public final class StandardDocumentComparer implements DocumentComparer {

    private final Aligner aligner;
    private final TextDiffer differ;

    /** Makes a comparer with the standard aligner and differ. */
    public StandardDocumentComparer() {
        this(new StandardAligner(), new WordDiffer());
    }

    /**
     * Makes a comparer.
     *
     * @param aligner finds which clauses belong together
     * @param differ finds the words that changed between them
     */
    public StandardDocumentComparer(Aligner aligner, TextDiffer differ) {
        this.aligner = Objects.requireNonNull(aligner, "aligner");
        this.differ = Objects.requireNonNull(differ, "differ");
    }

    @Override
    public Comparison compare(IngestedDocument original, IngestedDocument revised) {
        Alignment<Clause> alignment = aligner.align(
                original.document().clauses(),
                revised.document().clauses(),
                new ClauseText(original.document(), revised.document()));
        LinkDiffer linkDiffer = new LinkDiffer(differ);
        Doubts doubts = new Doubts(original, revised);
        List<ClauseComparison> clauses = alignment.links().stream()
                .map(link -> linkDiffer.compare(link).withDoubts(doubts.of(link)))
                .toList();
        ReferenceCheck references = new ReferenceCheck(original.document(), revised.document(), clauses);
        List<MovedBlock> blocks = MovedBlock.of(alignment.links(), original.document(), revised.document());
        return new Comparison(
                original.document(),
                revised.document(),
                references.comparisons(),
                blocks,
                references.dangling(),
                ComparisonSummary.of(references.comparisons(), blocks),
                issues(original, revised, alignment, references));
    }

    private static List<ComparisonIssue> issues(
            IngestedDocument original,
            IngestedDocument revised,
            Alignment<Clause> alignment,
            ReferenceCheck references) {
        List<ComparisonIssue> issues = new ArrayList<>();
        original.issues().forEach(issue -> issues.add(of(ComparisonIssue.Side.ORIGINAL, issue)));
        revised.issues().forEach(issue -> issues.add(of(ComparisonIssue.Side.REVISED, issue)));
        alignment
                .limitsReached()
                .forEach(limit -> issues.add(ComparisonIssue.of(null, "alignment-limit", limit, null)));
        for (ClauseComparison clause : references.comparisons()) {
            if (clause.limited()) {
                issues.add(ComparisonIssue.of(
                        ComparisonIssue.Side.REVISED,
                        "difference-limit",
                        "this clause is too long and too different to be compared word by word: a stretch is shown as replaced",
                        clause.link().revised().getFirst().id()));
            }
        }
        references.dangling().forEach(reference -> issues.add(reference.issue()));
        return issues;
    }

    private static ComparisonIssue of(ComparisonIssue.Side side, IngestIssue issue) {
        return new ComparisonIssue(side, issue.code(), issue.message(), issue.clause(), issue.span());
    }

    /** How the aligner sees clauses of two documents. */
    private static final class ClauseText implements TextOf<Clause> {

        /** By identity: clauses of two documents can be equal. */
        private final IdentityHashMap<Clause, Clause> parents = new IdentityHashMap<>();

        ClauseText(ClauseDocument original, ClauseDocument revised) {
            for (ClauseDocument document : List.of(original, revised)) {
                for (Clause clause : document.clauses()) {
                    clause.children().forEach(child -> parents.put(child, clause));
                }
            }
        }

        @Override
        public String text(Clause clause) {
            return clause.text();
        }

        @Override
        public @Nullable String number(Clause clause) {
            return clause.number();
        }

        @Override
        public @Nullable String heading(Clause clause) {
            return clause.heading();
        }

        @Override
        public boolean held(Clause clause) {
            return clause.held();
        }

        @Override
        public @Nullable Clause parent(Clause clause) {
            return parents.get(clause);
        }
    }
}
