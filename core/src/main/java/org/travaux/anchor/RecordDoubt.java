package org.travaux.anchor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.travaux.model.Term;
import org.travaux.model.evidence.Certainty;
import org.travaux.model.evidence.Claimant;
import org.travaux.model.evidence.ContentClaim;
import org.travaux.model.evidence.Source;
import org.travaux.model.evidence.VersionReference;
import org.travaux.model.plan.Plan;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.reaction.Reaction;
import org.travaux.record.PlanRecord;

/**
 * Something in a record of statements that a person should look at; none of it makes the record unreadable.
 *
 * @param kind what sort of doubt
 * @param where what the entry is: {@code reaction}, {@code claim} or {@code source}
 * @param id the entry's id
 * @param message what is doubtful, in plain words
 * @param candidates what may be meant, the likeliest first; none where nothing suggests itself
 */
public record RecordDoubt(Kind kind, String where, String id, String message, List<String> candidates) {

    private static final int MAX_CANDIDATES = 3;
    private static final Set<String> COMMON_WORDS = Set.of(
            "the",
            "a",
            "of",
            "plan",
            "plans",
            "peace",
            "draft",
            "drafts",
            "proposal",
            "text",
            "document",
            "documents",
            "version",
            "point",
            "points",
            "current",
            "new",
            "all",
            "from",
            "s",
            "side");

    /** Checks and copies. */
    public RecordDoubt {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(message, "message");
        candidates = List.copyOf(candidates);
    }

    /** What sort of doubt. */
    public enum Kind implements Term {
        /** A clause that is named moved, changed or was lost. */
        CLAUSE_DRIFT,
        /** Something is dated after today. */
        FUTURE_DATE,
        /** A version is named by a label only. */
        VERSION_LABEL,
        /** An id is of another record. */
        OUTSIDE_ID,
        /** A party's position is asserted second-hand by the party itself. */
        OWN_ASSERTION,
        /** A source without title or address is hard to find again. */
        SOURCE
    }

    /**
     * {@return what is doubtful in a record, by kind and then in the files' order}
     *
     * @param record the record
     * @param check where the clauses stand that it names
     * @param today the day after which nothing can have been said yet
     */
    public static List<RecordDoubt> all(PlanRecord record, PlanCheck check, LocalDate today) {
        List<RecordDoubt> doubts = new ArrayList<>();
        drift(check, doubts);
        for (Reaction reaction : record.reactions()) {
            if (TargetCheck.liesAhead(reaction.dateSaid(), today)) {
                doubts.add(ahead("reaction", reaction.id(), reaction.dateSaid().text()));
            }
        }
        for (ContentClaim claim : record.claims()) {
            if (TargetCheck.liesAhead(claim.date(), today)) {
                doubts.add(ahead("claim", claim.id(), claim.date().text()));
            }
        }
        record.reactions()
                .forEach(reaction -> label(
                        record.plan(),
                        "reaction",
                        reaction.id(),
                        reaction.target().version(),
                        doubts));
        record.claims().forEach(claim -> label(record.plan(), "claim", claim.id(), claim.version(), doubts));
        outside(record, doubts);
        record.reactions().stream()
                .filter(RecordDoubt::isOwnAssertion)
                .forEach(reaction -> doubts.add(doubt(
                        Kind.OWN_ASSERTION,
                        "reaction",
                        reaction.id(),
                        "is second-hand, yet asserted by " + reaction.party() + " itself")));
        record.sources().forEach(source -> missing(source).ifPresent(doubts::add));
        return doubts;
    }

    private static void drift(PlanCheck check, List<RecordDoubt> doubts) {
        for (PlanCheck.NamedClause clause : check.drift()) {
            ClauseUse use = clause.use();
            if (use.where().equals("reaction") || use.where().equals("claim")) {
                String named = use.version() + ":" + use.reference().number();
                doubts.add(new RecordDoubt(
                        Kind.CLAUSE_DRIFT,
                        use.where(),
                        use.id(),
                        switch (clause.state()) {
                            case MOVED -> named + " stands elsewhere now";
                            case CHANGED -> named + " is there, with another text than was recorded";
                            case AMBIGUOUS -> named + " may mean several clauses";
                            case LOST -> named + " is not there";
                            case SAME, NO_TEXT -> named;
                        },
                        clause.found()));
            }
        }
    }

    private static RecordDoubt ahead(String where, String id, String date) {
        return doubt(Kind.FUTURE_DATE, where, id, "is dated " + date + ", which lies in the future");
    }

    private static RecordDoubt doubt(Kind kind, String where, String id, String message) {
        return new RecordDoubt(kind, where, id, message, List.of());
    }

    private static void label(Plan plan, String where, String id, VersionReference version, List<RecordDoubt> doubts) {
        String label = version.label();
        if (version.certainty() == Certainty.UNKNOWN && label != null) {
            doubts.add(new RecordDoubt(
                    Kind.VERSION_LABEL,
                    where,
                    id,
                    "“" + label + "” is not said to be a version of the plan",
                    candidates(plan, label)));
        }
    }

    /** The versions whose labels share a telling word or number with a label, those that share most first. */
    private static List<String> candidates(Plan plan, String label) {
        Set<String> words = words(label);
        return plan.versions().stream()
                .filter(version -> shared(version, words) > 0)
                .sorted((one, other) -> Integer.compare(shared(other, words), shared(one, words)))
                .map(PlanVersion::id)
                .limit(MAX_CANDIDATES)
                .toList();
    }

    private static int shared(PlanVersion version, Set<String> words) {
        int most = 0;
        List<String> labels = new ArrayList<>(version.otherLabels());
        labels.add(version.label());
        for (String label : labels) {
            Set<String> own = words(label);
            own.retainAll(words);
            most = Math.max(most, own.size());
        }
        return most;
    }

    private static Set<String> words(String label) {
        Set<String> words = new HashSet<>();
        for (String word : label.toLowerCase(Locale.ROOT).replace(".", "").split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty() && !COMMON_WORDS.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    private static void outside(PlanRecord record, List<RecordDoubt> doubts) {
        Set<String> ids = new HashSet<>();
        record.reactions().forEach(reaction -> ids.add(reaction.id()));
        for (Reaction reaction : record.reactions()) {
            List<String> named = new ArrayList<>(reaction.relations().sameAs());
            Optional.ofNullable(reaction.relations().repeatOf()).ifPresent(named::add);
            named.addAll(reaction.relations().contradicts());
            named.addAll(reaction.relations().jointWith());
            for (String id : named) {
                if (!ids.contains(id)) {
                    doubts.add(doubt(
                            Kind.OUTSIDE_ID,
                            "reaction",
                            reaction.id(),
                            "points to '" + id + "', which is no reaction of this record"));
                }
            }
        }
    }

    private static boolean isOwnAssertion(Reaction reaction) {
        return Optional.ofNullable(reaction.assertedBy())
                .flatMap(Claimant::party)
                .filter(reaction.party()::equals)
                .isPresent();
    }

    private static Optional<RecordDoubt> missing(Source source) {
        boolean title = source.title() == null;
        boolean address = source.address() == null;
        if (!title && !address) {
            return Optional.empty();
        }
        boolean kept = source.capture() != null;
        return kept && !title
                ? Optional.empty()
                : Optional.of(doubt(
                        Kind.SOURCE,
                        "source",
                        source.id(),
                        "has no " + (title && address ? "title and no address" : title ? "title" : "address")));
    }
}
