package org.travaux.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.travaux.model.evidence.ContentClaim;
import org.travaux.model.evidence.Source;
import org.travaux.model.plan.LinkDecision;
import org.travaux.model.plan.Party;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.plan.VersionText;
import org.travaux.model.reaction.Reaction;
import org.travaux.record.check.Issues;
import org.travaux.record.check.PlanFormatException;
import org.travaux.record.read.YamlText;
import org.travaux.record.write.DecisionWriter;
import org.travaux.record.write.EvidenceWriter;
import org.travaux.record.write.MapTree;
import org.travaux.record.write.PlanWriter;
import org.travaux.record.write.ReactionWriter;

/**
 * A plan as a folder: {@code plan.yaml}, and where there is something to put in them {@code reactions.yaml},
 * {@code claims.yaml}, {@code sources.yaml}, {@code links.yaml} and {@code watch.yaml}, beside the texts as received.
 *
 * <p>Reading is strict, so that a record can be trusted: unknown keys and ids, one-sided contradictions, circles, files
 * that are missing or lie outside are all refused, each with file, line and remedy. Comments at the head of a file are
 * kept when it is written again; comments elsewhere are not.
 */
public final class PlanFolder {

    private static final String SPREADSHEET = "reactions.csv";

    private PlanFolder() {}

    /**
     * {@return whether a folder looks like a plan folder: it has a {@code plan.yaml}}
     *
     * @param folder a path
     */
    public static boolean isPlanFolder(Path folder) {
        return Files.isRegularFile(folder.resolve(FolderFile.PLAN.file()));
    }

    /**
     * {@return whether a file of a plan folder holds a part of its record}
     *
     * @param file its path in the folder
     */
    public static boolean isRecordFile(String file) {
        return Stream.of(FolderFile.values()).anyMatch(each -> each.file().equals(file));
    }

    /**
     * {@return the record in a folder}
     *
     * @param folder the folder
     * @throws PlanFormatException if anything is wrong with it; it carries all problems found
     */
    public static PlanRecord read(Path folder) throws PlanFormatException {
        Issues issues = new Issues();
        if (!isPlanFolder(folder)) {
            issues.addForFile(
                    FolderFile.PLAN.file(),
                    Files.isDirectory(folder) ? "there is none in " + folder : folder + " is not a folder",
                    "name a plan folder, which has a plan.yaml");
            issues.throwIfAny();
        }
        Map<FolderFile, Optional<String>> texts = texts(folder, issues);
        if (Files.exists(folder.resolve(SPREADSHEET))) {
            issues.addForFile(
                    SPREADSHEET,
                    "a plan folder keeps its reactions in " + FolderFile.REACTIONS.file(),
                    "move the spreadsheet out of the folder, then bring them in with \"reaction import FILE.csv --plan DIR\"");
        }
        return check(folder, texts, issues);
    }

    /**
     * Writes a record into a folder. The same record gives the same bytes. All files are written beside and then renamed,
     * so that a failure leaves the folder as it was, or at worst with some files new and whole. The texts must be there:
     * nothing is written that {@link #read} would refuse.
     *
     * @param record the record
     * @param folder the folder, which exists and holds the texts
     * @throws PlanFormatException if the record would not be read again; nothing was written
     * @throws IOException if the folder cannot be written
     */
    public static void write(PlanRecord record, Path folder) throws PlanFormatException, IOException {
        Map<FolderFile, Optional<String>> texts = new EnumMap<>(FolderFile.class);
        FolderWriter.texts(record, file -> Files.exists(folder.resolve(file.file())))
                .forEach((file, text) -> texts.put(file, Optional.of(text)));
        PlanRecord readAgain = check(folder, texts, new Issues());
        if (!readAgain.equals(record)) {
            throw new IllegalStateException("the record of " + record.plan().id() + " changes when it is written");
        }
        FolderWriter.replace(folder, texts);
    }

