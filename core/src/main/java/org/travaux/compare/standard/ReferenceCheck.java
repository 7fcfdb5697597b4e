package org.travaux.compare.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.travaux.align.ClauseLink;
import org.travaux.align.TextRelation;
import org.travaux.compare.ClauseComparison;
import org.travaux.compare.ClauseSpan;
import org.travaux.compare.DanglingReference;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;
import org.travaux.semantics.CrossReference;
import org.travaux.semantics.ReferenceResolver;
import org.travaux.semantics.ReferenceStep;
import org.travaux.semantics.ReferenceTarget;

/**
 * Follows the references of two documents through their alignment: marks the edits by which a reference only follows its
 * clause to a new number, and finds the references that no longer point where they did.
 *
 * <p>What was unresolvable before is not reported as new; other instruments are never looked for. Cost: one pass over the
 * texts.
 */
final class ReferenceCheck {

    private final ClauseDocument original;
    private final ClauseDocument revised;
    private final ReferenceResolver before;
    private final ReferenceResolver after;
    private final Map<String, ClauseLink<Clause>> linkOfOriginal = new HashMap<>();
    private final Map<String, ClauseLink<Clause>> linkOfRevised = new HashMap<>();
    private final List<DanglingReference> dangling = new ArrayList<>();
    private @Nullable Set<String> missingBefore;
    private final List<ClauseComparison> checked = new ArrayList<>();
    private final IdentityHashMap<ClauseLink<Clause>, RenumberedReferences> renumbered = new IdentityHashMap<>();

    ReferenceCheck(ClauseDocument original, ClauseDocument revised, List<ClauseComparison> comparisons) {
        this.original = original;
        this.revised = revised;
        this.before = new ReferenceResolver(original);
        this.after = new ReferenceResolver(revised);
        for (ClauseComparison comparison : comparisons) {
            ClauseLink<Clause> link = comparison.link();
            link.original().forEach(clause -> linkOfOriginal.put(clause.id(), link));
            link.revised().forEach(clause -> linkOfRevised.put(clause.id(), link));
        }
        comparisons.forEach(comparison -> checked.add(check(comparison)));
    }

    /** The comparisons with the edits marked that merely follow a renumbering. */
    List<ClauseComparison> comparisons() {
        return checked;
    }

    /** References of a link that follow their clauses to new numbers, as written before and after. */
    Map<String, String> renumbered(ClauseLink<Clause> link) {
        RenumberedReferences found = renumbered.get(link);
        return found == null ? Map.of() : found.asWritten();
    }

    List<DanglingReference> dangling() {
        return dangling;
    }

    private ClauseComparison check(ClauseComparison comparison) {
        ClauseLink<Clause> link = comparison.link();
        if (link.revised().isEmpty() || link.text() == TextRelation.NOT_HELD) {
            return comparison;
        }
        if (link.original().isEmpty()) {
            PlacedReference.of(link.revised()).forEach(this::checkNew);
            return comparison;
        }
        ReferencePairs pairs = ReferencePairs.of(comparison, this::follows);
        if (pairs.isEmpty()) {
            return comparison;
        }
        ConsequentialEdits edits = new ConsequentialEdits();
        RenumberedReferences followed = new RenumberedReferences();
        for (ReferencePairs.Pair pair : pairs.pairs()) {
            if (sameNumber(pair.original().reference(), pair.revised().reference())) {
                checkKept(pair.original(), pair.revised());
            } else if (follows(pair.original(), pair.revised())) {
                edits.add(pair);
                followed.add(pair);
            } else {
                followed.bar(pair);
                checkChanged(pair.original(), pair.revised());
            }
        }
        pairs.newOnes().forEach(this::checkNew);
        if (edits.isEmpty()) {
            return comparison;
        }
        renumbered.put(link, followed);
        return comparison.withSegments(edits.mark(comparison.segments()));
    }

    private static boolean sameNumber(CrossReference one, CrossReference other) {
        return one.steps().stream()
                .map(ReferenceStep::parts)
                .toList()
                .equals(other.steps().stream().map(ReferenceStep::parts).toList());
    }

    /** Whether the alignment links what the one points at to what the other points at. */
    private boolean follows(PlacedReference from, PlacedReference to) {
        ReferenceTarget old = before.resolve(from.clause(), from.reference());
        ReferenceTarget now = after.resolve(to.clause(), to.reference());
        Clause was = old.clause();
        Clause is = now.clause();
        if (was == null || is == null || old.state() != now.state()) {
            return false;
        }
        boolean restAgrees = old.state() == ReferenceTarget.State.FOUND
                || from.reference()
                        .target()
                        .parts()
                        .equals(to.reference().target().parts());
        return restAgrees && linkOf(linkOfOriginal, was).revised().stream().anyMatch(clause -> same(clause, is));
    }

