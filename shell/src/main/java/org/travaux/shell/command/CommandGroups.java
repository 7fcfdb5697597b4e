package org.travaux.shell.command;

import java.util.List;

/** The headings of help. */
public final class CommandGroups {

    /** Comparing documents and texts. */
    public static final String COMPARE = "Compare";

    /** Keeping the record of a plan. */
    public static final String RECORD = "Keep the record";

    /** What became of clauses, and what parties said of them. */
    public static final String TRACE = "Follow a plan";

    /** Keeping plans for good. */
    public static final String ARCHIVE = "Archive";

    static final String SESSION = "Session";

    /** In the order in which help shows them. */
    static final List<String> ORDER = List.of(COMPARE, RECORD, TRACE, ARCHIVE, SESSION);

    private CommandGroups() {}
}
