package org.travaux.semantics.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactReaderTest {

    private static List<String> facts(String text, String language) {
        return new FactReader(List.of(text), language)
                .read(text).stream()
                        .filter(fact -> fact.kind() != FactKind.NAME)
                        .map(fact ->
                                fact.kind().id() + " " + fact.value() + (fact.unit() == null ? "" : " " + fact.unit()))
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | a force of 600,000 soldiers | quantity 600000",
                "fr | au moins 1 800 hectares | quantity 1800 hectare",
                "de | von 1.800,5 Hektar | quantity 1800.5 hectare",
                "uk | не більше 800 000 осіб | quantity 800000",
                "uk | 2,5 млн доларів | quantity 2500000 dollar",
                "en | 60 million cubic metres a year | quantity 60000000 metre",
                "fr | 65 millions de mètres cubes par an | quantity 65000000 metre",
                "en | reserves of 60 per cent | quantity 60 percent",
                "fr | à raison de 60 pour cent | quantity 60 percent",
                "fr | pendant vingt-cinq ans | quantity 25 year",
                "uk | протягом двадцяти днів | quantity 20 day",
                "ru | в течение девяноста дней | quantity 90 day",
                "en | a 90-day period | quantity 90 day",
                "en | until 31 December 2028 at the latest | date 2028-12-31",
                "en | after December 31, 2028 the works stop | date 2028-12-31",
                "fr | du 1er avril au plus tard | date XXXX-04-01",
                "uk | до 31 грудня 2028 року | date 2028-12-31",
                "ru | с 15 мая | date XXXX-05-15",
                "de | am 1. Januar 2030 | date 2030-01-01",
                "es | el 5 de marzo de 2026 | date 2026-03-05",
                "uk | не раніше 01.02.2030 | date 2030-02-01",
                "en | signed on 2026-03-05 | date 2026-03-05",
                "en | by 2026 all is done | date 2026",
                "en | as laid down in Article 5, paragraph 2 | reference 5.2",
                "uk | відповідно до пункту 3 | reference 3",
                "en | under resolution F-16 | ''",
            })
    void the_same_is_read_in_any_language(String language, String text, String expected) {
        assertThat(String.join("; ", facts(text, language))).isEqualTo(expected);
    }

    @Test
    void a_span_holds_the_number_with_its_unit() {
        String text = "Les lâchers atteignent 65 millions de mètres cubes par an.";
        Fact fact = new FactReader(List.of(text), "fr").read(text).getFirst();
        assertThat(fact.span().of(text)).isEqualTo("65 millions de mètres cubes");
    }

    @Test
    void a_unit_told_on_both_sides_must_agree() {
        Fact days = new FactReader(List.of(), "en").read("60 days").getFirst();
        Fact months = new FactReader(List.of(), "fr").read("60 mois").getFirst();
        Fact bare = new FactReader(List.of(), "fr").read("60").getFirst();
        assertThat(days.agrees(months)).isFalse();
        assertThat(days.agrees(bare)).isTrue();
        Fact years = new FactReader(List.of(), "en").read("5 years").getFirst();
        assertThat(years.agrees(months)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Donetsk, en, Донецьк, uk",
        "Donetsk, en, Донецка, ru",
        "Kharkiv, en, Харкова, uk",
        "Crimea, en, Крим, uk",
        "Geneva, en, Женева, uk",
        "Paris, fr, Париж, uk",
        "Kellogg, en, Келлогом, uk",
    })
    void names_are_known_in_another_script(String one, String language, String other, String otherLanguage) {
        assertThat(NameSkeleton.near(NameSkeleton.of(one, language), NameSkeleton.of(other, otherLanguage)))
                .isTrue();
        assertThat(NameSkeleton.near(NameSkeleton.of(one, language), NameSkeleton.of("Львів", "uk")))
                .isFalse();
    }

    @Test
    void words_written_small_elsewhere_and_beginnings_of_sentences_are_no_names() {
        List<String> texts = List.of("Nets are banned in Port Ellan. Any port may close.", "The Port is shut.");
        FactReader reader = new FactReader(texts, "en");
        assertThat(reader.read(texts.getFirst()).stream().map(Fact::value)).containsExactly("port ellan");
        assertThat(reader.read(texts.getLast())).isEmpty();
    }

    @Test
    void countries_and_languages_are_known_under_another_name() {
        Fact name = new FactReader(List.of(), "en").read("drawn up in Germany").getFirst();
        assertThat(new FactReader(List.of(), "uk").traces("складено в країні Німеччина"))
                .contains(name.value());
    }
}