    private static boolean same(Clause one, Clause other) {
        return one.id().equals(other.id());
    }

    private static ClauseLink<Clause> linkOf(Map<String, ClauseLink<Clause>> links, Clause clause) {
        return Optional.ofNullable(links.get(clause.id())).orElseThrow();
    }

    private void checkNew(PlacedReference reference) {
        ReferenceTarget target = after.resolve(reference.clause(), reference.reference());
        if (target.state() == ReferenceTarget.State.MISSING
                && !missingBefore().contains(reference.reference().path())) {
            report(reference, null, List.of(), null, "points at no clause of this document");
        }
    }

    /** What pointed nowhere in the original already; read only when first asked for. */
    private Set<String> missingBefore() {
        if (missingBefore == null) {
            missingBefore = PlacedReference.of(original.clauses()).stream()
                    .filter(reference -> before.resolve(reference.clause(), reference.reference())
                                    .state()
                            == ReferenceTarget.State.MISSING)
                    .map(reference -> reference.reference().path())
                    .collect(Collectors.toSet());
        }
        return missingBefore;
    }

    private void checkChanged(PlacedReference from, PlacedReference to) {
        if (before.resolve(from.clause(), from.reference()).state() != ReferenceTarget.State.MISSING) {
            checkNew(to);
        }
    }

    private void checkKept(PlacedReference from, PlacedReference to) {
        Clause was = before.resolve(from.clause(), from.reference()).clause();
        ReferenceTarget target = after.resolve(to.clause(), to.reference());
        boolean lost = was == null || target.state() == ReferenceTarget.State.UNKNOWN;
        if (was == null || lost || (countsFromHere(from) && !sameHome(from.clause(), to.clause()))) {
            return;
        }
        ClauseLink<Clause> link = linkOf(linkOfOriginal, was);
        Clause is = target.clause();
        boolean held = was.held() && link.text() != TextRelation.NOT_HELD && (is == null || is.held());
        if (!held
                || (is != null
                        && link.revised().stream().anyMatch(clause -> same(clause, is) || related(clause, is)))) {
            return;
        }
        Clause there = target.state() == ReferenceTarget.State.FOUND ? is : null;
        String said = "pointed at clause " + original.path(was) + ", which "
                + (link.revised().isEmpty() ? "was deleted" : "is " + numbers(link.revised()) + " now")
                + "; " + standing(there);
        report(to, was, link.revised(), there, said);
    }

    /** Whether what is meant depends on where the reference stands, as with "paragraph 2". */
    private static boolean countsFromHere(PlacedReference reference) {
        ReferenceStep first = reference.reference().steps().getFirst();
        return first.level().isRelative() && first.parts().size() == 1;
    }

    /** Whether what a clause stands under is still the same. */
    private boolean sameHome(Clause from, Clause to) {
        Optional<Clause> home = original.parent(from);
        Optional<Clause> newHome = revised.parent(to);
        return home.isPresent() == newHome.isPresent()
                && (home.isEmpty()
                        || linkOf(linkOfOriginal, home.get()).revised().stream()
                                .anyMatch(clause -> same(clause, newHome.orElseThrow())));
    }

    private String standing(@Nullable Clause there) {
        if (there == null) {
            return "nothing stands there now";
        }
        List<Clause> origin = linkOf(linkOfRevised, there).original();
        return origin.isEmpty()
                ? "what stands there now is new"
                : "what stands there now was clause " + original.path(origin.getFirst());
    }

    private String numbers(List<Clause> clauses) {
        List<String> paths = clauses.stream()
                .map(revised::path)
                .filter(path -> !path.isEmpty())
                .toList();
        return paths.isEmpty() ? "without a number" : "clause " + String.join(" and ", paths);
    }

    /** Whether one stands under the other. */
    private boolean related(Clause one, Clause other) {
        return isUnder(one, other) || isUnder(other, one);
    }

    private boolean isUnder(Clause lower, Clause upper) {
        Optional<Clause> at = revised.parent(lower);
        while (at.isPresent()) {
            if (same(at.get(), upper)) {
                return true;
            }
            at = revised.parent(at.get());
        }
        return false;
    }

    private void report(
            PlacedReference reference, @Nullable Clause was, List<Clause> now, @Nullable Clause there, String said) {
        Clause clause = reference.clause();
        String text = reference.reference().span().of(clause.text());
        dangling.add(new DanglingReference(
                new ClauseSpan(clause.id(), reference.reference().target().span()),
                text,
                was == null ? null : was.id(),
                now.stream().map(Clause::id).toList(),
                there == null ? null : there.id(),
                "the reference “" + text.replaceAll("\\s+", " ") + "” " + said));
    }
}
