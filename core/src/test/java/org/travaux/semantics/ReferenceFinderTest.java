package org.travaux.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "under Article 12 the Parties | article 12",
                "in accordance with paragraph 3.2. The Council | paragraph 3.2",
                "as point 4(b) says | point 4(b)",
                "Articles 5 and 7 apply | article 5; article 7",
                "Articles 5 to 9 apply | article 5-; article -9",
                "Articles 5-9 apply | article 5-; article -9",
                "paragraphs 2 and 3 of Article 5 | article 5, paragraph 2; article 5, paragraph 3",
                "Article 5, paragraph 2, applies | article 5, paragraph 2",
                "paragraph 2 of this Article | paragraph 2",
                "Section 1.5 (Customer Content) and 1.6 (Machine Learning) | section 1.5; section 1.6",
                "the cap in Section 8.1(a) does | section 8.1(a)",
                "Sections D.4 — D.7. The | section D.4-; section -D.7",
                "See Section B(5): Additional | section B(5)",
                "Annex II and Annex A | annex II; annex A",
                "Section 5 of the Agreement | section 5",
                "Article 5 of the UN Charter | !article 5",
                "Articles 4 and 5 of the Convention on the Law of the Sea | !article 4; !article 5",
                "RFC 8659, Section 4.2; and | !section 4.2",
                "Article 28(3) of the GDPR | !article 28(3)",
                "section 3 of the United Kingdom's Act | !section 3",
                "Article 7, 30 days later | article 7",
                "paragraph 2 and 30 days later | paragraph 2",
                "paragraphs 2 and 3 and 30 days later | paragraph 2; paragraph 3",
                "in part 24 hours and in part 3 days | ``",
                "paragraph 2 second subparagraph | paragraph 2",
                "the preceding paragraph. 5 persons | ``",
                "in Directive 2016/679 and part 2016/679 | ``",
                "встановленому статтею 111 цієї Конституції | article 111",
                "відповідно до статті 13-1 | article 13-1",
                "передбаченому статтею 149 - 1 цієї | article 149 - 1",
                "пунктами 5, 18, 21 цієї статті | point 5; point 18; point 21",
                "пунктом 5 частини другої статті 106 | article 106, point 5",
                "пункт 4 | point 4",
                "статті 7 Закону України «Про вибори» | !article 7",
                "на основании статьи 5 | article 5",
                "части 2 статьи 5 | article 5, paragraph 2",
                "пункта 2 в) настоящей статьи | point 2 в",
                "со статьями 19 и 22. | article 19; article 22",
                "статьи 7 Устава Организации | !article 7",
                "nach § 5 Abs. 2 | section 5, paragraph 2",
                "Art. 5 Abs. 2 gilt | article 5, paragraph 2",
                "Absatz 3 bis 5 | paragraph 3-; paragraph -5",
                "§§ 32 und 33 gelten | section 32; section 33",
                "im Sinne des Artikels 9 Absatz 1 der Verordnung (EU) | !article 9, paragraph 1",
                "§ 47 Absatz 5 Satz 1 der Verwaltungsgerichtsordnung | !section 47, paragraph 5, sentence 1",
                "§ 29 Absatz 1 dieses Gesetzes | section 29, paragraph 1",
                "prévues à l'article L. 121-1 du code | ``",
                "l'article 12 s'applique | article 12",
                "informe l'autre Partie 24 heures à l'avance | ``",
                "l’autre Partie 3 fois par an | ``",
                "notifié à une Partie 30 jours avant | ``",
                "la partie 3 et la partie 4 | part 3; part 4",
                "aux alinéas 2 et 3 de l'article 93 | article 93, paragraph 2; article 93, paragraph 3",
                "des articles 375-2, 375-3 ou 375-5 du présent code | article 375-2; article 375-3; article 375-5",
                "l'article 1183 du code de procédure civile | !article 1183",
                "conforme al artículo 3 y | article 3",
                "los artículos 5 y 7 del presente Acuerdo | article 5; article 7",
                "el apartado 2 del artículo 5 | article 5, paragraph 2",
                "notificará a la otra Parte 30 días antes | ``",
                "cada Parte 2 ejemplares | ``",
                "la parte 3 del presente Acuerdo | part 3",
                "del artículo 5 de la Carta | !article 5"
            })
    void references_are_read(String text, String expected) {
        assertThat(said(ReferenceFinder.find(text))).isEqualTo(expected);
    }

    @Test
    void spans_are_those_of_the_numbers() {
        String text = "Under paragraphs 2 and 3.1 of Article 15 of this Treaty.";
        List<CrossReference> found = ReferenceFinder.find(text);
        assertThat(found)
                .allSatisfy(reference -> assertThat(reference.steps())
                        .allSatisfy(step -> assertThat(step.span().of(text)).isEqualTo(step.number())));
        assertThat(found.getFirst().span().of(text)).isEqualTo("paragraphs 2 and 3.1 of Article 15");
    }

    @ParameterizedTest
    @CsvSource({"Article 5 and ", "'Articles 1, 2, (3'", "(", "A ", "'§ '", "Section 1 ("})
    void long_texts_take_time_in_proportion(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> ReferenceFinder.find(text));
    }

    private static String said(List<CrossReference> found) {
        return found.stream()
                .map(reference -> (reference.external() ? "!" : "")
                        + reference.steps().stream()
                                .map(step -> step.level().name().toLowerCase(java.util.Locale.ROOT) + " "
                                        + (step.equals(reference.target()) ? ends(reference) : step.number()))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private static String ends(CrossReference reference) {
        String number = reference.target().number();
        return switch (reference.place()) {
            case SINGLE -> number;
            case RANGE_START -> number + "-";
            case RANGE_END -> "-" + number;
        };
    }
}
