package org.travaux.shell.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The text of help: all commands by group with a line each, or one command in full. */
public final class HelpPage {

    private static final String INDENT = "  ";

    /** How wide the column of options gets. */
    private static final int MAX_LEFT = 34;

    private HelpPage() {}

    /**
     * {@return all commands, a line each}
     *
     * @param syntaxes the commands
     * @param groups the order of the groups; those not named come last
     */
    public static String of(List<CommandSyntax> syntaxes, List<String> groups) {
        int width = syntaxes.stream()
                .mapToInt(syntax -> syntax.usage().length())
                .max()
                .orElse(0);
        Map<String, List<CommandSyntax>> byGroup = new LinkedHashMap<>();
        syntaxes.stream()
                .sorted(Comparator.<CommandSyntax>comparingInt(syntax -> position(groups, syntax.group()))
                        .thenComparing(CommandSyntax::group))
                .forEach(syntax -> byGroup.computeIfAbsent(syntax.group(), group -> new ArrayList<>())
                        .add(syntax));
        StringBuilder page = new StringBuilder();
        byGroup.forEach((group, members) -> {
            page.append(page.isEmpty() ? "" : "\n").append(group).append('\n');
            members.forEach(syntax -> page.append(row(syntax.usage(), width, syntax.summary())));
        });
        return page.toString();
    }

    /**
     * {@return one command in full}
     *
     * @param syntax the command
     */
    public static String of(CommandSyntax syntax) {
        StringBuilder page =
                new StringBuilder(syntax.summary()).append(".\n\nUsage: ").append(syntax.usage());
        page.append(syntax.options().isEmpty() ? "\n" : " [OPTION…]\n");
        List<OptionSyntax> options = Stream.concat(syntax.options().stream(), CommandSyntax.COMMON_OPTIONS.stream())
                .toList();
        int width = Stream.concat(
                        syntax.arguments().stream().map(ArgumentSyntax::name),
                        options.stream().map(OptionSyntax::usage))
                .mapToInt(String::length)
                .filter(length -> length <= MAX_LEFT)
                .max()
                .orElse(MAX_LEFT);
        if (!syntax.arguments().isEmpty()) {
            page.append('\n');
            syntax.arguments().forEach(argument -> page.append(row(argument.name(), width, argument.description())));
        }
        page.append("\nOptions\n");
        options.forEach(option -> page.append(
                row(option.usage(), width, option.description() + (option.repeatable() ? " (repeatable)" : ""))));
        if (!syntax.details().isEmpty()) {
            page.append('\n');
            syntax.details().forEach(sentence -> page.append(sentence).append('\n'));
        }
        if (!syntax.examples().isEmpty()) {
            page.append("\nExamples\n");
            syntax.examples()
                    .forEach(example -> page.append(INDENT).append(example).append('\n'));
        }
        return page.toString();
    }

    private static int position(List<String> groups, String group) {
        int position = groups.indexOf(group);
        return position < 0 ? groups.size() : position;
    }

    private static String row(String left, int width, String right) {
        // What is too long for its column has a line of its own.
        String space =
                left.length() > width ? "\n" + INDENT + " ".repeat(width + 2) : " ".repeat(width - left.length() + 2);
        return INDENT + left + space + right + "\n";
    }
}
