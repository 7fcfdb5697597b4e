package org.travaux.ingest.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.ingest.DocumentReaders;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.IngestIssue;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.SharedFiles;
import org.travaux.model.Clause;
import org.travaux.model.ClauseKind;

/** Plain text files as clause lists. */
class PlainTextReaderTest {

    private static final String UKRAINIAN = """
            1. Україна є суверенна і незалежна держава, що має мир.
            2. Її суверенітет поширюється на всю територію, яка є цілісною і недоторканною.
            3. Носієм суверенітету і єдиним джерелом влади в Україні є народ, який її здійснює.
            """;
    private static final String RUSSIAN = """
            1. Стороны обязуются не применять силу и не угрожать ею.
            2. Настоящий договор вступает в силу со дня его подписания всеми сторонами, что и подтверждается.
            3. Споры, возникающие из договора, решаются путём переговоров, если стороны не договорились об ином.
            """;
    private static final String FRENCH = """
            1. Les parties s'engagent à ne pas recourir à la force.
            2. Le présent accord entre en vigueur dès sa signature par les États intéressés.
            """;

    private final DocumentReaders readers = new DocumentReaders(List.of(new PlainTextReader()));

    @TempDir
    Path folder;

    private IngestedDocument read(byte[] bytes) throws Exception {
        Path file = folder.resolve("text.txt");
        Files.write(file, bytes);
        return readers.read(file);
    }

    private IngestedDocument read(String text) throws Exception {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> texts(IngestedDocument read) {
        return read.document().clauses().stream().map(Clause::text).toList();
    }

    @ParameterizedTest
    @CsvSource({"us28.txt, 28", "e3.txt, 27", "ua20.txt, 20"})
    void the_sample_plan_has_its_points(String name, int points) throws Exception {
        IngestedDocument read = readers.read(SharedFiles.sampleText(name));
        assertThat(read.document().roots()).hasSize(points);
        assertThat(read.document().clauses())
                .allSatisfy(clause -> assertThat(clause.number()).isNotNull());
        assertThat(read.document().identity().language()).isEqualTo("en");
        assertThat(read.document().identity().digest()).matches("sha512:[0-9a-f]{128}");
    }

    @Test
    void sub_points_and_what_is_not_held_are_seen() throws Exception {
        IngestedDocument read = readers.read(SharedFiles.sampleText("us28.txt"));
        Clause package12 = read.document().roots().get(11);
        assertThat(package12.children()).extracting(Clause::number).containsExactly("a", "b", "c", "d", "e", "f");
        assertThat(package12.children())
                .extracting(Clause::held)
                .containsExactly(true, false, false, false, false, false);
        assertThat(read.issues()).isEmpty();
    }

    @Test
    void a_point_left_out_is_reported_and_the_next_one_still_read() throws Exception {
        IngestedDocument read = readers.read(SharedFiles.sampleText("e3.txt"));
        assertThat(read.document().roots()).extracting(Clause::number).startsWith("1", "2", "4", "5");
        assertThat(read.issues()).extracting(IngestIssue::code).containsExactly("number-gap");
        assertThat(read.issues().get(0).message()).contains("“2”").contains("“4”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\n\n", "\r\n\r\n"})
    void every_kind_of_line_end_is_known(String end) throws Exception {
        assertThat(texts(read("1. One." + end + "2. Two." + end))).containsExactly("One.", "Two.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_is_no_text(String encoding) throws Exception {
        IngestedDocument read = read(("\uFEFF" + UKRAINIAN).getBytes(Charset.forName(encoding)));
        assertThat(read.document().roots()).hasSize(3);
        assertThat(read.issues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"windows-1251", "KOI8-U", "UTF-16LE", "UTF-16BE"})
    void older_encodings_of_ukrainian_are_read_and_named(String encoding) throws Exception {
        IngestedDocument read = read(UKRAINIAN.getBytes(Charset.forName(encoding)));
        assertThat(texts(read).get(0)).isEqualTo("Україна є суверенна і незалежна держава, що має мир.");
        assertThat(read.issues()).extracting(IngestIssue::code).containsExactly("encoding-assumed");
        assertThat(read.issues().get(0).message()).contains(encoding.startsWith("UTF-16") ? "UTF-16" : encoding);
        assertThat(read.document().identity().language()).isEqualTo("uk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R"})
    void older_encodings_of_russian_are_read(String encoding) throws Exception {
        IngestedDocument read = read(RUSSIAN.getBytes(Charset.forName(encoding)));
        assertThat(texts(read).get(0)).isEqualTo("Стороны обязуются не применять силу и не угрожать ею.");
    }

    @Test
    void western_european_text_is_read() throws Exception {
        IngestedDocument read = read(FRENCH.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(texts(read).get(1))
                .isEqualTo("Le présent accord entre en vigueur dès sa signature par les États intéressés.");
    }

    @Test
    void an_encoding_that_cannot_be_told_is_refused() {
        byte[] bytes = new byte[200];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (0x80 + i % 3 * 37);
        }
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(IngestException.class)
                .hasMessageContaining("encoding")
                .hasMessageContaining("UTF-8");
    }

    @Test
    void binary_data_is_refused() {
        assertThatThrownBy(() -> read(new byte[] {'a', 0, 1, 2, (byte) 0xC3, 4}))
                .isInstanceOf(IngestException.class)
                .hasMessageContaining("binary");
    }

    @ParameterizedTest
    @CsvSource({"%PDF-1.7 x, PDF", "PK\u0003\u0004 x, zip", "{\\rtf1 x, RTF"})
    void other_formats_in_a_txt_are_named(String text, String format) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(IngestException.class).hasMessageContaining(format);
    }

    @Test
    void a_hard_wrapped_text_is_put_together() throws Exception {
        String text = """
                1. The Parties shall settle every dispute about the reading of this
                Agreement by talks in good faith, and where talks have not ended it
                within ninety days, by an arbitral tribunal of three members, one of
                whom each Party names and the third of whom these two name.

                2. The tribunal decides by a majority of its members within one year
                of its first sitting, and its award, which states its reasons, binds
                the Parties and is published by the depositary in all languages of
                this Agreement.
                """;
        assertThat(read(text).document().roots()).hasSize(2);
        assertThat(texts(read(text)).get(1))
                .startsWith("The tribunal decides by a majority of its members within one year of its first")
                .doesNotContain("\n");
    }

    @Test
    void lines_that_are_paragraphs_stay_apart() throws Exception {
        assertThat(texts(read("The Parties meet.\nThey talk.\nThey part.\n"))).hasSize(3);
    }

    @Test
    void headings_and_tables_in_the_manner_of_markdown_are_known() throws Exception {
        IngestedDocument read =
                read("# Terms\n\n## A. Scope\n\nText one.\n\nText two.\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n");
        assertThat(read.document().roots().get(0).kind()).isEqualTo(ClauseKind.TITLE);
        Clause scope = read.document().roots().get(1);
        assertThat(scope.number()).isEqualTo("A");
        assertThat(scope.heading()).isEqualTo("Scope");
        assertThat(scope.children()).extracting(Clause::text).containsExactly("Text one.", "Text two.", "a | b\n1 | 2");
        assertThat(scope.children().get(2).kind()).isEqualTo(ClauseKind.TABLE);
    }

    @Test
    void a_file_of_blank_lines_holds_no_text() {
        assertThatThrownBy(() -> read(" \n\n\t\n"))
                .isInstanceOf(IngestException.class)
                .hasMessageContaining("no text");
    }
}
