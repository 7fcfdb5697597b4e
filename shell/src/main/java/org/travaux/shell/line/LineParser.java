package org.travaux.shell.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;

/**
 * Reads a line against the syntax of the command it names; the same for typed lines and for arguments from the operating
 * system, which keep their blanks.
 *
 * <p>Options stand anywhere after the command, as {@code --name value} or {@code --name=value}; {@code --} ends them.
 */
public final class LineParser implements CommandParser {

    /** The command that shows help. */
    public static final String HELP = "help";

    /** The command that says which version this is. */
    public static final String VERSION = "version";

    private static final String VERBOSE = "verbose";

    private final CommandRegistry registry;

    /**
     * Makes a parser.
     *
     * @param registry the commands there are
     */
    public LineParser(CommandRegistry registry) {
        this.registry = registry;
    }

    @Override
    public ParsedInput parse(String line) {
        return parse(Words.of(line));
    }

    /**
     * {@return what a line means}
     *
     * @param words its words, not none
     * @throws UsageException if it fits no command's syntax
     */
    public ParsedInput parse(List<String> words) {
        List<String> rest = new ArrayList<>(words);
        boolean verbose = rest.getFirst().equals("--" + VERBOSE);
        if (verbose) {
            rest.removeFirst();
        }
        if (rest.isEmpty()) {
            rest.add(HELP);
        }
        if (isHelp(rest.getFirst()) || (rest.getFirst().equals(HELP) && rest.size() > 1)) {
            return helpOn(rest.subList(1, rest.size()));
        }
        if (rest.getFirst().equals("--version")) {
            rest.set(0, VERSION);
        }
        CommandSyntax syntax = syntaxOf(rest);
        return new Reading(syntax, verbose).read(rest.subList(syntax.words(), rest.size()));
    }

    /**
     * {@return whether a line asked for the origin of errors}
     *
     * @param words its words
     */
    public static boolean asksForOrigin(List<String> words) {
        return words.contains("--" + VERBOSE);
    }

