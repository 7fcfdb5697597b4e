package org.travaux.record.read;

/** The version of the format in which a plan's files are read and written. */
public final class SchemaVersion {

    /** The version that is read and written here. */
    public static final int CURRENT = 1;

    private SchemaVersion() {}

    /**
     * Complains of a file in another version of the format.
     *
     * @param root the root of the file
     */
    public static void check(Fields root) {
        String version = root.text("schemaVersion");
        if (root.isText("schemaVersion") && !version.equals(String.valueOf(CURRENT))) {
            root.issue(
                    root.place("schemaVersion"),
                    "schemaVersion " + version + " is not known here",
                    "use a newer Travaux, or write " + CURRENT + " if the file is in this format");
        }
    }
}
