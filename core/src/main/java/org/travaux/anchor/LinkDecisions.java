package org.travaux.anchor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.travaux.align.LinkRules;
import org.travaux.align.LinkRules.Group;
import org.travaux.compare.ComparisonIssue.Side;
import org.travaux.lineage.DecidedLinks;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;
import org.travaux.model.ClauseReference;
import org.travaux.model.plan.LinkDecision;
import org.travaux.model.plan.LinkVerdict;

/**
 * Turns decisions about links into rules for two texts, by finding the clauses they name again.
 *
 * <p>A decision whose clause is lost or may be one of several is not applied. Of two decisions that contradict each other the
 * later one holds. Cost: linear in the clauses of the texts and in those that are named.
 */
public final class LinkDecisions implements DecidedLinks {

    private static final int MAX_CANDIDATES = 5;

    private final List<LinkDecision> decisions;

    /**
     * Makes them of a record.
     *
     * @param decisions what people decided, the latest last
     */
    public LinkDecisions(List<LinkDecision> decisions) {
        this.decisions = List.copyOf(decisions);
    }

    @Override
    public Decided between(String original, ClauseDocument before, String revised, ClauseDocument after) {
        return resolve(about(decisions, original, revised), before, after);
    }

    /**
     * {@return the decisions that are about two versions, their sides as the versions are given here}
     *
     * @param decisions decisions about any versions
     * @param original id of one version
     * @param revised id of the other
     */
    public static List<LinkDecision> about(List<LinkDecision> decisions, String original, String revised) {
        List<LinkDecision> about = new ArrayList<>();
        for (LinkDecision decision : decisions) {
            String one = decision.original().version();
            String other = decision.revised().version();
            if (one.equals(original) && other.equals(revised)) {
                about.add(decision);
            } else if (one.equals(revised) && other.equals(original)) {
                about.add(mirrored(decision));
            }
        }
        return about;
    }

    private static LinkDecision mirrored(LinkDecision decision) {
        return new LinkDecision(
                decision.id(),
                decision.verdict(),
                /* original= */ decision.revised(),
                /* revised= */ decision.original(),
                decision.decidedBy(),
                decision.date(),
                decision.note());
    }

    /**
     * {@return the rules that decisions make for two texts, whatever versions they name}
     *
     * @param decisions what people decided, the latest last
     * @param original the text before
     * @param revised the text after
     */
    public static Decided resolve(List<LinkDecision> decisions, ClauseDocument original, ClauseDocument revised) {
        return decisions.isEmpty()
                ? new Decided(LinkRules.none(), List.of())
                : new Resolution(original, revised).of(decisions);
    }

    /** One pair of texts. */
    private static final class Resolution {

        private final AnchorResolver before;
        private final AnchorResolver after;
        private final List<Group<Clause>> pinned = new ArrayList<>();
        private final List<Group<Clause>> forbidden = new ArrayList<>();
        private final List<NotApplied> notApplied = new ArrayList<>();

        /** By identity: clauses of two documents can be equal. The value is the decision that pinned the clause. */
        private final IdentityHashMap<Clause, String> pinnedBefore = new IdentityHashMap<>();

        private final IdentityHashMap<Clause, String> pinnedAfter = new IdentityHashMap<>();
        private final IdentityHashMap<Clause, Set<Clause>> apart = new IdentityHashMap<>();

        Resolution(ClauseDocument original, ClauseDocument revised) {
            this.before = new AnchorResolver(original);
            this.after = new AnchorResolver(revised);
        }

        Decided of(List<LinkDecision> decisions) {
            for (LinkDecision decision : decisions.reversed()) {
                Optional<NotApplied> failure = add(decision);
                failure.ifPresent(notApplied::add);
            }
            return new Decided(new LinkRules<>(pinned.reversed(), forbidden.reversed()), notApplied.reversed());
        }

        private Optional<NotApplied> add(LinkDecision decision) {
            List<Clause> originals = new ArrayList<>();
            List<Clause> revised = new ArrayList<>();
            Optional<NotApplied> unknown =
                    find(decision, Side.ORIGINAL, originals).or(() -> find(decision, Side.REVISED, revised));
            if (unknown.isPresent()) {
                return unknown;
            }
            Group<Clause> group = new Group<>(originals, revised);
            if (decision.verdict() == LinkVerdict.PINNED) {
                if (contradictsPin(group)) {
                    return failure(decision, "a later decision says otherwise of one of its clauses");
                }
                originals.forEach(clause -> pinnedBefore.put(clause, decision.id()));
                revised.forEach(clause -> pinnedAfter.put(clause, decision.id()));
                pinned.add(group);
            } else {
                if (originals.isEmpty() || revised.isEmpty()) {
                    return failure(decision, "a link that is forbidden has clauses on both sides");
                }
                if (pinnedTogether(group)) {
                    return failure(decision, "a later decision links what it forbids");
                }
                for (Clause clause : originals) {
                    apart.computeIfAbsent(clause, key -> Collections.newSetFromMap(new IdentityHashMap<>()))
                            .addAll(revised);
                }
                forbidden.add(group);
            }
            return Optional.empty();
        }

        private boolean contradictsPin(Group<Clause> group) {
            return group.original().stream()
                            .anyMatch(clause -> pinnedBefore.containsKey(clause)
                                    || group.revised().stream()
                                            .anyMatch(apart.getOrDefault(clause, Set.of())::contains))
                    || group.revised().stream().anyMatch(pinnedAfter::containsKey);
        }

        private boolean pinnedTogether(Group<Clause> group) {
            for (Clause clause : group.original()) {
                String id = pinnedBefore.get(clause);
                for (Clause other : group.revised()) {
                    if (id != null && id.equals(pinnedAfter.get(other))) {
                        return true;
                    }
                }
            }
            return false;
        }

        private static Optional<NotApplied> failure(LinkDecision decision, String reason) {
            return Optional.of(new NotApplied(decision.id(), reason, null, null));
        }

        private Optional<NotApplied> find(LinkDecision decision, Side side, List<Clause> clauses) {
            AnchorResolver resolver = side == Side.ORIGINAL ? before : after;
            LinkDecision.Side named = side == Side.ORIGINAL ? decision.original() : decision.revised();
            Set<Clause> seen = Collections.newSetFromMap(new IdentityHashMap<>());
            for (ClauseReference reference : named.clauses()) {
                AnchorResolver.Found found = resolver.resolve(reference);
                if (found.clauses().size() != 1) {
                    return Optional.of(new NotApplied(
                            decision.id(),
                            named.version()
                                    + (found.clauses().isEmpty()
                                            ? " has no clause " + reference.number()
                                            : ": " + reference.number() + " may mean "
                                                    + candidates(resolver.document(), found.clauses())),
                            side,
                            found.clauses().isEmpty() ? reference.number() : null));
                }
                if (seen.add(found.clauses().getFirst())) {
                    clauses.add(found.clauses().getFirst());
                }
            }
            return Optional.empty();
        }
    }

    private static String candidates(ClauseDocument document, List<Clause> clauses) {
        String named = clauses.stream()
                .limit(MAX_CANDIDATES)
                .map(clause -> ClauseCandidate.inWords(document, clause))
                .collect(Collectors.joining(" or "));
        return clauses.size() > MAX_CANDIDATES ? named + " or " + (clauses.size() - MAX_CANDIDATES) + " more" : named;
    }
}
