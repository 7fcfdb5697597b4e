package org.travaux.archive.index.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.travaux.archive.OwnFiles;
import org.travaux.archive.index.EntryKind;
import org.travaux.archive.json.JsonTree;
import org.travaux.model.evidence.ContentClaim;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.plan.VersionText;
import org.travaux.model.reaction.Reaction;
import org.travaux.model.reaction.Statement;
import org.travaux.record.PlanFolder;
import org.travaux.record.PlanRecord;
import org.travaux.record.check.PlanFormatException;
import org.travaux.record.extract.AccessRules;

/** What of one archived version can be found, in the order of its record: each part with its pieces. */
final class VersionEntries {

    private VersionEntries() {}

    /** The record of a version, and the clauses of each of its texts by the text's path; null of a text without clauses. */
    record Contents(PlanRecord record, Map<String, @Nullable JsonTree> clauses) {

        /** Reads them from the folder that lies there for the moment. */
        static Contents of(Path folder) throws PlanFormatException, IOException {
            PlanRecord record = PlanFolder.read(folder);
            Map<String, String> files = new HashMap<>();
            Path derived = folder.resolve(OwnFiles.DERIVED);
            if (Files.exists(derived)) {
                for (JsonTree file : JsonTree.read(Files.readAllBytes(derived)).trees("files")) {
                    files.put(file.text("file"), file.text("clausesFile"));
                }
            }
            Map<String, @Nullable JsonTree> clauses = new HashMap<>();
            for (PlanVersion version : record.plan().versions()) {
                for (VersionText text : version.texts()) {
                    String file = files.getOrDefault(text.file(), "");
                    boolean isThere = !file.isEmpty() && Files.isRegularFile(folder.resolve(file));
                    clauses.put(text.file(), isThere ? JsonTree.read(Files.readAllBytes(folder.resolve(file))) : null);
                }
            }
            return new Contents(record, clauses);
        }
    }

    /** What can be found. */
    static Map<Part, List<Piece>> of(Contents contents, AccessRules rules) {
        Map<Part, List<Piece>> entries = new LinkedHashMap<>();
        PlanRecord record = contents.record();
        for (PlanVersion version : record.plan().versions()) {
            for (VersionText text : version.texts()) {
                text(version, text, contents.clauses().get(text.file()), rules, entries);
            }
        }
        record.reactions().forEach(reaction -> reaction(reaction, rules, entries));
        record.claims().forEach(claim -> claim(claim, rules, entries));
        return entries;
    }

    private static void text(
            PlanVersion version,
            VersionText text,
            @Nullable JsonTree clauses,
            AccessRules rules,
            Map<Part, List<Piece>> entries) {
        Part part = new Part(
                EntryKind.CLAUSE,
                text.file(),
                List.of(version.id()),
                version.date(),
                text.language(),
                text.role().notice().orElse(null),
                null,
                null,
                rules.ofText(version.id(), text),
                clauses == null);
        List<Piece> pieces = new ArrayList<>();
        TextTopics topics = new TextTopics(version, text);
        Map<String, Set<String>> ofClauses = new HashMap<>();
        for (JsonTree clause : clauses == null ? List.<JsonTree>of() : clauses.trees("clauses")) {
            Set<String> own = new LinkedHashSet<>(ofClauses.getOrDefault(clause.text("parent"), Set.of()));
            own.addAll(topics.of(clause.text("number"), clause.text("path")));
            ofClauses.put(clause.text("id"), own);
            String heading = clause.text("heading");
            if (!heading.isEmpty() || !clause.text("text").isEmpty()) {
                pieces.add(new Piece(
                        clause.text("id"),
                        clause.textOrNull("number"),
                        clause.text("path").isEmpty() ? null : clause.text("path"),
                        List.copyOf(own),
                        List.of(heading, clause.text("text"))));
            }
        }
        entries.put(part, pieces);
    }

    private static void reaction(Reaction reaction, AccessRules rules, Map<Part, List<Piece>> entries) {
        Statement statement = reaction.statement();
        Set<String> versions = new LinkedHashSet<>(reaction.target().version().versions());
        reaction.target().clauses().stream()
                .map(clause -> clause.version())
                .filter(Objects::nonNull)
                .forEach(versions::add);
        List<String> about = reaction.target().clauses().stream()
                .map(clause -> clause.version() == null ? clause.number() : clause.version() + ":" + clause.number())
                .toList();
        Part part = new Part(
                EntryKind.REACTION,
                reaction.id(),
                List.copyOf(versions),
                reaction.dateSaid(),
                statement.quoteLanguage(),
                null,
                reaction.party(),
                reaction.stance().id(),
                rules.ofReaction(reaction),
                false);
        entries.put(
                part,
                List.of(new Piece(
                        reaction.id(),
                        null,
                        about.isEmpty() ? null : String.join(", ", about),
                        reaction.target().topics(),
                        fields(statement.quote(), statement.translation(), statement.paraphrase(), reaction.note()))));
    }

    private static void claim(ContentClaim claim, AccessRules rules, Map<Part, List<Piece>> entries) {
        Part part = new Part(
                EntryKind.CLAIM,
                claim.id(),
                claim.version().versions(),
                claim.date(),
                null,
                null,
                claim.claimedBy().text(),
                null,
                rules.ofClaim(claim),
                false);
        entries.put(
                part,
                List.of(new Piece(
                        claim.id(),
                        claim.clause(),
                        claim.clause(),
                        List.of(claim.topic()),
                        fields(claim.gist(), claim.value(), claim.note()))));
    }

    private static List<String> fields(@Nullable String... texts) {
        return Stream.of(texts).map(text -> text == null ? "" : text).toList();
    }
}
