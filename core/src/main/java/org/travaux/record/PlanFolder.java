package org.travaux.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

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
        Map<FolderFile, Optional<String>> texts = new EnumMap<>(FolderFile.class);
        for (FolderFile file : FolderFile.values()) {
            if (Files.exists(folder.resolve(file.file()))) {
                texts.put(file, YamlText.read(folder, file.file(), issues));
            }
        }
        if (Files.exists(folder.resolve(SPREADSHEET))) {
            issues.addForFile(
                    SPREADSHEET,
                    "a plan folder keeps its reactions in " + FolderFile.REACTIONS.file(),
                    "move them there and the spreadsheet out of the folder");
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

    private static PlanRecord check(Path folder, Map<FolderFile, Optional<String>> texts, Issues issues)
            throws PlanFormatException {
        Optional<PlanRecord> record = new FolderReader(folder, issues).read(texts);
        issues.throwIfAny();
        return record.orElseThrow(() -> new IllegalStateException("no record of " + folder + ", and no reason why"));
    }
}
