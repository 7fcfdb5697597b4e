package org.travaux.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.travaux.compare.standard.StandardDocumentComparer;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.SourceFile;
import org.travaux.ingest.plain.PlainTextReader;
import org.travaux.lineage.Genealogy;
import org.travaux.lineage.LineageTracer;
import org.travaux.model.Access;
import org.travaux.model.ClauseReference;
import org.travaux.model.DocumentIdentity;
import org.travaux.model.EdtfDate;
import org.travaux.model.evidence.Certainty;
import org.travaux.model.evidence.VersionReference;
import org.travaux.model.plan.Derivation;
import org.travaux.model.plan.DerivationBasis;
import org.travaux.model.plan.Party;
import org.travaux.model.plan.Plan;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.plan.VersionStatus;
import org.travaux.model.reaction.Attribution;
import org.travaux.model.reaction.ClauseBasis;
import org.travaux.model.reaction.Reaction;
import org.travaux.model.reaction.Relations;
import org.travaux.model.reaction.Stance;
import org.travaux.model.reaction.Statement;
import org.travaux.model.reaction.Target;
import org.travaux.model.reaction.TargetObject;
import org.travaux.reactions.TracedPlan;
import org.travaux.reactions.Utterance;
import org.travaux.reactions.carry.Carried;
import org.travaux.reactions.carry.CarryOver;
import org.travaux.reactions.carry.CarryState;
import org.travaux.reactions.position.MatrixMaker;
import org.travaux.reactions.position.MatrixQuery;
import org.travaux.record.PlanRecord;

/** The time of a positions matrix and of carrying 10,000 statements over 20 versions of 300 clauses each. */
public final class CarryReactions {

    private static final int VERSIONS = 20;
    private static final int CLAUSES = 300;
    private static final int REACTIONS = 10_000;
    private static final int PARTIES = 12;
    private static final int EDITS = CLAUSES / 10;
    private static final int WARM_UP = 3;
    private static final int MEASURED = 5;

    private CarryReactions() {}

    /**
     * Prints {@code trace}, {@code first}, {@code warm} and {@code all} with their seconds: following the clauses; matrix by topic,
     * matrix by clause and carry-over to the last version, the first time and once warm, nothing kept from one pass to the next;
     * and carry-over to every later version; then how many statements ended in which state.
     *
     * @param files a table of language, text before and text after, a pair a line
     * @throws IOException if it cannot be read
     * @throws IngestException never: the texts are plain
     */
    public static void main(String[] files) throws IOException, IngestException {
        TracedPlan plan = plan(Files.readAllLines(Path.of(files[0])));
        print("first", pass(plan));
        for (int i = 0; i < WARM_UP; i++) {
            pass(plan);
        }
        long[] times = new long[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            times[i] = pass(plan);
        }
        Arrays.sort(times);
        print("warm", times[MEASURED / 2]);
        long start = System.nanoTime();
        CarryOver carryOver = new CarryOver(plan, new StandardDocumentComparer());
        plan.utterances().inTime().forEach(carryOver::carry);
        print("all", System.nanoTime() - start);
        Map<CarryState, Integer> states = new LinkedHashMap<>();
        for (Utterance utterance : plan.utterances().inTime()) {
            for (Carried carried : carryOver.carry(utterance)) {
                carried.at("v" + (VERSIONS - 1)).ifPresent(station -> states.merge(station.state(), 1, Integer::sum));
            }
        }
        states.forEach((state, count) -> System.out.println(state.id() + " " + count));
    }

    private static long pass(TracedPlan plan) {
        long start = System.nanoTime();
        String last = "v" + (VERSIONS - 1);
        TracedPlan again = TracedPlan.of(plan.record(), plan.texts(), plan.genealogy());
        CarryOver carryOver = new CarryOver(again, new StandardDocumentComparer());
        MatrixMaker matrices = new MatrixMaker(carryOver);
        int cells = matrices.of(MatrixQuery.byTopic().asOf(last)).rows().size()
                + matrices.of(MatrixQuery.byTopic().byClause().asOf(last)).rows().size();
        for (Utterance utterance : again.utterances().inTime()) {
            cells += carryOver.carry(utterance, List.of(last)).size();
        }
        long time = System.nanoTime() - start;
        if (cells == 0) {
            throw new IllegalStateException("nothing was made");
        }
        return time;
    }

