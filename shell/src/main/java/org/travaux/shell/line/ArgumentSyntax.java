package org.travaux.shell.line;

import java.util.Objects;

/**
 * A value that a command takes by its place in the line.
 *
 * @param name its name in capitals, as the usage line has it
 * @param description one phrase
 * @param kind what it names
 * @param required whether the command makes no sense without it
 * @param repeated whether any number of such values may follow; only the last argument of a command may be
 */
public record ArgumentSyntax(String name, String description, ValueKind kind, boolean required, boolean repeated) {

    /** Checks that nothing is missing. */
    public ArgumentSyntax {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(kind, "kind");
    }

    /**
     * {@return an argument that must be there}
     *
     * @param name its name in capitals
     * @param description one phrase
     * @param kind what it names
     */
    public static ArgumentSyntax required(String name, String description, ValueKind kind) {
        return new ArgumentSyntax(name, description, kind, true, false);
    }

    /**
     * {@return an argument that may be left out}
     *
     * @param name its name in capitals
     * @param description one phrase
     * @param kind what it names
     */
    public static ArgumentSyntax optional(String name, String description, ValueKind kind) {
        return new ArgumentSyntax(name, description, kind, false, false);
    }

    /**
     * {@return an argument that must be there and may be given several times}
     *
     * @param name its name in capitals
     * @param description one phrase
     * @param kind what it names
     */
    public static ArgumentSyntax repeated(String name, String description, ValueKind kind) {
        return new ArgumentSyntax(name, description, kind, true, true);
    }

    /** {@return the argument as the usage line has it} */
    public String usage() {
        String usage = repeated ? name + "…" : name;
        return required ? usage : "[" + usage + "]";
    }
}