    /** {@return the syntax of every command, by name} */
    public List<CommandSyntax> syntaxes() {
        return registry.getCommands().stream()
                .filter(DescribedCommand.class::isInstance)
                .map(command -> ((DescribedCommand) command).syntax())
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    /**
     * {@return the syntax of the command that some words begin with, if they do: the longest name that fits}
     *
     * @param words words as typed
     */
    public Optional<CommandSyntax> find(List<String> words) {
        return syntaxes().stream()
                .filter(syntax -> words.size() >= syntax.words()
                        && syntax.name().equals(String.join(" ", words.subList(0, syntax.words()))))
                .max((one, other) -> Integer.compare(one.words(), other.words()));
    }

    /**
     * {@return the syntax of the command that some words begin with}
     *
     * @param words words as typed, not none
     * @throws UsageException if there is no such command; it names the nearest
     */
    public CommandSyntax syntaxOf(List<String> words) {
        return find(words).orElseThrow(() -> unknown(words));
    }

    private UsageException unknown(List<String> words) {
        String name = words.getFirst();
        List<String> names = syntaxes().stream().map(CommandSyntax::name).toList();
        String longer = names.stream()
                .filter(other -> other.startsWith(name + " "))
                .collect(Collectors.joining("\", \"", "\"", "\""));
        if (!longer.equals("\"\"")) {
            return new UsageException("\"" + name + "\" alone is no command. There is " + longer + ".");
        }
        String typed = words.size() > 1 ? name + " " + words.get(1) : name;
        Optional<String> near = NearestName.of(name, names).or(() -> NearestName.of(typed, names));
        return new UsageException(
                "There is no command \"" + name + "\"." + proposal(near) + " \"help\" lists the commands.");
    }

    private ParsedInput helpOn(List<String> words) {
        ParsedInput.Builder help = ParsedInput.builder().commandName(HELP);
        if (!words.isEmpty() && !words.getFirst().startsWith("-")) {
            CommandSyntax syntax = syntaxOf(words);
            if (words.size() > syntax.words() && !words.get(syntax.words()).startsWith("-")) {
                throw new UsageException(
                        "There is no command \"" + String.join(" ", words) + "\". \"help\" lists the commands.");
            }
            help.addArgument(new CommandArgument(0, syntax.name()));
        }
        return help.build();
    }

    private static boolean isHelp(String word) {
        return word.equals("--help") || word.equals("-h");
    }

    private static String proposal(Optional<String> name) {
        return name.map(near -> " Did you mean " + near + "?").orElse("");
    }

    /** One pass over the words after the command's name. */
    private final class Reading {

        private final CommandSyntax syntax;
        private final ParsedInput.Builder input;
        private final Set<String> seen = new HashSet<>();
        private int arguments;

        Reading(CommandSyntax syntax, boolean verbose) {
            this.syntax = syntax;
            this.input = ParsedInput.builder().commandName(syntax.name());
            if (verbose) {
                addOption(VERBOSE, "true");
            }
        }

        ParsedInput read(List<String> words) {
            boolean optionsEnded = false;
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                if (optionsEnded || !word.startsWith("-") || word.equals("-")) {
                    addArgument(word);
                } else if (word.equals("--")) {
                    optionsEnded = true;
                } else if (isHelp(word)) {
                    return helpOn(List.of(syntax.name().split(" ", -1)));
                } else {
                    i += option(word, i + 1 < words.size() ? words.get(i + 1) : null);
                }
            }
            requireArguments();
            return input.build();
        }

        /** Reads one option; {@return how many further words it took} */
        private int option(String word, @Nullable String next) {
            int equals = word.indexOf('=');
            String name = equals < 0 ? word.substring(2) : word.substring(2, Math.max(2, equals));
            OptionSyntax option = word.startsWith("--") ? syntax.option(name).orElse(null) : null;
            if (option == null) {
                throw unknownOption(word, name);
            }
            if (!seen.add(name) && !option.repeatable()) {
                throw new UsageException("--" + name + " is given twice. Leave one out.");
            }
            if (option.isFlag()) {
                addOption(name, flagValue(option, equals < 0 ? "true" : word.substring(equals + 1)));
                return 0;
            }
            if (equals >= 0) {
                addOption(name, checked(option, word.substring(equals + 1)));
                return 0;
            }
            if (next == null || next.startsWith("--")) {
                throw new UsageException("--" + name + " needs a value: " + option.usage() + ".");
            }
            addOption(name, checked(option, next));
            return 1;
        }

        private String flagValue(OptionSyntax option, String value) {
            if (!value.equals("true") && !value.equals("false")) {
                throw new UsageException("--" + option.name() + " takes no value.");
            }
            return value;
        }

        private String checked(OptionSyntax option, String value) {
            if (value.isEmpty()) {
                throw new UsageException("--" + option.name() + " needs a value: " + option.usage() + ".");
            }
            if (option.kind() == ValueKind.CHOICES) {
                return checkedWords(option, value);
            }
            if (!option.choices().isEmpty() && !option.choices().contains(value)) {
                throw new UsageException("--" + option.name() + " cannot be \"" + value + "\". It is one of: "
                        + String.join(", ", option.choices()) + ".");
            }
            return value;
        }

        private String checkedWords(OptionSyntax option, String value) {
            for (String word : value.split(",", -1)) {
                if (!option.choices().contains(word.strip())) {
                    throw new UsageException("--" + option.name() + " cannot be \"" + word.strip()
                            + "\". It is one or more of: " + String.join(", ", option.choices()) + ".");
                }
            }
            return value;
        }

        private UsageException unknownOption(String word, String name) {
            List<String> names = java.util.stream.Stream.concat(
                            syntax.options().stream(), CommandSyntax.COMMON_OPTIONS.stream())
                    .map(OptionSyntax::name)
                    .toList();
            String typed = word.startsWith("--") ? name : word.substring(1);
            return new UsageException(syntax.name() + " has no option " + word + "."
                    + proposal(NearestName.of(typed, names).map(near -> "--" + near))
                    + " \"help " + syntax.name() + "\" lists its options"
                    + (word.startsWith("--") ? "." : "; -- goes before a file name that begins with a dash."));
        }

        private void addArgument(String word) {
            boolean more = !syntax.arguments().isEmpty()
                    && syntax.arguments().getLast().repeated();
            if (arguments >= syntax.arguments().size() && !more) {
                throw new UsageException("\"" + word + "\" is one argument too many. Usage: " + syntax.usage()
                        + ". Put quotation marks around a file name with blanks.");
            }
            ArgumentSyntax argument = syntax.arguments()
                    .get(Math.min(arguments, syntax.arguments().size() - 1));
            if (word.isEmpty()) {
                throw new UsageException(argument.name() + " is empty. Usage: " + syntax.usage() + ".");
            }
            input.addArgument(new CommandArgument(arguments++, word));
        }

        private void addOption(String name, String value) {
            input.addOption(CommandOption.with().longName(name).value(value).build());
        }

        private void requireArguments() {
            String missing = syntax.arguments().stream()
                    .skip(arguments)
                    .filter(ArgumentSyntax::required)
                    .map(ArgumentSyntax::name)
                    .collect(Collectors.joining(" and "));
            if (!missing.isEmpty()) {
                throw new UsageException(missing + (missing.contains(" and ") ? " are" : " is") + " missing. Usage: "
                        + syntax.usage() + ".");
            }
        }
    }
}
