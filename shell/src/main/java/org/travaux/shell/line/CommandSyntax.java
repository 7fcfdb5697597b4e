package org.travaux.shell.line;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a command is written, and what help says of it.
 *
 * @param name the command's name, of one word or two
 * @param group the heading it stands under in help
 * @param summary what it does, in one line
 * @param arguments values by place, the required ones first
 * @param options values by name
 * @param details further sentences for its own help page
 * @param examples whole lines, for its own help page
 */
public record CommandSyntax(
        String name,
        String group,
        String summary,
        List<ArgumentSyntax> arguments,
        List<OptionSyntax> options,
        List<String> details,
        List<String> examples) {

    /** Options that every command takes. */
    public static final List<OptionSyntax> COMMON_OPTIONS = List.of(
            OptionSyntax.flag("help", "show this page"),
            OptionSyntax.flag("verbose", "after an error, show where it came from"));

    /** Checks and copies. */
    public CommandSyntax {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(summary, "summary");
        arguments = List.copyOf(arguments);
        options = List.copyOf(options);
        details = List.copyOf(details);
        examples = List.copyOf(examples);
    }

    /** {@return how many words its name has} */
    public int words() {
        return name.split(" ", -1).length;
    }

    /** {@return the line in short: name and arguments} */
    public String usage() {
        return arguments.isEmpty()
                ? name
                : name + " " + arguments.stream().map(ArgumentSyntax::usage).collect(Collectors.joining(" "));
    }

    /**
     * {@return the option of this name, those of every command included}
     *
     * @param option its name without the dashes
     */
    public Optional<OptionSyntax> option(String option) {
        return options.stream()
                .filter(syntax -> syntax.name().equals(option))
                .findFirst()
                .or(() -> COMMON_OPTIONS.stream()
                        .filter(syntax -> syntax.name().equals(option))
                        .findFirst());
    }
}
