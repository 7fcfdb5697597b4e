package org.travaux.compare.standard;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.travaux.align.Aligner;
import org.travaux.align.Alignment;
import org.travaux.align.AlignmentOptions;
import org.travaux.align.MeaningPairing;
import org.travaux.align.MeaningSimilarity;
import org.travaux.align.TextOf;
import org.travaux.align.standard.StandardAligner;
import org.travaux.compare.ClauseComparison;
import org.travaux.compare.Comparison;
import org.travaux.compare.ComparisonIssue;
import org.travaux.compare.ComparisonOptions;
import org.travaux.compare.ComparisonOptions.PairByMeaning;
import org.travaux.compare.ComparisonSummary;
import org.travaux.compare.DocumentComparer;
import org.travaux.compare.MovedBlock;
import org.travaux.diff.semantic.SemanticDiffer;
import org.travaux.diff.semantic.standard.StandardSemanticDiffer;
import org.travaux.diff.text.TextDiffer;
import org.travaux.diff.text.WordDiffer;
import org.travaux.ingest.IngestIssue;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.LanguageDetector;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;

/**
 * Compares documents by aligning their clauses, comparing the words of those that belong together, and judging what changed
 * in meaning. Holds no state.
 */
public final class StandardDocumentComparer implements DocumentComparer {

    /** The language the model of meaning knows; for others none was measured to help. */
    private static final String LANGUAGE_OF_MEANING = "en";

    private final Aligner aligner;
    private final TextDiffer differ;
    private final SemanticDiffer judge;
    private final @Nullable MeaningSimilarity meaning;

    /** Makes a comparer with the standard aligner and differs, which pairs by texts alone. */
    public StandardDocumentComparer() {
        this(new StandardAligner(), new WordDiffer(), new RememberedVerdicts(new StandardSemanticDiffer()), null);
    }

    /**
     * Makes a comparer with the standard aligner and differs.
     *
     * @param meaning tells how near clauses are in meaning that texts leave unpaired
     */
    public StandardDocumentComparer(MeaningSimilarity meaning) {
        this(new StandardAligner(), new WordDiffer(), new RememberedVerdicts(new StandardSemanticDiffer()), meaning);
    }

    /**
     * Makes a comparer.
     *
     * @param aligner finds which clauses belong together
     * @param differ finds the words that changed between them
     * @param judge judges what changed in meaning between them
     * @param meaning tells how near clauses are in meaning that texts leave unpaired, or null to pair by texts alone
     */
    public StandardDocumentComparer(
            Aligner aligner, TextDiffer differ, SemanticDiffer judge, @Nullable MeaningSimilarity meaning) {
        this.aligner = Objects.requireNonNull(aligner, "aligner");
        this.differ = Objects.requireNonNull(differ, "differ");
        this.judge = Objects.requireNonNull(judge, "judge");
        this.meaning = meaning;
    }

    @Override
    public Comparison compare(IngestedDocument original, IngestedDocument revised, ComparisonOptions options) {
        if (LanguagesApart.apply(original, revised)) {
            return acrossLanguages(original, revised, options);
        }
        Alignment<Clause> alignment = aligner.align(
                original.document().clauses(),
                revised.document().clauses(),
                new ClauseText(original.document(), revised.document()),
                new AlignmentOptions<>(options.links(), options.explained(), meaning(original, revised, options)));
        LinkDiffer linkDiffer = new LinkDiffer(differ);
        Doubts doubts = new Doubts(original, revised);
        List<ClauseComparison> clauses = alignment.links().stream()
                .map(link -> linkDiffer.compare(link).withDoubts(doubts.of(link)))
                .toList();
        ReferenceCheck references = new ReferenceCheck(original.document(), revised.document(), clauses);
        MeaningJudge meanings = new MeaningJudge(judge, commonLanguage(original, revised), options);
        List<ClauseComparison> judged = references.comparisons().stream()
                .map(clause -> meanings.judge(clause, references.renumbered(clause.link())))
                .toList();
        List<MovedBlock> blocks = MovedBlock.of(alignment.links(), original.document(), revised.document());
        return new Comparison(
                original.document(),
                revised.document(),
                judged,
                blocks,
                references.dangling(),
                ComparisonSummary.of(judged, blocks),
                issues(original, revised, options, alignment, references));
    }

