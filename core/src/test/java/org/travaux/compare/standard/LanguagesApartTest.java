package org.travaux.compare.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.align.Pairing;
import org.travaux.align.TextRelation;
import org.travaux.compare.Comparison;
import org.travaux.compare.Variant;
import org.travaux.fixtures.SamplePlan;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.SourceFile;
import org.travaux.ingest.standard.StandardReaders;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;
import org.travaux.model.DocumentIdentity;

class LanguagesApartTest {

    @TempDir
    Path folder;

    private static IngestedDocument text(String language, String... clauses) throws IngestException {
        byte[] bytes = String.join("\n", clauses).getBytes(StandardCharsets.UTF_8);
        return in(language, StandardReaders.create().read(SourceFile.of("draft.txt", bytes), ReadOptions.STANDARD));
    }

    private static IngestedDocument in(String language, IngestedDocument read) {
        DocumentIdentity identity = new DocumentIdentity("draft", "v1", null, language, "sha512:0", null);
        return read.withDocument(read.document().withIdentity(identity));
    }

    private static List<String> variants(Comparison comparison) {
        return comparison.clauses().stream()
                .flatMap(clause -> clause.variants().stream()
                        .map(variant ->
                                path(comparison.original(), clause.link().original()) + " "
                                        + variant.kind().id() + ": " + said(variant.original()) + " / "
                                        + said(variant.revised())))
                .toList();
    }

    private static String said(Variant.@Nullable StatedFact fact) {
        return fact == null ? "–" : fact.text();
    }

    private static String path(ClauseDocument document, List<Clause> clauses) {
        return clauses.stream().map(document::path).collect(Collectors.joining(","));
    }

    private static Set<String> links(Comparison comparison) {
        Set<String> links = new HashSet<>();
        comparison
                .clauses()
                .forEach(clause -> clause.link()
                        .original()
                        .forEach(before -> clause.link()
                                .revised()
                                .forEach(
                                        after -> links.add(comparison.original().path(before) + "="
                                                + comparison.revised().path(after)))));
        links.remove("=");
        return links;
    }

    private static double f1(Set<String> found, Set<String> expected) {
        Set<String> right = new HashSet<>(found);
        right.retainAll(expected);
        return 2.0 * right.size() / (found.size() + expected.size());
    }

    private Comparison lake(String original, String revised) throws IOException, IngestException {
        Path texts = SamplePlan.LAKE_ACCORD.copyTo(folder).resolve("texts");
        return new StandardDocumentComparer()
                .compare(
                        in("en", StandardReaders.create().read(texts.resolve(original))),
                        in("fr", StandardReaders.create().read(texts.resolve(revised))));
    }

    @Test
    void a_text_and_its_translation_are_linked_and_show_exactly_what_was_planted() throws Exception {
        Comparison comparison = lake("second-draft.en.txt", "second-draft.fr.txt");
        Set<String> expected = comparison.original().clauses().stream()
                .map(comparison.original()::path)
                .filter(path -> !path.isEmpty())
                .map(path -> path + "=" + path)
                .collect(Collectors.toSet());
        assertThat(f1(links(comparison), expected)).isGreaterThanOrEqualTo(.95);
        assertThat(variants(comparison))
                .containsExactly(
                        "5 quantity: 6 hours / 12 heures",
                        "6 quantity: 60 million cubic metres / 65 millions de mètres cubes",
                        "7 date: 31 December 2023 / 31 décembre 2025",
                        "11b quantity: 60 millimetres / 55 millimètres",
                        "13 name: Port Ellan / Vieux-Marle");
        assertThat(comparison.summary().withVariants()).isEqualTo(5);
        assertThat(comparison.summary().modified()).isZero();
        assertThat(comparison.issues().getFirst().message())
                .contains("English and French", "variants, not changes", "wording is not compared");
    }

