package org.travaux.shell.line;

/** What a value of a line names; completion proposes accordingly. */
public enum ValueKind {
    /** A file, or a folder on the way to one. */
    FILE,
    /** A folder. */
    FOLDER,
    /** A command. */
    COMMAND,
    /** One of a few words. */
    CHOICE,
    /** One or more of a few words, with commas between them. */
    CHOICES,
    /** Anything. */
    TEXT
}