    /**
     * Adds a version to a folder; the rest of {@code plan.yaml} stays as it is written there, comments included, wherever
     * its list of versions stands over several lines.
     *
     * @param folder a plan folder
     * @param version a version whose id is new; its texts are in the folder
     * @return the record as it is now
     * @throws PlanFormatException if the folder is no plan folder, or would be none with this version; nothing was written
     * @throws IOException if the folder cannot be written
     */
    public static PlanRecord addVersion(Path folder, PlanVersion version) throws PlanFormatException, IOException {
        PlanRecord before = read(folder);
        List<PlanVersion> versions = new ArrayList<>(before.plan().versions());
        versions.add(version);
        return put(
                folder,
                FolderFile.PLAN,
                before.withPlan(before.plan().withVersions(versions)),
                text -> YamlInsert.entry(text, "versions", PlanWriter.version(version)));
    }

    /**
     * Adds a text to a version, as {@link #addVersion} adds a version.
     *
     * @param folder a plan folder
     * @param id id of a version in it
     * @param text a text that is in the folder
     * @return the record as it is now
     * @throws PlanFormatException if the folder is no plan folder, or would be none with this text; nothing was written
     * @throws IOException if the folder cannot be written
     */
    public static PlanRecord addText(Path folder, String id, VersionText text) throws PlanFormatException, IOException {
        PlanRecord before = read(folder);
        List<PlanVersion> versions = before.plan().versions().stream()
                .map(version -> version.id().equals(id) ? version.withText(text) : version)
                .toList();
        return put(
                folder,
                FolderFile.PLAN,
                before.withPlan(before.plan().withVersions(versions)),
                content -> YamlInsert.entryOf(content, "versions", id, "texts", PlanWriter.text(text)));
    }

    /**
     * Adds a decision about a link behind those that {@code links.yaml} has, as {@link #addVersion} adds a version; the file is
     * made if it is not there.
     *
     * @param folder a plan folder
     * @param link a decision whose id is new
     * @return the record as it is now
     * @throws PlanFormatException if the folder is no plan folder, or would be none with this decision; nothing was written
     * @throws IOException if the folder cannot be written
     */
    public static PlanRecord addLink(Path folder, LinkDecision link) throws PlanFormatException, IOException {
        PlanRecord before = read(folder);
        List<LinkDecision> links = new ArrayList<>(before.links());
        links.add(link);
        return put(
                folder,
                FolderFile.LINKS,
                before.withLinks(links),
                text -> YamlInsert.entry(text, FolderFile.LINKS.listKey(), DecisionWriter.link(link)));
    }

    /**
     * Adds reactions, and the sources and parties that came with them, each behind those that its file has, as
     * {@link #addVersion} adds a version; files are made where they are not there. Either all of it is added or nothing.
     *
     * @param folder a plan folder
     * @param reactions reactions whose ids are new
     * @param sources sources whose ids are new; their captures are in the folder
     * @param parties parties whose ids are new
     * @return the record as it is now
     * @throws PlanFormatException if the folder is no plan folder, or would be none with these; nothing was written
     * @throws IOException if the folder cannot be written; it is as it was
     */
    public static PlanRecord addReactions(
            Path folder, List<Reaction> reactions, List<Source> sources, List<Party> parties)
            throws PlanFormatException, IOException {
        PlanRecord before = read(folder);
        PlanRecord expected = before.withReactions(joined(before.reactions(), reactions))
                .withSources(joined(before.sources(), sources))
                .withPlan(before.plan().withParties(joined(before.plan().parties(), parties)));
        Map<FolderFile, Function<String, Optional<String>>> inserts = new EnumMap<>(FolderFile.class);
        insert(inserts, FolderFile.PLAN, "parties", parties, PlanWriter::party);
        insert(inserts, FolderFile.SOURCES, FolderFile.SOURCES.listKey(), sources, EvidenceWriter::source);
        insert(inserts, FolderFile.REACTIONS, FolderFile.REACTIONS.listKey(), reactions, ReactionWriter::reaction);
        return put(folder, expected, inserts);
    }

