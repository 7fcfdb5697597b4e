package org.travaux.ingest.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers with which paragraphs begin. */
class NumberLabelParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. The Parties|1|The Parties",
                "1) The Parties|1)|The Parties",
                "(1) The Parties|(1)|The Parties",
                "1° Dans le cadre|1°|Dans le cadre",
                "1.1.1 The Parties|1.1.1|The Parties",
                "1.1. The Parties|1.1|The Parties",
                "2.6(a) Provider|2.6(a)|Provider",
                "B.2.1 Scope|B.2.1|Scope",
                "A. Definitions|A|Definitions",
                "13-1. Порядок|13-1|Порядок",
                "12 - 1 ) призначення|12-1)|призначення",
                "3 - 1 . Особливості|3-1|Особливості",
                "4a. Einwilligung|4a|Einwilligung",
                "(6a) Pseudonymisieren|(6a)|Pseudonymisieren",
                "1bis. The Parties|1bis|The Parties",
                "(a) the Parties|(a)|the Parties",
                "a. the Parties|a|the Parties",
                "a) the Parties|a)|the Parties",
                "(iv) the Parties|(iv)|the Parties",
                "IV. Final provisions|IV|Final provisions",
                "I. - Les dispositions|I|Les dispositions",
                "ґ) у пункті|ґ)|у пункті",
                "§ 5 Zweck|§ 5|Zweck",
                "§ 4a Einwilligung|§ 4a|Einwilligung",
                "Art. 5 Zweck|Art. 5|Zweck",
                "Article 5|Article 5|''",
                "Article 1382|Article 1382|''",
                "Article FIVE Scope|Article FIVE|Scope",
                "ARTICLE V|ARTICLE V|''",
                "Article 16-1-1|Article 16-1-1|''",
                "Article premier|Article premier|''",
                "Section 3.2 Scope|Section 3.2|Scope",
                "Chapitre Ier : Dispositions|Chapitre Ier|Dispositions",
                "Titre préliminaire : De la loi|Titre préliminaire|De la loi",
                "Kapitel 1 - Begriffe|Kapitel 1|Begriffe",
                "Annex A: Forms|Annex A|Forms",
                "APPENDIX B – Forms|APPENDIX B|Forms",
                "Стаття 13-1. Порядок|Стаття 13-1|Порядок",
                "Статья 5|Статья 5|''",
                "Розділ XIV|Розділ XIV|''",
                "Глава II - Процедура|Глава II|Процедура",
                "Пункт 3. Сторони|Пункт 3|Сторони",
                "пункт 3. Сторони|пункт 3|Сторони",
                "Абзац 2. Сторони|Абзац 2|Сторони",
                "Abs. 2 Die Ausnahme|Abs. 2|Die Ausnahme",
                "Ziffer 3: Drei|Ziffer 3|Drei",
                "Article 2 bis Un texte|Article 2 bis|Un texte",
                "Article deux ter|Article deux ter|''",
                "Article L. 211-1 Un texte|Article L. 211-1|Un texte",
                "Article R*211-1 Un texte|Article R*211-1|Un texte",
                "Section 1.01 Terms|Section 1.01|Terms",
                "Section II.3 Terms|Section II.3|Terms",
                "Annex A.1.2 – Forms|Annex A.1.2|Forms",
                "Artículo 1.º Objeto|Artículo 1.º|Objeto",
                "1.º Primero|1.º|Primero",
                "Disposición adicional primera. Plazo|Disposición adicional primera|Plazo",
                "Cláusula vigésima primera.- Plazo|Cláusula vigésima primera|Plazo",
                "Erster Teil|Erster Teil|''",
                "Zweiter Abschnitt: Schluss|Zweiter Abschnitt|Schluss",
                "2. Abschnitt|2. Abschnitt|''",
                "First Part – General|First Part|General",
                "Раздел двадцать первый. Конец|Раздел двадцать первый|Конец",
                "Розділ п’ятий|Розділ п’ятий|''",
                "Приложение № 1|Приложение № 1|''",
                "Anlage Nr. 2 Karten|Anlage Nr. 2|Karten",
                "Chapitre vingt et unième|Chapitre vingt et unième|''",
            })
    void numbers_are_read_as_printed_without_a_final_dot(String line, String number, String rest) {
        NumberLabel label = NumberLabelParser.readings(line).get(0);
        assertThat(label.printed()).isEqualTo(number);
        assertThat(line.substring(label.end())).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2014 was a hard year.",
                "1 February 2019",
                "24 August 1991 was the day.",
                "1. Februar 2019",
                "24 серпня 1991 року",
                "600,000 soldiers",
                "24.08.1991 the Parties met",
                "13.05.97 N 4",
                "50% of the profit",
                "1.5% of the profit",
                "2013-01-01",
                "3-May-2013",
                "3 gelten nicht, sofern",
                "e.g. the Parties",
                "U.S. forces",
                "mix. of things",
                "(EU) 2016/679 and others",
                "пункт 4 викласти",
                "Satz 5 findet keine Anwendung",
                "Part of the deal",
                "The Parties meet.",
            })
    void what_is_no_number_has_no_reading(String line) {
        assertThat(NumberLabelParser.readings(line)).isEmpty();
    }

    @Test
    void a_letter_that_is_also_a_roman_numeral_has_two_readings() {
        assertThat(NumberLabelParser.readings("(i) the Parties"))
                .extracting(NumberLabel::form)
                .containsExactly(NumberLabel.Form.LETTER, NumberLabel.Form.ROMAN);
    }

    @ParameterizedTest
    @CsvSource({
        "4.,4a.",
        "4a.,4b.",
        "4b.,5.",
        "13-1.,13-2.",
        "Article 16-1-1,Article 16-2",
        "г),ґ)",
        "г),д)",
        "и),к)",
        "3.9,3.10"
    })
    void a_number_follows_the_one_before(String before, String after) {
        NumberLabel first = NumberLabelParser.readings(before + " Text").get(0);
        NumberLabel second = NumberLabelParser.readings(after + " Text").get(0);
        assertThat(second.follows(first)).isTrue();
        assertThat(first.follows(second)).isFalse();
    }
}
