package org.travaux.shell.line;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.ParsedInput;

/** The values of a line that fits its command's syntax. */
public final class Invocation {

    private final CommandSyntax syntax;
    private final ParsedInput input;

    /**
     * Makes one.
     *
     * @param syntax the command's syntax
     * @param input the line, checked against it
     */
    public Invocation(CommandSyntax syntax, ParsedInput input) {
        this.syntax = Objects.requireNonNull(syntax, "syntax");
        this.input = Objects.requireNonNull(input, "input");
    }

    /**
     * {@return the value of an argument, if it was given}
     *
     * @param name its name in the syntax
     */
    public Optional<String> argument(String name) {
        for (int index = 0; index < syntax.arguments().size(); index++) {
            if (syntax.arguments().get(index).name().equals(name)) {
                return input.arguments().stream()
                        .filter(at(index))
                        .map(CommandArgument::value)
                        .findFirst();
            }
        }
        throw new IllegalArgumentException(syntax.name() + " has no argument " + name);
    }

    /**
     * {@return all values of the argument that may be repeated, in order}
     *
     * @param name the name of the command's last argument
     */
    public List<String> arguments(String name) {
        int first = syntax.arguments().size() - 1;
        if (first < 0 || !syntax.arguments().get(first).name().equals(name)) {
            throw new IllegalArgumentException(name + " is not the last argument of " + syntax.name());
        }
        return input.arguments().stream()
                .filter(argument -> argument.index() >= first)
                .map(CommandArgument::value)
                .toList();
    }

    private static java.util.function.Predicate<CommandArgument> at(int index) {
        return argument -> argument.index() == index;
    }

    /**
     * {@return the value of an argument that the syntax requires}
     *
     * @param name its name in the syntax
     */
    public String required(String name) {
        return argument(name).orElseThrow(() -> new UsageException(name + " is missing."));
    }

    /**
     * {@return whether a flag was given}
     *
     * @param name its name without the dashes
     */
    public boolean flag(String name) {
        return values(name).stream()
                .reduce((first, last) -> last)
                .orElse("false")
                .equals("true");
    }

    /**
     * {@return the values of an option, in the order of the line; none where it was not given}
     *
     * @param name its name without the dashes
     */
    public List<String> values(String name) {
        if (syntax.option(name).isEmpty()) {
            throw new IllegalArgumentException(syntax.name() + " has no option " + name);
        }
        return input.options().stream()
                .filter(option -> name.equals(option.longName()))
                .map(option -> Objects.requireNonNullElse(option.value(), ""))
                .toList();
    }

    /**
     * {@return whether the command takes an option}
     *
     * @param name its name without the dashes
     */
    public boolean has(String name) {
        return syntax.option(name).isPresent();
    }

    /**
     * {@return the value of an option, if it was given}
     *
     * @param name its name without the dashes
     */
    public Optional<String> value(String name) {
        List<String> given = values(name);
        return given.isEmpty() ? Optional.empty() : Optional.of(given.getLast());
    }

    /**
     * {@return the words of an option whose value is one or more of a few; none where it was not given}
     *
     * @param name its name without the dashes
     */
    public List<String> choices(String name) {
        return value(name).stream()
                .flatMap(words -> Arrays.stream(words.split(",", -1)))
                .map(String::strip)
                .toList();
    }

    /**
     * {@return the value of an option whose value is one of a few words; the first of them where it was not given}
     *
     * @param name its name without the dashes
     */
    public String choice(String name) {
        List<String> given = values(name);
        return given.isEmpty() ? syntax.option(name).orElseThrow().choices().getFirst() : given.getLast();
    }
}
