package org.travaux.archive;

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
}