    @Test
    void most_clauses_of_two_versions_in_two_languages_are_linked_as_by_reading() throws Exception {
        Comparison comparison = lake("mediator-draft.en.txt", "second-draft.fr.txt");
        Set<String> expected = new HashSet<>();
        for (String row : Files.readAllLines(folder.resolve("lake-ovrelle/gold/links.tsv"))) {
            String[] columns = row.split("\t", -1);
            for (String before : columns[0].split(",", -1)) {
                for (String after : columns[1].split(",", -1)) {
                    if (!before.isEmpty() && !after.isEmpty() && !before.equals("original")) {
                        expected.add(before + "=" + after);
                    }
                }
            }
        }
        assertThat(f1(links(comparison), expected)).isGreaterThanOrEqualTo(.84);
    }

    @Test
    void nothing_is_said_of_the_wording() throws Exception {
        Comparison comparison = new StandardDocumentComparer()
                .compare(
                        text("en", "1. The strength of the armed forces is capped at 600,000 in peacetime."),
                        text("uk", "1. Чисельність збройних сил у мирний час обмежується 800 000 осіб."));
        assertThat(variants(comparison)).containsExactly("1 quantity: 600,000 / 800 000");
        assertThat(comparison.clauses()).allSatisfy(clause -> {
            assertThat(clause.link().text()).isEqualTo(TextRelation.OTHER_LANGUAGE);
            assertThat(clause.link().similarity()).isNull();
            assertThat(clause.edits()).isEmpty();
        });
    }

    @Test
    void clauses_are_found_under_other_numbers_in_another_script() throws Exception {
        Comparison comparison = new StandardDocumentComparer()
                .compare(
                        text(
                                "en",
                                "1. Prisoners are exchanged within 90 days of signature.",
                                "2. Elections in Donetsk are held by 31 December 2028.",
                                "3. A fund of 300 million dollars pays for the works."),
                        text(
                                "uk",
                                "1. Сторони поважають суверенітет одна одної.",
                                "2. Обмін полоненими відбувається протягом 90 днів після підписання.",
                                "3. Вибори в Донецьку проводяться до 31 грудня 2028 року.",
                                "4. Фонд у розмірі 300 млн доларів оплачує роботи."));
        assertThat(links(comparison)).containsExactlyInAnyOrder("1=2", "2=3", "3=4");
        assertThat(variants(comparison)).isEmpty();
        assertThat(comparison.summary().added()).isEqualTo(1);
    }

    @Test
    void a_reference_that_names_the_linked_clause_is_no_variant() throws Exception {
        Comparison comparison = new StandardDocumentComparer()
                .compare(
                        text("en", "1. Nets of 60 millimetres are used.", "2. Point 1 ends on 1 May 2030."),
                        text(
                                "fr",
                                "1. Les Parties coopèrent de bonne foi.",
                                "2. Les filets de 60 millimètres sont utilisés.",
                                "3. Le point 2 prend fin le 1er mai 2030."));
        assertThat(links(comparison)).containsExactlyInAnyOrder("1=2", "2=3");
        assertThat(variants(comparison)).isEmpty();
    }

    @Test
    void what_stands_on_one_side_only_is_said() throws Exception {
        Comparison comparison = new StandardDocumentComparer()
                .compare(
                        text("en", "1. The court decides within 60 days by a panel."),
                        text("fr", "1. La cour tranche, en formation collégiale."));
        assertThat(variants(comparison)).containsExactly("1 quantity: 60 days / –");
    }

    @Test
    @Timeout(60)
    void long_texts_cost_no_square_of_their_length() throws Exception {
        String[] english = new String[6_000];
        String[] french = new String[6_000];
        for (int i = 0; i < english.length; i++) {
            english[i] =
                    (i + 1) + ". Station " + (i * 7 + 1000) + " transmits its level every " + (i % 23 + 2) + " hours.";
            french[i] = (i + 1) + ". La station " + (i * 7 + 1000) + " transmet son niveau toutes les " + (i % 23 + 2)
                    + " heures.";
        }
        Comparison comparison = new StandardDocumentComparer().compare(text("en", english), text("fr", french));
        assertThat(comparison.clauses().stream().filter(clause -> clause.link().pairing() == Pairing.ONE_TO_ONE))
                .hasSizeGreaterThan(5_900);
        assertThat(comparison.clauses())
                .allMatch(clause -> clause.variants().isEmpty()
                        || Objects.nonNull(clause.link().text()));
    }
}
