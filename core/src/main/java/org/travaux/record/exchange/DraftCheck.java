package org.travaux.record.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.travaux.model.evidence.Claimant;
import org.travaux.model.evidence.Source;
import org.travaux.model.plan.Party;
import org.travaux.model.reaction.Reaction;
import org.travaux.model.reaction.Relations;
import org.travaux.record.PlanRecord;
import org.travaux.record.check.FolderFiles;
import org.travaux.record.check.Issues;
import org.travaux.record.check.Place;
import org.travaux.record.check.PlanIssue;
import org.travaux.record.check.References;
import org.travaux.record.check.References.Kind;
import org.travaux.record.exchange.entry.Draft;
import org.travaux.record.exchange.entry.EntryMap;
import org.travaux.record.read.Context;
import org.travaux.record.read.EvidenceReader;
import org.travaux.record.read.Fields;
import org.travaux.record.read.ReactionReader;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Checks a draft against a record, with the readers of the plan's own files. Where some entries may be left out, the rest is
 * checked again without them, until nothing is wrong with it.
 */
final class DraftCheck {

    /** Where what a record has already stands. */
    static final Place PLAN = new Place("plan.yaml", 0);

    static final Place SOURCES = new Place("sources.yaml", 0);
    static final Place CLAIMS = new Place("claims.yaml", 0);

    private final PlanRecord record;
    private final Draft draft;
    private final ImportOptions options;
    private final Map<String, Reaction> known = new HashMap<>();
    private final Set<Reaction> contents = new HashSet<>();
    private final NavigableMap<Integer, List<MappingNode>> byLine = new TreeMap<>();
    private final Set<Integer> refused = new HashSet<>();
    private final Set<PlanIssue> problems = new LinkedHashSet<>();

    DraftCheck(PlanRecord record, Draft draft, ImportOptions options, List<PlanIssue> before) {
        this.record = record;
        this.draft = draft;
        this.options = options;
        record.reactions().forEach(reaction -> {
            known.put(reaction.id(), reaction);
            contents.add(Anchors.content(reaction));
        });
        draft.reactions()
                .forEach(node -> byLine.computeIfAbsent(lineOf(node), line -> new ArrayList<>())
                        .add(node));
        problems.addAll(before);
    }

    /** Defines the names that a plan has. */
    static void names(PlanRecord record, References references) {
        for (Party party : record.plan().parties()) {
            references.define(Kind.PARTY, party.id(), PLAN);
            otherNames(references, Kind.PARTY, party.id(), party.name(), party.aliases());
        }
        record.plan()
                .people()
                .forEach(person -> otherNames(references, Kind.PERSON, person.name(), person.name(), person.aliases()));
        record.plan().taxonomy().forEach(topic -> {
            references.define(Kind.TOPIC, topic.id(), PLAN);
            otherNames(references, Kind.TOPIC, topic.id(), topic.label(), topic.keywords());
        });
        record.plan().versions().forEach(version -> {
            references.define(Kind.VERSION, version.id(), PLAN);
            otherNames(references, Kind.VERSION, version.id(), version.label(), version.otherLabels());
        });
    }

    private static void otherNames(References references, Kind kind, String id, String name, List<String> others) {
        references.alsoKnownAs(kind, id, name);
        others.forEach(other -> references.alsoKnownAs(kind, id, other));
    }

    ImportedReactions run() {
        Round round = new Round();
        round.read();
        problems.addAll(round.found);
        problems.forEach(problem -> refused.addAll(lineWith(problem)));
        boolean again = !problems.isEmpty() && options.partial();
        while (again) {
            round = new Round();
            round.read();
            problems.addAll(round.found);
            int before = refused.size();
            round.found.forEach(problem -> refused.addAll(lineWith(problem)));
            again = !round.found.isEmpty();
            if (again && refused.size() == before) {
                refused.addAll(byLine.keySet());
            }
        }
        List<PlanIssue> sorted = problems.stream().sorted(PlanIssue.BY_PLACE).toList();
        int count = refused.stream()
                .mapToInt(line -> byLine.getOrDefault(line, List.of()).size())
                .sum();
        return problems.isEmpty() || options.partial()
                ? round.result(count, sorted)
                : new ImportedReactions(List.of(), List.of(), List.of(), 0, count, sorted);
    }

    /** The line of the entry that a problem is about, if it is about one. */
    private Optional<Integer> entryAt(int line) {
        return Optional.ofNullable(byLine.floorKey(line));
    }

    private Set<Integer> lineWith(PlanIssue problem) {
        return problem.line() == 0
                ? Set.of()
                : entryAt(problem.line()).map(Set::of).orElse(Set.of());
    }

    private static int lineOf(MappingNode node) {
        return node.getStartMark().getLine() + 1;
    }

