package org.travaux.record.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.travaux.model.reaction.Reaction;
import org.travaux.record.PlanRecord;
import org.travaux.record.check.FolderFiles;
import org.travaux.record.check.Issues;
import org.travaux.record.check.PlanIssue;
import org.travaux.record.check.References;
import org.travaux.record.exchange.entry.Draft;
import org.travaux.record.exchange.entry.EntryMap;
import org.travaux.record.exchange.entry.NameBook;
import org.travaux.record.exchange.entry.NewIds;
import org.travaux.record.exchange.entry.SourceBook;
import org.travaux.record.exchange.jsonl.AnnotationReader;
import org.travaux.record.exchange.table.CsvTable;
import org.travaux.record.exchange.table.LooseDates;
import org.travaux.record.exchange.table.ReactionColumn;
import org.travaux.record.exchange.table.RowReader;
import org.travaux.record.read.Context;
import org.travaux.record.read.Fields;
import org.travaux.record.read.SchemaVersion;
import org.travaux.record.read.YamlText;
import org.yaml.snakeyaml.nodes.MappingNode;

/**
 * Reads reactions for a record: from CSV, lines of JSON in the annotation scheme, YAML as in {@code reactions.yaml}, or one row
 * typed in. Nothing is written.
 */
public final class ReactionImport {

    /** What a file name ends with that can be read. */
    public static final List<String> SUFFIXES = List.of(".csv", ".tsv", ".jsonl", ".ndjson", ".yaml", ".yml");

    private ReactionImport() {}

    /**
     * {@return whether a file is one of reactions, by its name}
     *
     * @param file a file
     */
    public static boolean reads(Path file) {
        String name = nameOf(file).toLowerCase(Locale.ROOT);
        return SUFFIXES.stream().anyMatch(name::endsWith);
    }

    /**
     * {@return what a file holds for a record}
     *
     * @param file a file that {@link #reads} accepts
     * @param record the record
     * @param options how it is taken in
     */
    public static ImportedReactions read(Path file, PlanRecord record, ImportOptions options) {
        String name = nameOf(file);
        Issues issues = new Issues();
        Path folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file.toAbsolutePath());
        Optional<String> text = YamlText.read(folder, name, issues);
        if (text.isEmpty()) {
            return new ImportedReactions(List.of(), List.of(), List.of(), 0, 0, issues.all());
        }
        String lower = name.toLowerCase(Locale.ROOT);
        Draft draft = lower.endsWith(".yaml") || lower.endsWith(".yml")
                ? yaml(text.get(), name, issues)
                : lower.endsWith(".jsonl") || lower.endsWith(".ndjson")
                        ? annotations(text.get(), name, record, options, issues)
                        : table(CsvTable.read(text.get(), name, issues).rows(), name, record, options, issues);
        return check(record, draft, options, issues.all());
    }

    /**
     * {@return what one row holds for a record; its problems have no line}
     *
     * @param cells its cells
     * @param record the record
     * @param options how it is taken in
     */
    public static ImportedReactions row(Map<ReactionColumn, String> cells, PlanRecord record, ImportOptions options) {
        Issues issues = new Issues();
        Draft draft = table(List.of(new CsvTable.Row(1, cells)), "reaction", record, options, issues);
        return check(record, draft, options, issues.all());
    }

    private static ImportedReactions check(
            PlanRecord record, Draft draft, ImportOptions options, List<PlanIssue> before) {
        return new DraftCheck(record, draft, options, before).run();
    }

    private static Draft table(
            List<CsvTable.Row> rows, String name, PlanRecord record, ImportOptions options, Issues issues) {
        NameBook names = new NameBook(record.plan(), options.addParties());
        SourceBook sources = new SourceBook(record.sources());
        NewIds ids = new NewIds(Stream.concat(
                        record.reactions().stream().map(Reaction::id),
                        rows.stream()
                                .map(row -> row.cells().getOrDefault(ReactionColumn.ID, ""))
                                .map(String::strip))
                .toList());
        LooseDates dates = new LooseDates(rows.stream()
                .flatMap(row -> Stream.of(ReactionColumn.DATE, ReactionColumn.PUBLISHED)
                        .map(column -> row.cells().getOrDefault(column, "")))
                .toList());
        RowReader reader = new RowReader(name, names, sources, ids, dates, issues);
        List<EntryMap> entries = new ArrayList<>();
        rows.forEach(row -> entries.add(reader.read(row.cells(), row.line())));
        return new Draft(name, nodes(entries), ids.given(), sources.added(), names.added());
    }

    private static Draft annotations(
            String text, String name, PlanRecord record, ImportOptions options, Issues issues) {
        NameBook names = new NameBook(record.plan(), options.addParties());
        SourceBook sources = new SourceBook(record.sources());
        List<EntryMap> entries = new AnnotationReader(name, names, sources, issues).read(text);
        return new Draft(name, nodes(entries), Set.of(), sources.added(), names.added());
    }

    private static List<MappingNode> nodes(List<EntryMap> entries) {
        return entries.stream().map(EntryMap::node).toList();
    }

    private static Draft yaml(String text, String name, Issues issues) {
        Context context = new Context(name, issues, new References(issues), new FolderFiles(Path.of("")));
        Optional<Fields> root = YamlText.parse(text, context);
        List<MappingNode> reactions = new ArrayList<>();
        root.ifPresent(fields -> {
            SchemaVersion.check(fields);
            fields.missingIfAbsent("reactions");
            reactions.addAll(fields.maps("reactions"));
            fields.build(() -> reactions);
        });
        return new Draft(name, reactions, Set.of(), List.of(), List.of());
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }
}
