package org.travaux.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.travaux.align.Aligner;
import org.travaux.align.ClauseLink;
import org.travaux.align.Pairing;
import org.travaux.align.TextRelation;
import org.travaux.align.standard.StandardAligner;
import org.travaux.compare.ClauseComparison;
import org.travaux.compare.Comparison;
import org.travaux.compare.ComparisonIssue;
import org.travaux.compare.ComparisonOptions;
import org.travaux.compare.DocumentComparer;
import org.travaux.diff.text.TextDiffer;
import org.travaux.diff.text.WordDiffer;
import org.travaux.ingest.IngestedDocument;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;
import org.travaux.model.ClauseKind;
import org.travaux.model.plan.Plan;
import org.travaux.model.plan.PlanVersion;

/**
 * Follows the clauses of a plan through the tree of its versions.
 *
 * <p>Each text is compared with the nearest ancestors that have a text; a version with several of them is compared with each,
 * and of the clauses found the one whose text is nearest comes first. What no ancestor has is looked for among the clauses that
 * vanished on the way. Cost: one comparison for each such pair of versions, so linear in versions × clauses.
 */
public final class LineageTracer {

    /** What the comparison cut short, told by it of the revised document. */
    private static final Set<String> LIMITS = Set.of("alignment-limit", "difference-limit");

    /** The same text first, then the likest, single clauses before groups; else in the order of the ancestors. */
    private static final Comparator<Descent> BEST_FIRST = Comparator.comparing(
                    (Descent descent) -> descent.text() != TextRelation.UNCHANGED)
            .thenComparing(
                    descent -> {
                        Double similarity = descent.similarity();
                        return similarity == null ? -1.0 : similarity;
                    },
                    Comparator.reverseOrder())
            .thenComparing(descent -> descent.pairing() != Pairing.ONE_TO_ONE);

    private final DocumentComparer comparer;
    private final ReturnedClauses returned;

    /**
     * Makes a tracer with the standard aligner and differ.
     *
     * @param comparer compares each version with the ones it goes back to
     */
    public LineageTracer(DocumentComparer comparer) {
        this(comparer, new StandardAligner(), new WordDiffer());
    }

    /**
     * Makes a tracer.
     *
     * @param comparer compares each version with the ones it goes back to
     * @param aligner finds clauses that came back
     * @param differ finds the words that changed in them
     */
    public LineageTracer(DocumentComparer comparer, Aligner aligner, TextDiffer differ) {
        this.comparer = Objects.requireNonNull(comparer, "comparer");
        this.returned = new ReturnedClauses(aligner, differ);
    }

    /**
     * {@return the genealogy of every clause of a plan}
     *
     * @param plan the plan
     * @param texts the main text of each version that has one, by the version's id
     */
    public Genealogy trace(Plan plan, Map<String, IngestedDocument> texts) {
        return trace(plan, texts, DecidedLinks.none());
    }

    /**
     * {@return the genealogy of every clause of a plan}
     *
     * @param plan the plan
     * @param texts the main text of each version that has one, by the version's id
     * @param decisions what people decided about links; it goes before what is computed
     */
    public Genealogy trace(Plan plan, Map<String, IngestedDocument> texts, DecidedLinks decisions) {
        Tracing tracing = new Tracing(plan, texts, decisions);
        tracing.tree.inOrder().forEach(tracing::add);
        return new Genealogy(plan.id(), plan.title(), tracing.tree, tracing.nodes, tracing.forms, tracing.issues);
    }

    /** One plan under way. */
    private final class Tracing {

        private final Map<String, IngestedDocument> texts;
        private final VersionTree tree;
        private final List<VersionNode> nodes = new ArrayList<>();
        private final Map<FormId, ClauseForm> forms = new LinkedHashMap<>();
        private final Map<String, Map<FormId, ClauseForm>> vanished = new HashMap<>();
        private final List<LineageIssue> issues = new ArrayList<>();
        private final DecidedLinks decisions;

        /** Clauses of which a person decided what became of them in the version at hand, so that they do not come back in it. */
        private final Set<FormId> decided = new HashSet<>();

        Tracing(Plan plan, Map<String, IngestedDocument> texts, DecidedLinks decisions) {
            this.texts = texts;
            this.decisions = decisions;
            this.tree = new VersionTree(plan, texts.keySet());
        }

        void add(PlanVersion version) {
            String id = version.id();
            IngestedDocument text = texts.get(id);
            nodes.add(new VersionNode(
                    version,
                    text == null ? null : text.document(),
                    tree.nearestWithText(id),
                    tree.withoutTextBefore(id)));
            if (text == null) {
                return;
            }
            Map<String, List<Descent>> descents = new HashMap<>();
            Map<FormId, ClauseForm> gone = new LinkedHashMap<>();
            decided.clear();
            for (HeldAncestor ancestor : tree.nearestWithText(id)) {
                compare(ancestor, id, text, descents, gone);
            }
            List<ClauseForm> own = new ArrayList<>();
            for (Clause clause : text.document().clauses()) {
                List<Descent> found = new ArrayList<>(descents.getOrDefault(clause.id(), List.of()));
                found.sort(BEST_FIRST);
                own.add(form(id, text.document(), clause, found));
            }
            if (tree.nearestWithText(id).size() > 1) {
                removeLiving(gone, own);
            }
            Map<FormId, Descent> restored = returned.find(
                    gone.values().stream()
                            .filter(form -> !decided.contains(form.id()))
                            .toList(),
                    own.stream().filter(ClauseForm::isOrigin).toList());
            for (ClauseForm form : own) {
                Descent descent = restored.get(form.id());
                if (descent != null) {
                    descent.from().forEach(gone::remove);
                }
                forms.put(form.id(), descent == null ? form : with(form, descent));
            }
            vanished.put(id, gone);
        }

