package org.travaux.shell.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;
import org.travaux.shell.terminal.ExitCode;

class LineParserTest {

    private static final CommandSyntax COMPARE = new CommandSyntax(
            "compare",
            "Compare",
            "Compare",
            List.of(
                    ArgumentSyntax.required("ORIGINAL", "before", ValueKind.FILE),
                    ArgumentSyntax.required("REVISED", "after", ValueKind.FILE)),
            List.of(
                    OptionSyntax.files("output", "FILE", "where to"),
                    OptionSyntax.choice("format", "how", List.of("table", "json")),
                    OptionSyntax.flag("exit-code", "say so")),
            List.of(),
            List.of());

    private final LineParser parser =
            new LineParser(new CommandRegistry(Set.of(command(COMPARE), command(syntax("help")))));

    private static CommandSyntax syntax(String name) {
        return new CommandSyntax(
                name,
                "Session",
                name,
                List.of(ArgumentSyntax.optional("COMMAND", "which", ValueKind.COMMAND)),
                List.of(),
                List.of(),
                List.of());
    }

    private static DescribedCommand command(CommandSyntax syntax) {
        return new DescribedCommand() {
            @Override
            public CommandSyntax syntax() {
                return syntax;
            }

            @Override
            public ExitCode run(Invocation invocation) {
                return ExitCode.DONE;
            }
        };
    }

    private Invocation invocation(String... words) {
        return new Invocation(COMPARE, parser.parse(List.of(words)));
    }

    @Test
    void options_stand_before_between_and_after_arguments() {
        Invocation line =
                invocation("compare", "--output", "a.docx", "one.txt", "--exit-code", "two.txt", "--output=b.pdf");
        assertThat(line.required("ORIGINAL")).isEqualTo("one.txt");
        assertThat(line.required("REVISED")).isEqualTo("two.txt");
        assertThat(line.values("output")).containsExactly("a.docx", "b.pdf");
        assertThat(line.flag("exit-code")).isTrue();
        assertThat(line.choice("format")).isEqualTo("table");
    }

    @Test
    void arguments_of_the_operating_system_keep_their_blanks() {
        Invocation line = invocation("compare", "two words.txt", "и ещё два.txt", "--output=with = and blank.md");
        assertThat(line.required("ORIGINAL")).isEqualTo("two words.txt");
        assertThat(line.required("REVISED")).isEqualTo("и ещё два.txt");
        assertThat(line.values("output")).containsExactly("with = and blank.md");
    }

    @Test
    void two_dashes_end_the_options() {
        Invocation line = invocation("compare", "--exit-code", "--", "-a.txt", "--format");
        assertThat(line.required("ORIGINAL")).isEqualTo("-a.txt");
        assertThat(line.required("REVISED")).isEqualTo("--format");
    }

    @Test
    void help_wins_wherever_it_stands() {
        for (String line : List.of("compare --help", "compare a --help", "compare -h", "--help compare")) {
            ParsedInput input = parser.parse(line);
            assertThat(input.commandName()).isEqualTo("help");
            assertThat(input.arguments().getFirst().value()).isEqualTo("compare");
        }
        assertThat(parser.parse("--help").arguments()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            comprae a b             | Did you mean compare?
            xyzzy                   | There is no command "xyzzy".
            compare a b --ouput x   | Did you mean --output?
            compare a b --exitcode  | Did you mean --exit-code?
            compare a b -o x        | has no option -o.
            compare a b --format    | --format needs a value
            compare a b --format=   | --format needs a value
            compare a b --output --exit-code | --output needs a value: --output FILE.
            compare a b --format xml | It is one of: table, json.
            compare a b --format json --format json | --format is given twice.
            compare a b --exit-code=maybe | --exit-code takes no value.
            compare a               | REVISED is missing. Usage: compare ORIGINAL REVISED.
            compare                 | ORIGINAL and REVISED are missing.
            compare a b c           | "c" is one argument too many.
            compare a ""            | REVISED is empty.
            --help comprae          | Did you mean compare?
            """)
    void what_does_not_fit_is_said_with_what_to_type_instead(String line, String message) {
        assertThatThrownBy(() -> parser.parse(line))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(message)
                .extracting(failure -> ((UsageException) failure).exitCode())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void a_flag_may_be_switched_off_in_so_many_words() {
        assertThat(invocation("compare", "a", "b", "--exit-code=false").flag("exit-code"))
                .isFalse();
    }
}