    private static Optional<String> idOf(MappingNode node) {
        for (NodeTuple tuple : node.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key
                    && key.getValue().equals("id")
                    && tuple.getValueNode() instanceof ScalarNode id) {
                return Optional.of(id.getValue());
            }
        }
        return Optional.empty();
    }

    /** One reading of the entries that are not refused. */
    private final class Round {

        private final Issues issues = new Issues();
        private final References references = new References(issues);
        private final Context context = new Context(draft.file(), issues, references, new FolderFiles(Path.of("")));
        private final List<Reaction> reactions = new ArrayList<>();
        private final Map<String, Source> sources = new LinkedHashMap<>();
        private final Map<String, Integer> lines = new HashMap<>();
        private List<PlanIssue> found = List.of();
        private final Set<Reaction> said = new HashSet<>(contents);
        private int alike;

        void read() {
            forEachEntry((line, node) -> idOf(node).ifPresent(id -> lines.putIfAbsent(id, line)));
            defineKnown();
            readSources();
            forEachEntry((line, node) ->
                    ReactionReader.reaction(new Fields(node, context)).ifPresent(read -> take(line, read)));
            references.check(Set.of());
            found = issues.all();
        }

        private void forEachEntry(BiConsumer<Integer, MappingNode> action) {
            byLine.forEach((line, nodes) -> {
                if (!refused.contains(line)) {
                    nodes.forEach(node -> action.accept(line, node));
                }
            });
        }

        private void defineKnown() {
            names(record, references);
            draft.parties().forEach(party -> references.define(Kind.PARTY, party.id(), PLAN));
            record.sources().forEach(source -> references.define(Kind.SOURCE, source.id(), SOURCES));
            record.reactions().stream()
                    .filter(reaction -> !lines.containsKey(reaction.id()))
                    .forEach(this::defineKnown);
        }

        /** What a known reaction says of one that is read now is told where that one stands. */
        private void defineKnown(Reaction reaction) {
            String id = reaction.id();
            Relations relations = reaction.relations();
            references.define(Kind.REACTION, id, placeOf(id));
            relations.contradicts().forEach(other -> references.contradicts(Kind.REACTION, id, other, placeOf(other)));
            relations
                    .supersedes()
                    .forEach(other -> references.follows(References.SUPERSEDES, id, other, placeOf(other)));
            Optional.ofNullable(relations.repeatOf())
                    .ifPresent(other -> references.follows("repeatOf", id, other, placeOf(other)));
        }

        private Place placeOf(String reaction) {
            Integer line = lines.get(reaction);
            return line == null ? new Place("reactions.yaml", 0) : new Place(draft.file(), line);
        }

        /** A source that is not in order is none, so that every entry that names it is refused. */
        private void readSources() {
            for (EntryMap entry : draft.sources()) {
                boolean from = entryAt(entry.line()).filter(refused::contains).isPresent();
                Issues own = from ? new Issues() : issues;
                EvidenceReader.source(new Fields(
                                entry.node(), new Context(draft.file(), own, references, new FolderFiles(Path.of("")))))
                        .ifPresent(source -> sources.put(source.id(), source));
            }
        }

        private void take(int line, Reaction read) {
            ReactionCheck.Checked checked = options.check().check(read);
            Place place = new Place(draft.file(), line);
            Reaction before = known.get(read.id());
            if (before != null) {
                if (before.equals(read)
                        || before.equals(checked.reaction())
                        || Anchors.without(before).equals(Anchors.without(read))) {
                    alike++;
                } else {
                    issues.add(
                            place,
                            "reaction '" + read.id() + "' is there already and says something else",
                            "leave the id out, or supersede it: \"reaction supersede " + read.id() + "\"");
                }
                return;
            }
            if (draft.newIds().contains(read.id()) && !said.add(Anchors.content(read))) {
                alike++;
                return;
            }
            checked.problems().forEach(problem -> issues.add(place, problem.message(), problem.remedy()));
            reactions.add(checked.reaction());
        }

        ImportedReactions result(int refusedCount, List<PlanIssue> sorted) {
            Set<String> usedSources = new HashSet<>();
            Set<String> usedParties = new HashSet<>();
            for (Reaction reaction : reactions) {
                usedSources.add(reaction.source());
                usedSources.addAll(reaction.alsoReportedBy());
                usedParties.add(reaction.party());
                Optional.ofNullable(reaction.onBehalfOf()).ifPresent(usedParties::add);
                Optional.ofNullable(reaction.target().party()).ifPresent(usedParties::add);
                Optional.ofNullable(reaction.assertedBy())
                        .flatMap(Claimant::party)
                        .ifPresent(usedParties::add);
            }
            return new ImportedReactions(
                    reactions,
                    sources.values().stream()
                            .filter(source -> usedSources.contains(source.id()))
                            .toList(),
                    draft.parties().stream()
                            .filter(party -> usedParties.contains(party.id()))
                            .toList(),
                    alike,
                    refusedCount,
                    sorted);
        }
    }
}