        private void compare(
                HeldAncestor ancestor,
                String version,
                IngestedDocument text,
                Map<String, List<Descent>> descents,
                Map<FormId, ClauseForm> gone) {
            IngestedDocument before = Objects.requireNonNull(texts.get(ancestor.version()), "text");
            Comparison comparison = comparer.compare(before, text, options(ancestor.version(), before, version, text));
            note(ancestor.version(), version, comparison);
            gone.putAll(vanished.getOrDefault(ancestor.version(), Map.of()));
            for (ClauseComparison clause : comparison.clauses()) {
                switch (clause.link().pairing()) {
                    case ADDED -> {}
                    case DELETED ->
                        clause.link().original().forEach(deleted -> {
                            FormId form = new FormId(ancestor.version(), deleted.id());
                            gone.put(form, Objects.requireNonNull(forms.get(form), "form"));
                        });
                    case ONE_TO_ONE, SPLIT, MERGED, REGROUPED -> {
                        Descent descent = descent(ancestor, version, clause);
                        clause.link()
                                .revised()
                                .forEach(revised -> descents.computeIfAbsent(revised.id(), key -> new ArrayList<>())
                                        .add(descent));
                    }
                }
            }
        }

        private ComparisonOptions options(
                String original, IngestedDocument before, String revised, IngestedDocument after) {
            DecidedLinks.Decided found = decisions.between(original, before.document(), revised, after.document());
            String pair = original + " → " + revised + ": ";
            found.notApplied()
                    .forEach(failure ->
                            issues.add(new LineageIssue(DecidedLinks.NOT_APPLIED, pair + failure.message())));
            Stream.of(found.rules().pinned(), found.rules().forbidden())
                    .flatMap(List::stream)
                    .flatMap(group -> group.original().stream())
                    .forEach(clause -> decided.add(new FormId(original, clause.id())));
            return ComparisonOptions.standard().withLinks(found.rules()).withoutJudging();
        }

        private void note(String before, String after, Comparison comparison) {
            String pair = before + " → " + after + ": ";
            String language = comparison.original().identity().language();
            String other = comparison.revised().identity().language();
            if (differ(language, other)) {
                issues.add(new LineageIssue(
                        "languages-differ",
                        pair + "one text is " + language + ", the other " + other
                                + ", so no word is followed from one to the other."));
            }
            for (ComparisonIssue issue : comparison.issues()) {
                if (LIMITS.contains(issue.code())) {
                    issues.add(new LineageIssue(issue.code(), pair + issue.message()));
                }
            }
        }

        /** What vanished on one way and lives on another did not vanish. */
        private void removeLiving(Map<FormId, ClauseForm> gone, List<ClauseForm> own) {
            Set<FormId> seen = new HashSet<>();
            List<ClauseForm> open = new ArrayList<>(own);
            while (!open.isEmpty()) {
                for (Descent descent : open.removeLast().descents()) {
                    for (FormId from : descent.from()) {
                        if (seen.add(from)) {
                            open.add(Objects.requireNonNull(forms.get(from), "form"));
                        }
                    }
                }
            }
            gone.keySet().removeAll(seen);
        }
    }

    /**
     * {@return whether two language tags name different languages; what is not known differs from nothing}
     *
     * @param language a tag (BCP 47)
     * @param other another
     */
    public static boolean differ(String language, String other) {
        String one = Locale.forLanguageTag(language).getLanguage();
        String two = Locale.forLanguageTag(other).getLanguage();
        return !one.isEmpty() && !two.isEmpty() && !one.equals("und") && !two.equals("und") && !one.equals(two);
    }

    private static Descent descent(HeldAncestor ancestor, String version, ClauseComparison clause) {
        ClauseLink<Clause> link = clause.link();
        return new Descent(
                Descent.Kind.CONTINUED,
                ids(ancestor.version(), link.original()),
                ids(version, link.revised()),
                ancestor.between(),
                link.pairing(),
                Objects.requireNonNull(link.text(), "text"),
                link.moved(),
                link.renumbered(),
                link.reparented(),
                link.similarity(),
                link.strategy(),
                clause.headingSegments(),
                clause.segments());
    }

    private static List<FormId> ids(String version, List<Clause> clauses) {
        return clauses.stream().map(clause -> new FormId(version, clause.id())).toList();
    }

    private static ClauseForm with(ClauseForm form, Descent descent) {
        return new ClauseForm(form.id(), form.clause(), form.path(), form.label(), List.of(descent));
    }

    private static ClauseForm form(String version, ClauseDocument document, Clause clause, List<Descent> descents) {
        String path = document.path(clause);
        return new ClauseForm(new FormId(version, clause.id()), clause, path, label(clause, path), descents);
    }

    private static String label(Clause clause, String path) {
        if (clause.number() != null && !path.isEmpty()) {
            return path;
        }
        @Nullable String part = clause.kind() == ClauseKind.CLAUSE ? null : clause.kind().id();
        if (part != null) {
            return part;
        }
        return path.isEmpty() ? clause.id() : path + "/" + clause.id();
    }
}
