package org.travaux.shell.output;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.OptionSyntax;

/** A form in which a command can show its result, chosen by {@code --format}. */
public enum ResultFormat {
    /** A table. */
    TABLE,
    /** JSON. */
    JSON,
    /** Markdown. */
    MARKDOWN,
    /** Comma-separated values, for spreadsheets. */
    CSV,
    /** A graph for Graphviz. */
    DOT;

    private static final String OPTION = "format";

    /**
     * {@return the option}
     *
     * @param description one phrase
     * @param offered the forms that the command has, the one shown without the option first
     */
    public static OptionSyntax option(String description, ResultFormat... offered) {
        List<String> names = Arrays.stream(offered).map(ResultFormat::id).toList();
        return OptionSyntax.choice(OPTION, description, names);
    }

    /** {@return the option of a command that has a table, shown without it, and JSON} */
    public static OptionSyntax tableOrJson() {
        return option("how the result is shown", TABLE, JSON);
    }

    /**
     * {@return the form that a line of a command with this option asks for}
     *
     * @param invocation the line
     */
    public static ResultFormat of(Invocation invocation) {
        return valueOf(invocation.choice(OPTION).toUpperCase(Locale.ROOT));
    }

    /**
     * {@return whether the line names a form}
     *
     * @param invocation the line
     */
    public static boolean isGiven(Invocation invocation) {
        return invocation.value(OPTION).isPresent();
    }

    private String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