    @Override
    public void prepare(ComparisonOptions options) {
        if (options.judged()) {
            Thread loading = new Thread(() -> judge.prepare(LANGUAGE_OF_MEANING), "meaning");
            loading.setDaemon(true);
            loading.start();
        }
    }

    private static Comparison acrossLanguages(
            IngestedDocument original, IngestedDocument revised, ComparisonOptions options) {
        LanguagesApart apart = new LanguagesApart(
                original, revised, new ClauseText(original.document(), revised.document()), options.links());
        List<ClauseComparison> clauses = apart.comparisons(new Doubts(original, revised));
        List<MovedBlock> blocks = MovedBlock.of(apart.alignment().links(), original.document(), revised.document());
        List<ComparisonIssue> issues = new ArrayList<>(List.of(apart.notice()));
        issues.addAll(issues(original, revised, apart.alignment()));
        return new Comparison(
                original.document(),
                revised.document(),
                clauses,
                blocks,
                List.of(),
                ComparisonSummary.of(clauses, blocks),
                issues);
    }

    private @Nullable MeaningPairing meaning(
            IngestedDocument original, IngestedDocument revised, ComparisonOptions options) {
        if (meaning == null || !meaningKnown(original, revised) || options.byMeaning() == PairByMeaning.OFF) {
            return null;
        }
        return new MeaningPairing(
                meaning,
                options.byMeaning() == PairByMeaning.ON ? MeaningPairing.MOST_UNITS : MeaningPairing.AUTO_MOST_UNITS);
    }

    private static boolean meaningKnown(IngestedDocument original, IngestedDocument revised) {
        return Stream.of(original, revised)
                .map(StandardDocumentComparer::language)
                .allMatch(LANGUAGE_OF_MEANING::equals);
    }

    private static String language(IngestedDocument document) {
        return Locale.forLanguageTag(document.document().identity().language()).getLanguage();
    }

    /** The language of both; where one is not known, that of the other. */
    private static String commonLanguage(IngestedDocument original, IngestedDocument revised) {
        String before = original.document().identity().language();
        return before.isEmpty() || before.equals(LanguageDetector.UNKNOWN)
                ? revised.document().identity().language()
                : before;
    }

    private static Optional<ComparisonIssue> meaningNotUsed(
            IngestedDocument original, IngestedDocument revised, ComparisonOptions options) {
        if (options.byMeaning() != PairByMeaning.ON || meaningKnown(original, revised)) {
            return Optional.empty();
        }
        return Optional.of(ComparisonIssue.of(
                null,
                "meaning-not-used",
                "clauses were not paired by meaning: that is known to help in English texts only, and these are in "
                        + Stream.of(original, revised)
                                .map(document -> document.document().identity().language())
                                .distinct()
                                .collect(Collectors.joining(" and ")),
                null));
    }

    private static List<ComparisonIssue> issues(
            IngestedDocument original,
            IngestedDocument revised,
            ComparisonOptions options,
            Alignment<Clause> alignment,
            ReferenceCheck references) {
        List<ComparisonIssue> issues = issues(original, revised, alignment);
        meaningNotUsed(original, revised, options).ifPresent(issues::add);
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

    private static List<ComparisonIssue> issues(
            IngestedDocument original, IngestedDocument revised, Alignment<Clause> alignment) {
        List<ComparisonIssue> issues = new ArrayList<>();
        original.issues().forEach(issue -> issues.add(of(ComparisonIssue.Side.ORIGINAL, issue)));
        revised.issues().forEach(issue -> issues.add(of(ComparisonIssue.Side.REVISED, issue)));
        alignment
                .limitsReached()
                .forEach(limit -> issues.add(ComparisonIssue.of(null, "alignment-limit", limit, null)));
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
