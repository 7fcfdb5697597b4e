package org.travaux.shell.line;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An option of a command: a plain flag, or one with a value.
 *
 * @param name its name without the dashes
 * @param value the name of its value in capitals, or null for a flag
 * @param description one phrase
 * @param kind what the value names
 * @param choices the words the value must be one of; empty where it is free
 * @param repeatable whether it may be given several times
 */
public record OptionSyntax(
        String name,
        @Nullable String value,
        String description,
        ValueKind kind,
        List<String> choices,
        boolean repeatable) {

    /** Checks and copies. */
    public OptionSyntax {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(kind, "kind");
        choices = List.copyOf(choices);
    }

    /**
     * {@return an option that is either there or not}
     *
     * @param name its name without the dashes
     * @param description one phrase
     */
    public static OptionSyntax flag(String name, String description) {
        return new OptionSyntax(name, null, description, ValueKind.TEXT, List.of(), false);
    }

    /**
     * {@return an option whose value is one of a few words}
     *
     * @param name its name without the dashes
     * @param description one phrase
     * @param choices the words, the default first
     */
    public static OptionSyntax choice(String name, String description, List<String> choices) {
        return new OptionSyntax(name, String.join("|", choices), description, ValueKind.CHOICE, choices, false);
    }

    /**
     * {@return an option whose value is one or more of a few words, with commas between them}
     *
     * @param name its name without the dashes
     * @param value the name of its value in capitals
     * @param description one phrase
     * @param choices the words
     */
    public static OptionSyntax choices(String name, String value, String description, List<String> choices) {
        return new OptionSyntax(name, value, description, ValueKind.CHOICES, choices, false);
    }

    /**
     * {@return an option with any text as its value}
     *
     * @param name its name without the dashes
     * @param value the name of its value in capitals
     * @param description one phrase
     */
    public static OptionSyntax text(String name, String value, String description) {
        return new OptionSyntax(name, value, description, ValueKind.TEXT, List.of(), false);
    }

    /**
     * {@return an option with any text as its value that may be given several times}
     *
     * @param name its name without the dashes
     * @param value the name of its value in capitals
     * @param description one phrase
     */
    public static OptionSyntax texts(String name, String value, String description) {
        return new OptionSyntax(name, value, description, ValueKind.TEXT, List.of(), true);
    }

    /**
     * {@return an option that names a file and may be given several times}
     *
     * @param name its name without the dashes
     * @param value the name of its value in capitals
     * @param description one phrase
     */
    public static OptionSyntax files(String name, String value, String description) {
        return new OptionSyntax(name, value, description, ValueKind.FILE, List.of(), true);
    }

    /** {@return whether it takes no value} */
    public boolean isFlag() {
        return value == null;
    }

    /** {@return the option as help has it} */
    public String usage() {
        return isFlag() ? "--" + name : "--" + name + " " + value;
    }
}