    private static TracedPlan plan(List<String> pairs) throws IngestException {
        Random random = new Random(2025);
        List<String> wordings = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String pair : pairs) {
            String[] cells = pair.split("\t", -1);
            if (cells[0].equals("en")) {
                wordings.add(cells[1]);
                others.add(cells[2]);
            }
        }
        List<Integer> clauses = new ArrayList<>();
        for (int i = 0; i < CLAUSES; i++) {
            clauses.add(i);
        }
        boolean[] changed = new boolean[wordings.size()];
        int next = CLAUSES;
        Map<String, IngestedDocument> texts = new LinkedHashMap<>();
        List<PlanVersion> versions = new ArrayList<>();
        for (int version = 0; version < VERSIONS; version++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < clauses.size(); i++) {
                int which = clauses.get(i);
                text.append(i + 1)
                        .append(". ")
                        .append(changed[which] ? others.get(which) : wordings.get(which))
                        .append('\n');
            }
            String id = "v" + version;
            texts.put(id, read(id, text.toString()));
            versions.add(version(id, version == 0 ? List.of() : List.of("v" + (version - 1))));
            for (int edit = 0; edit < EDITS; edit++) {
                int at = random.nextInt(clauses.size());
                switch (random.nextInt(8)) {
                    case 0 -> clauses.set(at, next++);
                    case 1 -> clauses.add(random.nextInt(clauses.size()), clauses.remove(at));
                    default -> changed[clauses.get(at)] ^= true;
                }
            }
        }
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < PARTIES; i++) {
            parties.add(new Party("p" + i, "Party " + i, null, List.of(), null));
        }
        Plan plan = new Plan("p", "A plan", null, null, parties, List.of(), List.of(), versions, List.of());
        PlanRecord record =
                new PlanRecord(plan, reactions(random), List.of(), List.of(), List.of(), List.of(), Map.of());
        long start = System.nanoTime();
        Genealogy genealogy = new LineageTracer(new StandardDocumentComparer()).trace(plan, texts);
        print("trace", System.nanoTime() - start);
        return TracedPlan.of(record, texts, genealogy);
    }

    private static IngestedDocument read(String id, String text) throws IngestException {
        IngestedDocument read = new PlainTextReader()
                .read(SourceFile.of(id + ".txt", text.getBytes(StandardCharsets.UTF_8)), ReadOptions.STANDARD);
        return read.withDocument(read.document()
                .withIdentity(new DocumentIdentity(id, id, EdtfDate.UNKNOWN, "en", "sha512:00", null)));
    }

    private static PlanVersion version(String id, List<String> from) {
        return new PlanVersion(
                id,
                "draft " + id,
                List.of(),
                null,
                null,
                null,
                EdtfDate.UNKNOWN,
                null,
                VersionStatus.DRAFT,
                List.of(),
                from.stream()
                        .map(parent -> new Derivation(parent, DerivationBasis.STATED, null, null))
                        .toList(),
                null,
                null,
                Access.OPEN,
                null,
                List.of());
    }

    private static List<Reaction> reactions(Random random) {
        List<Stance> stances = List.of(Stance.values());
        List<Reaction> reactions = new ArrayList<>();
        for (int i = 0; i < REACTIONS; i++) {
            String version = "v" + random.nextInt(VERSIONS);
            String number = String.valueOf(1 + random.nextInt(CLAUSES));
            boolean whole = random.nextInt(10) == 0;
            reactions.add(new Reaction(
                    "r" + i,
                    "p" + random.nextInt(PARTIES),
                    List.of(),
                    null,
                    Attribution.PARTY_STATEMENT,
                    null,
                    null,
                    new Statement("statement " + i, null, null, null),
                    stances.get(random.nextInt(stances.size())),
                    List.of(),
                    new Target(
                            new VersionReference(Certainty.CERTAIN, List.of(version), null),
                            whole ? List.of() : List.of(new ClauseReference(version, number, null)),
                            whole ? null : ClauseBasis.SOURCE,
                            List.of("overall"),
                            whole ? TargetObject.PLAN : TargetObject.PROVISION,
                            null),
                    new EdtfDate(LocalDate.of(2025, 1, 1)
                            .plusDays(random.nextInt(300))
                            .toString()),
                    "s",
                    List.of(),
                    Relations.NONE,
                    null,
                    Access.OPEN,
                    null));
        }
        return reactions;
    }

    private static void print(String what, long nanoseconds) {
        System.out.println(String.format(Locale.ROOT, "%s %.3f", what, nanoseconds / 1e9));
    }
}
