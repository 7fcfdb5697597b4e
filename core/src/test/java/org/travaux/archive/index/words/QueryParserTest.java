package org.travaux.archive.index.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.archive.index.SearchFailure;

class QueryParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "lake ~ \"lake\"",
                "Lake BOATS ~ (\"lake\" AND \"boats\")",
                "lake AND boats ~ (\"lake\" AND \"boats\")",
                "\"security guarantees\" ~ \"security guarantees\"",
                "«security guarantees» ~ \"security guarantees\"",
                "guarant* ~ \"guarant\" *",
                "\"security guar\"* ~ \"security guar\" *",
                "600,000 ~ \"600 000\"",
                "м’ята ~ \"м ята\"",
                "NEAR(ceasefire monitoring, 5) ~ NEAR(\"ceasefire\" \"monitoring\", 5)",
                "NEAR(ceasefire \"joint monitoring\") ~ NEAR(\"ceasefire\" \"joint monitoring\", 10)",
                "NEAR(army 600,000) ~ NEAR(\"army\" \"600 000\", 10)",
                "NEAR(army 600,000, 3) ~ NEAR(\"army\" \"600 000\", 3)",
                "near OR far ~ (\"near\" OR \"far\")",
                "a b OR c ~ ((\"a\" AND \"b\") OR \"c\")",
                "a (b OR c) ~ (\"a\" AND (\"b\" OR \"c\"))",
                "a -b ~ ((\"a\") NOT (\"b\"))",
                "a NOT b -\"c d\" ~ ((\"a\") NOT (\"b\" OR \"c d\"))",
                "-b a ~ ((\"a\") NOT (\"b\"))",
                "a - b ~ (\"a\" AND \"b\")",
                "a -(b c) ~ ((\"a\") NOT ((\"b\" AND \"c\")))",
                "AND lake ~ \"lake\"",
                "lake & $ ~ \"lake\"",
                "or not near ~ (\"or\" AND \"not\" AND \"near\")",
                "f0:lake ~ \"f0 lake\"",
                "^lake ~ \"lake\"",
                "NEAR ~ \"near\"",
                "lake*boat ~ \"lake boat\""
            })
    void questions_are_understood(String typed, String understood) throws SearchFailure {
        assertThat(QueryParser.parse(typed).fullText()).isEqualTo(understood);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "'' ~ There is nothing to look for. Write a word.",
                "$ % ~ There is no word to look for in $ %.",
                "-lake ~ NOT alone finds nothing: say as well what is to be there.",
                "NOT lake ~ NOT alone finds nothing: say as well what is to be there.",
                "lake OR ~ OR needs a word on each side.",
                "OR lake ~ OR needs a word on each side.",
                "lake NOT ~ NOT needs a word behind it.",
                "(lake ~ There is a ( without its ). Add it, or put it in quotation marks.",
                "lake) ~ There is a ) without its (. Take it out, or put it in quotation marks.",
                "\"lake ~ A quotation mark is not closed. Add it, as in \"security guarantees\".",
                "NEAR() ~ NEAR needs words, as in NEAR(ceasefire monitoring, 5).",
                "NEAR(a OR b) ~ There is a ( without its ). Add it, or put it in quotation marks."
            })
    void what_cannot_be_understood_is_said_in_one_line(String typed, String message) {
        assertThatThrownBy(() -> QueryParser.parse(typed))
                .isInstanceOf(SearchFailure.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 2000})
    void endless_questions_are_refused(int words) {
        assertThatThrownBy(() -> QueryParser.parse("w ".repeat(words))).isInstanceOf(SearchFailure.class);
        assertThatThrownBy(() -> QueryParser.parse("(".repeat(words))).isInstanceOf(SearchFailure.class);
    }

    /** Whatever is typed is either understood by the full-text table or refused in plain words. */
    @Test
    void no_input_is_a_syntax_error_of_the_database() throws Exception {
        String[] bits = {
            "lake", "Київ", "\"", "“", "*", "(", ")", " ", " ", " ", "NEAR(", "NEAR", ", 5)", ",", "OR", "AND", "NOT",
            "-", "'", "\\", ";", "--", ":", "^", "+", "{", "}", "600,000", "\u0000", "\ud83d", "停", "¤6c", "*"
        };
        Random random = new Random(11);
        int understood = 0;
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE VIRTUAL TABLE words USING fts5(f0, topics, content='', tokenize='ascii')");
            var match = connection.prepareStatement("SELECT rowid FROM words WHERE words MATCH ?");
            for (int round = 0; round < 20_000; round++) {
                StringBuilder typed = new StringBuilder();
                for (int bit = random.nextInt(10); bit >= 0; bit--) {
                    typed.append(bits[random.nextInt(bits.length)]);
                }
                try {
                    match.setString(1, QueryParser.parse(typed.toString()).fullText());
                    understood++;
                } catch (SearchFailure e) {
                    assertThat(e.getMessage()).hasLineCount(1).endsWith(".");
                    continue;
                }
                try (ResultSet rows = match.executeQuery()) {
                    assertThat(rows.next()).isFalse();
                }
            }
        }
        assertThat(understood).isGreaterThan(3000);
    }
}
