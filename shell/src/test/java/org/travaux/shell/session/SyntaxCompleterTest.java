package org.travaux.shell.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.shell.config.ShellUnderTest;
import org.travaux.shell.line.LineParser;

class SyntaxCompleterTest {

    private static ShellUnderTest shell;

    @TempDir
    static Path folder;

    @BeforeAll
    static void start() throws IOException {
        shell = ShellUnderTest.start();
        Files.createFile(folder.resolve("проект 1.txt"));
        Files.createFile(folder.resolve(".hidden"));
        Files.createDirectory(folder.resolve("sub"));
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    private static List<String> proposals(String line) throws IOException {
        ParsedLine parsed = new DefaultParser().parse(line, line.length(), Parser.ParseContext.COMPLETE);
        List<Candidate> candidates = new ArrayList<>();
        try (Terminal terminal =
                new DumbTerminal(java.io.InputStream.nullInputStream(), java.io.OutputStream.nullOutputStream())) {
            LineReader reader = LineReaderBuilder.builder().terminal(terminal).build();
            new SyntaxCompleter(shell.bean(LineParser.class)).complete(reader, parsed, candidates);
        }
        return candidates.stream().map(Candidate::value).toList();
    }

    @Test
    void the_first_word_is_a_command() throws IOException {
        assertThat(proposals("")).contains("compare", "clauses", "help", "exit");
        assertThat(proposals("help ")).contains("compare", "clauses");
    }

    @Test
    void an_argument_is_a_file() throws IOException {
        assertThat(proposals("clauses " + folder + "/")).containsExactly(folder + "/sub/", folder + "/проект 1.txt");
    }

    @Test
    void hidden_files_are_proposed_when_asked_for() throws IOException {
        assertThat(proposals("clauses " + folder + "/.")).contains(folder + "/.hidden");
    }

    @Test
    void options_that_stand_there_are_proposed_no_more_unless_they_repeat() throws IOException {
        assertThat(proposals("compare a b --exit-code --output x.md --"))
                .contains("--output", "--format", "--help")
                .doesNotContain("--exit-code");
    }

    @Test
    void the_value_of_an_option_is_one_of_its_words_or_a_file() throws IOException {
        assertThat(proposals("compare a b --format ")).containsExactly("table", "json", "markdown");
        assertThat(proposals("compare a b --format="))
                .containsExactly("--format=table", "--format=json", "--format=markdown");
        assertThat(proposals("compare a b --output=" + folder + "/s")).contains("--output=" + folder + "/sub/");
    }

    @Test
    void of_several_words_those_not_given_are_proposed() throws IOException {
        assertThat(proposals("compare a b --only ")).containsExactly("substantive", "reworded", "editorial");
        assertThat(proposals("compare a b --only=reworded,"))
                .containsExactly("--only=reworded,substantive", "--only=reworded,editorial");
        assertThat(proposals("compare a b --facet quantity,mod")).contains("quantity,modality");
    }

    @Test
    void after_the_last_argument_come_options() throws IOException {
        assertThat(proposals("compare a b ")).contains("--format").doesNotContain("a");
    }

    @Test
    void an_unknown_command_or_folder_proposes_nothing() throws IOException {
        assertThat(proposals("comprae ")).isEmpty();
        assertThat(proposals("clauses /no/such/folder/")).isEmpty();
    }
}
