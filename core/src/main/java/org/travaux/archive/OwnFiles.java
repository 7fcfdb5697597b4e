package org.travaux.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The files that an archive adds to a plan folder; what it made of a deposit stands beside what was given, never in its place. */
public final class OwnFiles {

    /** The folder of what was understood of each text, one JSON file a text; derived. */
    public static final String CLAUSES = "clauses";

    /** What was understood of each file: its format, and for texts where its clauses stand; derived. */
    public static final String DERIVED = "derived.json";

    /** What happened to the plan in the archive, an event a line. */
    public static final String EVENTS = "events.jsonl";

    /** What is left of a plan that was removed. */
    public static final String REMOVED = "removed.json";

    private OwnFiles() {}

    /**
     * {@return whether a file is the archive's own}
     *
     * @param path its path in the plan folder, with slashes
     */
    public static boolean isOwn(String path) {
        return path.startsWith(CLAUSES + "/")
                || Stream.of(CLAUSES, DERIVED, EVENTS, REMOVED).anyMatch(path::equals);
    }

    /**
     * Takes the archive's own files out of a folder.
     *
     * @param folder a plan folder that an archive gave
     * @throws IOException if they cannot be deleted
     */
    public static void deleteFrom(Path folder) throws IOException {
        List<Path> own;
        try (Stream<Path> paths = Files.walk(folder)) {
            own = paths.filter(path -> !path.equals(folder)
                            && isOwn(folder.relativize(path).toString().replace('\\', '/')))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        for (Path path : own) {
            Files.delete(path);
        }
    }
}
