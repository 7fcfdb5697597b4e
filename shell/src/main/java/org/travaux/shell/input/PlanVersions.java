package org.travaux.shell.input;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.travaux.anchor.LinkDecisions;
import org.travaux.archive.ArchiveFailure;
import org.travaux.compare.ComparisonOptions;
import org.travaux.compare.DocumentComparer;
import org.travaux.ingest.DocumentReaders;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.IngestedDocument;
import org.travaux.lineage.ClauseFinder;
import org.travaux.lineage.ClauseForm;
import org.travaux.lineage.FormId;
import org.travaux.lineage.Genealogy;
import org.travaux.lineage.HeldTexts;
import org.travaux.lineage.LineageTracer;
import org.travaux.lineage.TextNotHeldException;
import org.travaux.lineage.VersionNode;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;
import org.travaux.model.plan.Plan;
import org.travaux.model.plan.PlanVersion;
import org.travaux.reactions.TracedPlan;
import org.travaux.reactions.carry.CarryOver;
import org.travaux.record.check.PlanFormatException;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.NearestName;
import org.travaux.shell.line.UsageException;
import org.travaux.shell.table.ClauseBeginning;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.Progress;

/** The plan that {@code --plan} names, its versions and their clauses by the names that people type. */
public final class PlanVersions {

    /** How many names are proposed for one that is not there. */
    private static final int MAX_PROPOSALS = 3;

    /** How many clauses are listed where a number may mean several. */
    private static final int MAX_CANDIDATES = 8;

    private static final int CANDIDATE_CHARACTERS = 40;

    private final PlanPlaces places;
    private final DocumentReaders readers;
    private final DocumentComparer comparer;

    /**
     * Makes plans readable.
     *
     * @param places where plans lie
     * @param readers the readers at hand
     * @param comparer compares the versions
     */
    public PlanVersions(PlanPlaces places, DocumentReaders readers, DocumentComparer comparer) {
        this.places = Objects.requireNonNull(places, "places");
        this.readers = Objects.requireNonNull(readers, "readers");
        this.comparer = Objects.requireNonNull(comparer, "comparer");
    }

    /** {@return where plans lie} */
    public PlanPlaces places() {
        return places;
    }

    /**
     * {@return the plan that the line names}
     *
     * @param invocation the line
     * @throws ArchiveFailure if it is not to be had from an archive
     * @throws PlanFormatException if the plan's record is not as it should be
     * @throws IOException if it cannot be read
     */
    public NamedPlan plan(Invocation invocation) throws ArchiveFailure, PlanFormatException, IOException {
        return places.plan(invocation);
    }

    /**
     * {@return the genealogy of a plan's clauses, which obeys what its record decides about links}
     *
     * @param named the plan
     * @param console where a person may wait for it
     * @throws IngestException if a text cannot be read
     */
    public Genealogy genealogy(NamedPlan named, Console console) throws IngestException {
        return traced(named, console).genealogy();
    }

    /**
     * {@return a plan with its texts read and their clauses followed}
     *
     * @param named the plan
     * @param console where a person may wait for it
     * @throws IngestException if a text cannot be read
     */
    public TracedPlan traced(NamedPlan named, Console console) throws IngestException {
        return Progress.<TracedPlan, IngestException>during(console, "Reading and comparing", () -> traced(named));
    }

    private TracedPlan traced(NamedPlan named) throws IngestException {
        Plan plan = named.record().plan();
        Map<String, IngestedDocument> texts = new HeldTexts(named.folder(), readers).readAllMain(plan);
        return TracedPlan.of(
                named.record(),
                texts,
                new LineageTracer(comparer)
                        .trace(plan, texts, new LinkDecisions(named.record().links())));
    }

    /**
     * {@return what follows a plan's statements from text to text}
     *
     * @param named the plan
     * @param console where a person may wait for it
     * @throws IngestException if a text cannot be read
     */
    public CarryOver carryOver(NamedPlan named, Console console) throws IngestException {
        comparer.prepare(ComparisonOptions.standard());
        return new CarryOver(traced(named, console), comparer);
    }

    /**
     * Says what is doubtful about a genealogy, a note for each doubt.
     *
     * @param genealogy the genealogy
     * @param console takes the notes
     */
    public static void noteIssues(Genealogy genealogy, Console console) {
        genealogy.issues().forEach(issue -> console.note("note: " + issue.message()));
    }

    /**
     * {@return the version of this id}
     *
     * @param plan the plan
     * @param id as it was typed
     * @throws UsageException with the nearest ids if there is none
     */
    public static PlanVersion version(Plan plan, String id) {
        return plan.version(id).orElseThrow(() -> {
            List<String> ids = plan.versions().stream().map(PlanVersion::id).toList();
            if (ids.isEmpty()) {
                return new UsageException(
                        "The plan " + plan.id() + " has no versions yet; \"version add\" puts one in.");
            }
            List<String> near = NearestName.several(id, ids, MAX_PROPOSALS);
            return new UsageException("The plan " + plan.id() + " has no version " + id + ". "
                    + (near.isEmpty()
                            ? "It has: " + String.join(", ", ids) + "."
                            : "Did you mean " + String.join(" or ", near) + "?"));
        });
    }

    /**
     * {@return the clause of a version that a number means}
     *
     * @param genealogy has the version
     * @param version its id
     * @param number as it was typed
     * @throws TextNotHeldException if no text of the version is held
     * @throws UsageException if the number means no clause, or several
     */
    public static ClauseForm clause(Genealogy genealogy, String version, String number) throws TextNotHeldException {
        VersionNode node = genealogy.version(version);
        ClauseDocument document = node.document().orElseThrow(() -> TextNotHeldException.of(node.version()));
        return genealogy.form(
                new FormId(version, clause(document, version, number).id()));
    }

    /**
     * {@return the clause of a version's text that a number means}
     *
     * @param document the text
     * @param version the version's id, for errors
     * @param number as it was typed
     * @throws UsageException if the number means no clause, or several
     */
    public static Clause clause(ClauseDocument document, String version, String number) {
        ClauseFinder finder = new ClauseFinder(document);
        List<Clause> found = finder.find(number);
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (found.isEmpty()) {
            List<String> near = NearestName.several(number, finder.numbers(), MAX_PROPOSALS);
            throw new UsageException(version + " has no clause " + number + "."
                    + (near.isEmpty()
                            ? " \"clauses " + version + " --plan DIR\" lists them."
                            : " Did you mean " + String.join(" or ", near) + "?"));
        }
        String candidates = String.join(
                ", ",
                found.stream()
                        .limit(MAX_CANDIDATES)
                        .map(clause -> candidate(document, version, clause, found))
                        .toList());
        throw new UsageException(number + " may mean several clauses of " + version + ". Type one of: " + candidates
                + (found.size() > MAX_CANDIDATES ? " and " + (found.size() - MAX_CANDIDATES) + " more." : "."));
    }

    /** The path where it is one clause's own, else the id, with the first words. */
    private static String candidate(ClauseDocument document, String version, Clause clause, List<Clause> found) {
        String path = document.path(clause);
        boolean own = !path.isEmpty()
                && found.stream()
                                .filter(other -> document.path(other).equals(path))
                                .count()
                        == 1;
        return version + ":" + (own ? path : clause.id()) + " (" + ClauseBeginning.of(clause, CANDIDATE_CHARACTERS)
                + ")";
    }
}