    /**
     * Adds a claim of what a version contains, and the source if it came with one, as {@link #addReactions} adds reactions.
     *
     * @param folder a plan folder
     * @param claim a claim whose id is new
     * @param sources sources whose ids are new
     * @return the record as it is now
     * @throws PlanFormatException if the folder is no plan folder, or would be none with this claim; nothing was written
     * @throws IOException if the folder cannot be written; it is as it was
     */
    public static PlanRecord addClaim(Path folder, ContentClaim claim, List<Source> sources)
            throws PlanFormatException, IOException {
        PlanRecord before = read(folder);
        PlanRecord expected = before.withClaims(joined(before.claims(), List.of(claim)))
                .withSources(joined(before.sources(), sources));
        Map<FolderFile, Function<String, Optional<String>>> inserts = new EnumMap<>(FolderFile.class);
        insert(inserts, FolderFile.SOURCES, FolderFile.SOURCES.listKey(), sources, EvidenceWriter::source);
        insert(inserts, FolderFile.CLAIMS, FolderFile.CLAIMS.listKey(), List.of(claim), EvidenceWriter::claim);
        return put(folder, expected, inserts);
    }

    private static <T> List<T> joined(List<T> before, List<T> more) {
        List<T> all = new ArrayList<>(before);
        all.addAll(more);
        return all;
    }

    private static <T> void insert(
            Map<FolderFile, Function<String, Optional<String>>> inserts,
            FolderFile file,
            String key,
            List<T> entries,
            Function<T, MapTree> writer) {
        if (!entries.isEmpty()) {
            inserts.put(
                    file,
                    text -> YamlInsert.entries(
                            text, key, entries.stream().map(writer).toList()));
        }
    }

    private static PlanRecord put(
            Path folder, FolderFile file, PlanRecord expected, Function<String, Optional<String>> insert)
            throws PlanFormatException, IOException {
        return put(folder, expected, Map.of(file, insert));
    }

    /** Writes the files that changed: with entries put in where that can be done, else anew. */
    private static PlanRecord put(
            Path folder, PlanRecord expected, Map<FolderFile, Function<String, Optional<String>>> inserts)
            throws PlanFormatException, IOException {
        Issues issues = new Issues();
        Map<FolderFile, Optional<String>> texts = texts(folder, issues);
        issues.throwIfAny();
        Map<FolderFile, String> anew = FolderWriter.texts(expected, other -> false);
        Map<FolderFile, Optional<String>> changed = new EnumMap<>(FolderFile.class);
        inserts.forEach((file, insert) -> changed.put(
                file,
                texts.getOrDefault(file, Optional.empty())
                        .flatMap(insert)
                        .or(() -> Optional.ofNullable(anew.get(file)))));
        texts.putAll(changed);
        if (!check(folder, texts, issues).equals(expected)) {
            changed.replaceAll((file, text) -> Optional.ofNullable(anew.get(file)));
            texts.putAll(changed);
            if (!check(folder, texts, new Issues()).equals(expected)) {
                throw new IllegalStateException(
                        "the record of " + expected.plan().id() + " changes when it is written");
            }
        }
        FolderWriter.replace(folder, changed);
        return expected;
    }

    private static Map<FolderFile, Optional<String>> texts(Path folder, Issues issues) {
        Map<FolderFile, Optional<String>> texts = new EnumMap<>(FolderFile.class);
        for (FolderFile file : FolderFile.values()) {
            if (Files.exists(folder.resolve(file.file()))) {
                texts.put(file, YamlText.read(folder, file.file(), issues));
            }
        }
        return texts;
    }

    private static PlanRecord check(Path folder, Map<FolderFile, Optional<String>> texts, Issues issues)
            throws PlanFormatException {
        Optional<PlanRecord> record = new FolderReader(folder, issues).read(texts);
        issues.throwIfAny();
        return record.orElseThrow(() -> new IllegalStateException("no record of " + folder + ", and no reason why"));
    }
}
