package org.travaux.ingest.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.travaux.ingest.docx.WordFile.level;
import static org.travaux.ingest.docx.WordFile.numbered;
import static org.travaux.ingest.docx.WordFile.p;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.SourceFile;
import org.travaux.ingest.office.NumberFormats;
import org.travaux.model.Clause;

/** Word's automatic numbers as a reader of the page sees them. */
class DocxNumberingTest {

    @TempDir
    Path folder;

    private List<String> numbers(String body, String numbering, String styles) throws Exception {
        Path file = new WordFile(body)
                .with("numbering", numbering)
                .with("styles", styles)
                .write(folder.resolve("a.docx"));
        return new DocxReader()
                .read(SourceFile.read(file), ReadOptions.STANDARD).document().clauses().stream()
                        .map(Clause::number)
                        .toList();
    }

    private static String abstractNum(int id, String levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + levels + "</w:abstractNum>";
    }

    private static String num(int id, int abstractId, String overrides) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + abstractId + "\"/>" + overrides + "</w:num>";
    }

    private static final String THREE_LEVELS = abstractNum(
            0, level(0, "decimal", "%1.", "") + level(1, "decimal", "%1.%2", "") + level(2, "lowerLetter", "(%3)", ""));

    @Test
    void levels_count_and_begin_anew_under_each_parent() throws Exception {
        String body = numbered(1, 0, "One.")
                + numbered(1, 1, "Two.")
                + numbered(1, 2, "Three.")
                + numbered(1, 2, "Four.")
                + numbered(1, 1, "Five.")
                + numbered(1, 2, "Six.")
                + numbered(1, 0, "Seven.")
                + numbered(1, 1, "Eight.");
        assertThat(numbers(body, THREE_LEVELS + num(1, 0, ""), ""))
                .containsExactly("1", "1.1", "(a)", "(b)", "1.2", "(a)", "2", "2.1");
    }

    @Test
    void instances_of_one_definition_count_on_together() throws Exception {
        String body = numbered(1, 0, "One.") + numbered(2, 0, "Two.");
        assertThat(numbers(body, THREE_LEVELS + num(1, 0, "") + num(2, 0, ""), ""))
                .containsExactly("1", "2");
    }

    @Test
    void a_start_override_begins_anew() throws Exception {
        String override = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>";
        String body = numbered(1, 0, "One.") + numbered(2, 0, "Five.") + numbered(2, 0, "Six.");
        assertThat(numbers(body, THREE_LEVELS + num(1, 0, "") + num(2, 0, override), ""))
                .containsExactly("1", "5", "6");
    }

    @Test
    void a_level_override_changes_the_look() throws Exception {
        String override =
                "<w:lvlOverride w:ilvl=\"0\">" + level(0, "upperRoman", "Article %1", "") + "</w:lvlOverride>";
        assertThat(numbers(numbered(1, 0, "One.") + numbered(1, 0, "Two."), THREE_LEVELS + num(1, 0, override), ""))
                .containsExactly("Article I", "Article II");
    }

    @Test
    void a_level_with_restart_zero_counts_on() throws Exception {
        String levels = level(0, "decimal", "%1.", "") + level(1, "lowerLetter", "(%2)", "<w:lvlRestart w:val=\"0\"/>");
        String body = numbered(1, 0, "One.") + numbered(1, 1, "a.") + numbered(1, 0, "Two.") + numbered(1, 1, "b.");
        assertThat(numbers(body, abstractNum(0, levels) + num(1, 0, ""), "")).containsExactly("1", "(a)", "2", "(b)");
    }

    @Test
    void legal_numbering_shows_roman_parents_as_digits() throws Exception {
        String levels = level(0, "upperRoman", "%1.", "") + level(1, "decimal", "%1.%2", "<w:isLgl/>");
        String body = numbered(1, 0, "One.") + numbered(1, 1, "Two.");
        assertThat(numbers(body, abstractNum(0, levels) + num(1, 0, ""), "")).containsExactly("I", "1.1");
    }

    @ParameterizedTest
    @CsvSource({
        "decimalZero, 01",
        "lowerLetter, a)",
        "upperLetter, A)",
        "lowerRoman, i)",
        "upperRoman, I)",
        "russianLower, а)",
        "russianUpper, А)",
        "decimal, 1)"
    })
    void every_format_is_written(String format, String number) throws Exception {
        String text = format.equals("decimalZero") ? "%1" : "%1)";
        assertThat(numbers(numbered(1, 0, "One."), abstractNum(0, level(0, format, text, "")) + num(1, 0, ""), ""))
                .containsExactly(number);
    }

    @ParameterizedTest
    @CsvSource({
        "27, lowerLetter, aa",
        "4, upperRoman, IV",
        "21, ordinal, 21st",
        "5, cardinalText, Five",
        "29, russianLower, я",
        "6, chicago, ††",
        "3, decimalEnclosedCircle, ③",
        "26, hex, 1A",
        "0, none, ''"
    })
    void numbers_are_formatted_as_word_does(int value, String format, String written) {
        assertThat(NumberFormats.format(value, format)).isEqualTo(written);
    }

    @Test
    void a_style_numbers_its_paragraphs_also_through_the_one_it_is_based_on() throws Exception {
        String styles = style("Base", "base", "", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")
                + style("Derived", "derived", "Base", "");
        String body = p("<w:pStyle w:val=\"Base\"/>", "One.") + p("<w:pStyle w:val=\"Derived\"/>", "Two.");
        assertThat(numbers(body, THREE_LEVELS + num(1, 0, ""), styles)).containsExactly("1", "2");
    }

    @Test
    void a_style_finds_the_level_that_names_it() throws Exception {
        String levels = level(0, "decimal", "%1.", "<w:pStyle w:val=\"H1\"/>")
                + level(1, "decimal", "%1.%2", "<w:pStyle w:val=\"H2\"/>");
        String styles = style("H1", "heading 1", "", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")
                + style("H2", "heading 2", "", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>");
        String body = p("<w:pStyle w:val=\"H1\"/>", "One")
                + p("<w:pStyle w:val=\"H2\"/>", "Two")
                + p("<w:pStyle w:val=\"H2\"/>", "Three");
        assertThat(numbers(body, abstractNum(0, levels) + num(1, 0, ""), styles))
                .containsExactly("1", "1.1", "1.2");
    }

    @Test
    void a_style_based_on_one_that_a_level_names_stands_on_that_level() throws Exception {
        String levels = level(0, "decimal", "%1.", "") + level(1, "decimal", "%1.%2", "<w:pStyle w:val=\"Base\"/>");
        String styles = style("Base", "base", "", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")
                + style("Derived", "derived", "Base", "");
        String body = numbered(1, 0, "One.") + p("<w:pStyle w:val=\"Derived\"/>", "Two.");
        assertThat(numbers(body, abstractNum(0, levels) + num(1, 0, ""), styles))
                .containsExactly("1", "1.1");
    }

    @Test
    void a_level_of_the_paragraph_itself_counts_more_than_that_of_its_style() throws Exception {
        String levels = level(0, "decimal", "%1.", "<w:pStyle w:val=\"Base\"/>") + level(1, "lowerLetter", "(%2)", "");
        String styles = style("Base", "base", "", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>");
        String body = p("<w:pStyle w:val=\"Base\"/>", "One:")
                + p("<w:pStyle w:val=\"Base\"/><w:numPr><w:ilvl w:val=\"1\"/></w:numPr>", "Two.");
        assertThat(numbers(body, abstractNum(0, levels) + num(1, 0, ""), styles))
                .containsExactly("1", "(a)");
    }

    @Test
    void a_level_of_the_style_holds_for_a_list_of_the_paragraph() throws Exception {
        String styles = style("Base", "base", "", "<w:numPr><w:ilvl w:val=\"1\"/></w:numPr>");
        String body = numbered(1, 0, "One.")
                + p("<w:pStyle w:val=\"Base\"/><w:numPr><w:numId w:val=\"1\"/></w:numPr>", "Two.");
        assertThat(numbers(body, THREE_LEVELS + num(1, 0, ""), styles)).containsExactly("1", "1.1");
    }

    @Test
    void a_restart_after_a_level_further_up_counts_on_between() throws Exception {
        String levels = level(0, "decimal", "%1.", "")
                + level(1, "decimal", "%1.%2", "")
                + level(2, "lowerLetter", "(%3)", "<w:lvlRestart w:val=\"1\"/>");
        String body = numbered(1, 0, "One.")
                + numbered(1, 1, "Two.")
                + numbered(1, 2, "a.")
                + numbered(1, 1, "Three.")
                + numbered(1, 2, "b.")
                + numbered(1, 0, "Four.")
                + numbered(1, 1, "Five.")
                + numbered(1, 2, "a.");
        assertThat(numbers(body, abstractNum(0, levels) + num(1, 0, ""), ""))
                .containsExactly("1", "1.1", "(a)", "1.2", "(b)", "2", "2.1", "(a)");
    }

    @Test
    void a_picture_as_bullet_is_a_bullet() throws Exception {
        String levels = level(0, "bullet", "", "<w:lvlPicBulletId w:val=\"0\"/>");
        String body = p("", "Article 1") + p("", "They meet:") + numbered(1, 0, "one;") + numbered(1, 0, "two.");
        assertThat(numbers(body, abstractNum(0, levels) + num(1, 0, ""), "")).containsExactly("Article 1", "•", "•");
    }

    @Test
    void a_format_of_newer_versions_counts_before_its_substitute() throws Exception {
        String format =
                "<mc:AlternateContent><mc:Choice Requires=\"w14\"><w:numFmt w:val=\"custom\" w:format=\"001, 002, 003, ...\"/>"
                        + "</mc:Choice><mc:Fallback><w:numFmt w:val=\"decimal\"/></mc:Fallback></mc:AlternateContent>";
        String levels = "<w:lvl w:ilvl=\"0\"><w:start w:val=\"9\"/>" + format + "<w:lvlText w:val=\"%1\"/></w:lvl>";
        assertThat(numbers(numbered(1, 0, "One.") + numbered(1, 0, "Two."), abstractNum(0, levels) + num(1, 0, ""), ""))
                .containsExactly("009", "010");
    }

    @Test
    void an_empty_numbered_paragraph_counts_and_a_hidden_one_does_not() throws Exception {
        String empty = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>%s</w:pPr></w:p>";
        String hidden = empty.replace("%s", "<w:rPr><w:vanish/></w:rPr>");
        String definitions = THREE_LEVELS + num(1, 0, "");
        String one = numbered(1, 0, "One.");
        assertThat(numbers(one + empty.replace("%s", "") + one, definitions, ""))
                .containsExactly("1", "3");
        assertThat(numbers(one + hidden + one, definitions, "")).containsExactly("1", "2");
    }

    @Test
    void a_definition_linked_through_a_style_counts() throws Exception {
        String styles =
                "<w:style w:type=\"numbering\" w:styleId=\"Outline\"><w:name w:val=\"outline\"/><w:pPr><w:numPr>"
                        + "<w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        String linked = "<w:abstractNum w:abstractNumId=\"7\"><w:numStyleLink w:val=\"Outline\"/></w:abstractNum>";
        String body = numbered(2, 0, "One.") + numbered(2, 1, "Two.");
        assertThat(numbers(body, THREE_LEVELS + linked + num(1, 0, "") + num(2, 7, ""), styles))
                .containsExactly("1", "1.1");
    }

    @Test
    void a_definition_that_names_its_numbering_style_itself_counts_for_it() throws Exception {
        String linked = "<w:abstractNum w:abstractNumId=\"7\"><w:numStyleLink w:val=\"Outline\"/></w:abstractNum>";
        String named = abstractNum(0, "<w:styleLink w:val=\"Outline\"/>" + level(0, "decimal", "%1)", ""));
        assertThat(numbers(numbered(2, 0, "One.") + numbered(2, 0, "Two."), named + linked + num(2, 7, ""), ""))
                .containsExactly("1)", "2)");
    }

    @ParameterizedTest
    @CsvSource({
        "upperRoman,Section %1.%2,Section I.1",
        "decimal,Rule %1/%2,Rule 1/1",
        "upperLetter,Annex %1.%2,Annex A.1"
    })
    void no_part_of_an_automatic_number_is_lost(String above, String template, String number) throws Exception {
        String levels = abstractNum(0, level(0, above, "%1.", "") + level(1, "decimal", template, ""));
        assertThat(numbers(numbered(1, 0, "One.") + numbered(1, 1, "Two."), levels + num(1, 0, ""), ""))
                .element(1)
                .isEqualTo(number);
    }

    @Test
    void number_zero_switches_the_number_of_a_style_off() throws Exception {
        String styles = style("Base", "base", "", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>");
        String body = p("<w:pStyle w:val=\"Base\"/>", "One.")
                + p("<w:pStyle w:val=\"Base\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", "More of one.")
                + p("<w:pStyle w:val=\"Base\"/>", "Two.");
        assertThat(numbers(body, THREE_LEVELS + num(1, 0, ""), styles)).containsExactly("1", "2");
    }

    @Test
    void bullets_are_marks_and_symbol_fonts_are_made_readable() throws Exception {
        String bullets = abstractNum(0, level(0, "bullet", "\uF0B7", "") + level(1, "bullet", "–", ""));
        String body = p("", "Article 1")
                + p("", "The Parties meet:")
                + numbered(1, 0, "one;")
                + numbered(1, 1, "deep;")
                + numbered(1, 0, "two.");
        assertThat(numbers(body, bullets + num(1, 0, ""), "")).containsExactly("Article 1", "•", "–", "•");
    }

    @Test
    void numbers_typed_by_hand_are_read_too() throws Exception {
        String body = p("", "1.\tOne.") + p("", "(a)\ta;") + p("", "(b)\tb.") + p("", "2.\tTwo.");
        assertThat(numbers(body, "", "")).containsExactly("1", "(a)", "(b)", "2");
    }

    private static String style(String id, String name, String basedOn, String properties) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>"
                + (basedOn.isEmpty() ? "" : "<w:basedOn w:val=\"" + basedOn + "\"/>") + "<w:pPr>" + properties
                + "</w:pPr></w:style>";
    }
}
