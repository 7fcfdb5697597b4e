package org.travaux.anchor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.DocumentReaders;
import org.travaux.ingest.IngestException;
import org.travaux.lineage.ClauseFinder;
import org.travaux.lineage.HeldTexts;
import org.travaux.model.Clause;
import org.travaux.model.ClauseReference;
import org.travaux.model.EdtfDate;
import org.travaux.model.evidence.Certainty;
import org.travaux.model.plan.Plan;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.reaction.Reaction;
import org.travaux.record.check.Nearest;
import org.travaux.record.exchange.Anchors;
import org.travaux.record.exchange.ReactionCheck;

/**
 * Looks up the clauses that a reaction names in the texts that are held, and refuses what was said in the future.
 *
 * <p>A clause that is found gets the anchor that it can be found by again. One of a version without text, or of a version that
 * the source leaves open, stays as it is. A text is read when a clause of it is named first.
 */
public final class TargetCheck implements ReactionCheck {

    private static final int MAX_PROPOSALS = 3;
    private static final int MAX_CANDIDATES = 5;

    private final Plan plan;
    private final HeldTexts texts;
    private final LocalDate today;
    private final Map<String, Optional<AnchorResolver>> resolvers = new HashMap<>();
    private final Map<String, String> unreadable = new HashMap<>();

    /**
     * Makes a check for one plan.
     *
     * @param folder the plan folder
     * @param plan the plan in it
     * @param readers the readers at hand
     * @param today the day after which nothing can have been said yet
     */
    public TargetCheck(Path folder, Plan plan, DocumentReaders readers, LocalDate today) {
        this.plan = Objects.requireNonNull(plan, "plan");
        this.texts = new HeldTexts(folder, readers);
        this.today = Objects.requireNonNull(today, "today");
    }

    @Override
    public Checked check(Reaction reaction) {
        List<Problem> problems = new ArrayList<>();
        if (liesAhead(reaction.dateSaid(), today)) {
            problems.add(new Problem(
                    "dateSaid " + reaction.dateSaid() + " lies in the future", "correct the date; today is " + today));
        }
        Map<ClauseReference, ClauseReference> found = new HashMap<>();
        for (ClauseReference clause : reaction.target().clauses()) {
            found.put(clause, resolve(clause, versionOf(clause, reaction), problems));
        }
        Reaction checked =
                Anchors.withClauses(reaction, clause -> Objects.requireNonNullElse(found.get(clause), clause));
        return new Checked(checked, problems);
    }

    /**
     * {@return whether a date lies wholly after a day}
     *
     * @param date a date
     * @param today the day
     */
    public static boolean liesAhead(EdtfDate date, LocalDate today) {
        return date.earliest().map(first -> first.isAfter(today)).orElse(false);
    }

    private static @Nullable String versionOf(ClauseReference clause, Reaction reaction) {
        if (clause.version() != null) {
            return clause.version();
        }
        return reaction.target().version().certainty() == Certainty.CERTAIN
                ? reaction.target().version().versions().getFirst()
                : null;
    }

    private ClauseReference resolve(ClauseReference clause, @Nullable String version, List<Problem> problems) {
        Optional<AnchorResolver> resolver = version == null ? Optional.empty() : resolver(version, problems);
        if (version == null || resolver.isEmpty()) {
            return clause;
        }
        AnchorResolver.Found found = resolver.get().resolve(clause);
        switch (found.state()) {
            case SAME -> {
                Clause only = found.clauses().getFirst();
                return clause.anchor() != null || !only.held()
                        ? clause
                        : new ClauseReference(clause.version(), clause.number(), only.anchor());
            }
            case LOST ->
                problems.add(new Problem(
                        version + " has no clause " + clause.number(),
                        proposals(version, clause.number(), resolver.get())));
            case AMBIGUOUS ->
                problems.add(new Problem(
                        clause.number() + " may mean several clauses of " + version,
                        "write one of " + candidates(version, resolver.get(), found.clauses())));
            case MOVED, CHANGED, NO_TEXT -> {}
        }
        return clause;
    }

    private Optional<AnchorResolver> resolver(String id, List<Problem> problems) {
        Optional<AnchorResolver> resolver = resolvers.computeIfAbsent(id, this::read);
        String problem = unreadable.get(id);
        if (problem != null) {
            problems.add(new Problem("the text of " + id + " cannot be read: " + problem, "\"plan check\" says more"));
        }
        return resolver;
    }

    private Optional<AnchorResolver> read(String id) {
        PlanVersion version = plan.version(id).orElse(null);
        if (version == null) {
            return Optional.empty();
        }
        try {
            var text = HeldTexts.mainText(version, null);
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new AnchorResolver(texts.read(version, text.get()).document()));
        } catch (IngestException e) {
            unreadable.put(id, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static String candidates(String version, AnchorResolver resolver, List<Clause> clauses) {
        String named = clauses.stream()
                .limit(MAX_CANDIDATES)
                .map(clause -> version + ":" + ClauseCandidate.inWords(resolver.document(), clause))
                .collect(Collectors.joining(", "));
        return clauses.size() > MAX_CANDIDATES ? named + " and " + (clauses.size() - MAX_CANDIDATES) + " more" : named;
    }

    /** The numbers that lie nearest, by their first figure where they have one, else by their letters. */
    private static String proposals(String version, String number, AnchorResolver resolver) {
        List<String> numbers = List.copyOf(new ClauseFinder(resolver.document()).numbers());
        Optional<Integer> wanted = figure(number);
        List<String> near = wanted.isEmpty()
                ? Nearest.several(number, numbers)
                : numbers.stream()
                        .filter(other -> figure(other).isPresent())
                        .sorted(Comparator.comparingInt(
                                other -> Math.abs(figure(other).orElseThrow() - wanted.get())))
                        .limit(MAX_PROPOSALS)
                        .toList();
        return near.isEmpty()
                ? "\"clauses " + version + " --plan DIR\" lists them"
                : "did you mean " + String.join(" or ", near) + "?";
    }

    private static Optional<Integer> figure(String number) {
        String figure = number.strip().replaceFirst("^[^0-9]*([0-9]{1,6}).*$", "$1");
        return figure.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(figure)) : Optional.empty();
    }
}
