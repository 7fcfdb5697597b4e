package org.travaux.ingest.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoughTextTest {

    private static void assertDoubted(String code, String text, String found, String likely) {
        assertThat(RoughText.doubts(text)).singleElement().satisfies(doubt -> {
            assertThat(doubt.code()).isEqualTo(code);
            assertThat(doubt.span().of(text)).isEqualTo(found);
            assertThat(doubt.likely()).isEqualTo(likely);
            assertThat(doubt.message()).contains(found).contains(likely);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at most 6OO,000 persons | 6OO,000 | 600,000",
                "at most 600,OOO persons | 600,OOO | 600,000",
                "within l00 days | l00 | 100",
                "within lOO days | lOO | 100",
                "in 2O26 at the latest | 2O26 | 2026",
                "on 21 November 202S, | 202S | 2025",
                "не більше 8ОО 000 осіб | 8ОО | 800",
                "не більше 6ОО,000 осіб | 6ОО,000 | 600,000",
                "USD 1,2S0,000 in all | 1,2S0,000 | 1,250,000",
                "not before l991 | l991 | 1991",
                "in the year 2О25 | 2О25 | 2025",
                "a rate of 0.O5 | 0.O5 | 0.05",
                "about 3З0,000 men | 3З0,000 | 330,000",
                "within 3O days | 3O | 30",
                "some 5O% of it | 5O | 50",
                "не більше 2О днів | 2О | 20",
                "about 1бО,000 men | 1бО,000 | 160,000",
            })
    void letters_that_look_like_digits_are_doubted(String text, String found, String likely) {
        assertDoubted(Doubt.DIGIT, text, found, likely);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // A Latin letter each: o, a, i, c.
                "кордoн країни | кордoн | кордон",
                "збройнa агресія | збройнa | збройна",
                "Укрaїна | Укрaїна | Україна",
                "Poссия выводит | Poссия | Россия",
                // A Cyrillic letter each: а, о.
                "the pаrties agree | pаrties | parties",
                "a ceasefirе holds | ceasefirе | ceasefire",
            })
    void letters_of_another_script_are_doubted(String text, String found, String likely) {
        assertDoubted(Doubt.SCRIPT, text, found, likely);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stays at 800 ,000 men | 800 ,000 | 800,000",
                "stays at 800, 000 men | 800, 000 | 800,000",
                "stays at 8 00 000 men | 8 00 000 | 800 000",
                "stays at 80 0 000 men | 80 0 000 | 800 000",
            })
    void spaces_inside_numbers_are_doubted(String text, String found, String likely) {
        assertDoubted(Doubt.SPACE, text, found, likely);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COVID-19, F-16, Су-27, Х-101, MiG-29, B-52, T-72, S-400, С-300, Іл-76 and A50",
                "ст. 5-а, стаття 13-1, п. 2б, пункт 4в, 2а і 3б",
                "XXI століття, XІХ століття, ІV квартал, розділ ІІ",
                "iPhone-и, HIV-інфекція, e-mail адреса, Wi-Fi мережа, PDF-файл, IT-галузь, ЄвроNCAP, NASAміх",
                "10O, 5S, 4I, 3D, 2B, 1B, O2, CO2, H2O, 5G, 90S, 30S and 45°30′N 2S",
                "ISO 8601, RFC5280, X.509, SHA256, O365, S8, 3Z",
                "in 1990s, the 60s, 1st, 2nd, 3rd, 4th, 5ème, 1er, 20-й, 30-х, 2-го",
                "800 000 осіб, 1 250 000 грн, 600,000 persons, 1.000.000 EUR",
                "статті 368 - 4 , статтями 369, 369 - 2 , 436, 437, 438",
                "0 800 501 482 or +380 44 255 60 00 or 2026 11 22",
                "https://zakon.rada.gov.ua/laws/show/2O26-IX#l00 and l00@example.org",
                "Point 1 a and 1 l, a 1 l bottle, 10 l, 100 l, Il-76 and Ill",
                // A lone letter between digits where no figure is certain: it could be the number of an article.
                "статья 1З4 Кодекса ИСО",
            })
    void what_is_written_so_by_right_is_not_doubted(String text) {
        assertThat(RoughText.doubts(text)).isEmpty();
    }

    @Test
    void each_place_is_doubted_once_and_in_order() {
        String text = "In 2O26 the кордoн; 6OO,000 men, 8 00 000 shells.";
        assertThat(RoughText.doubts(text).stream().map(Doubt::code))
                .containsExactly(Doubt.DIGIT, Doubt.SCRIPT, Doubt.DIGIT, Doubt.SPACE);
    }
}
