package org.travaux.ingest.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.IngestIssue;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.LeftOut;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.SourceFile;

class PastedTextTest {

    private static IngestedDocument read(String text) throws IngestException {
        return new PlainTextReader()
                .read(SourceFile.of("standard input", text.getBytes(StandardCharsets.UTF_8)), ReadOptions.STANDARD);
    }

    private static List<String> clauses(IngestedDocument read) {
        return read.document().clauses().stream()
                .map(clause -> read.document().path(clause) + "|" + clause.text())
                .toList();
    }

    private static List<String> leftOut(IngestedDocument read) {
        return read.leftOut().stream().map(LeftOut::text).toList();
    }

    private static List<String> codes(IngestedDocument read) {
        return read.issues().stream().map(IngestIssue::code).toList();
    }

    @Test
    void who_sent_a_message_and_when_is_left_out() throws IngestException {
        IngestedDocument read = read("""
                [22.11.2025, 14:03] Olena: 1. The parties cease fire.
                2. Forces are limited to 600,000.
                [22.11.2025, 14:05] Олена К.: 3. Elections are held.
                """);
        assertThat(clauses(read))
                .containsExactly(
                        "1|The parties cease fire.", "2|Forces are limited to 600,000.", "3|Elections are held.");
        assertThat(leftOut(read)).containsExactly("[22.11.2025, 14:03] Olena:", "[22.11.2025, 14:05] Олена К.:");
        assertThat(codes(read)).containsExactly("message-headers");
    }

    @Test
    void other_messengers_say_it_otherwise() throws IngestException {
        assertThat(clauses(read("11/22/25, 2:03 PM - Olena: 1. The parties cease fire.\n2. Forces are limited.\n")))
                .containsExactly("1|The parties cease fire.", "2|Forces are limited.");
        assertThat(clauses(read("Olena, [22.11.2025 14:03]\n1. The parties cease fire.\n2. Forces are limited.\n")))
                .containsExactly("1|The parties cease fire.", "2|Forces are limited.");
    }

    @Test
    void numbers_in_boxes_are_numbers() throws IngestException {
        IngestedDocument read = read("1️⃣ Вогонь припиняється.\n2️⃣ Війська відводяться.\n3️⃣ Вибори проводяться.\n");
        assertThat(clauses(read))
                .containsExactly("1|Вогонь припиняється.", "2|Війська відводяться.", "3|Вибори проводяться.");
        assertThat(codes(read)).containsExactly("number-signs");
        assertThat(leftOut(read)).hasSize(3).containsOnly("\u20E3");
    }

    @Test
    void numbers_of_a_thread_are_numbers_and_fractions_are_not() throws IngestException {
        assertThat(clauses(read("1/ The parties cease fire.\n2/ Forces are limited.\n3/3 Elections are held.\n")))
                .containsExactly("1|The parties cease fire.", "2|Forces are limited.", "3|Elections are held.");
        assertThat(clauses(read("1/2 The parties cease fire.\n2/2 Forces are limited.\n")))
                .containsExactly("1|The parties cease fire.", "2|Forces are limited.");
        IngestedDocument fractions =
                read("1/3 of the fund is paid at once.\n2/3 of it is paid later.\nThe rest lapses.\n");
        assertThat(fractions.leftOut()).isEmpty();
        assertThat(fractions.document().clauses()).allMatch(clause -> clause.number() == null);
    }

    @Test
    void a_quoted_draft_is_read_without_its_marks() throws IngestException {
        IngestedDocument read = read("> 1. The parties cease fire.\n> 2. Forces are limited.\n\nWe agree to this.\n");
        assertThat(clauses(read))
                .containsExactly("1|The parties cease fire.", "2|Forces are limited.\nWe agree to this.");
        assertThat(codes(read)).containsExactly("quotation-marks");
        assertThat(leftOut(read)).containsExactly(">", ">");
    }

    @Test
    void a_lone_mark_in_a_longer_text_stays() throws IngestException {
        String text = "1. A limit of\n> 5 is named.\n2. Trade is free.\n3. Elections are held.\n4. It ends.\n";
        assertThat(read(text).leftOut()).isEmpty();
    }

    @Test
    void every_visible_character_is_in_a_clause_or_left_out() throws IngestException {
        String text = "[22.11.2025, 14:03] Olena: draft\n1️⃣ Fire ceases.\n2️⃣ Forces [are] limited.\n";
        IngestedDocument read = read(text);
        StringBuilder kept = new StringBuilder();
        read.document()
                .clauses()
                .forEach(clause -> kept.append(clause.number() == null ? "" : clause.number())
                        .append(clause.text()));
        leftOut(read).forEach(kept::append);
        assertThat(sorted(kept.toString())).isEqualTo(sorted(text));
    }

    private static String sorted(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && c != 0xFE0F)
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
