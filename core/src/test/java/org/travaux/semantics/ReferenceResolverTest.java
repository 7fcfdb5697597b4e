package org.travaux.semantics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.travaux.model.Anchor;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;
import org.travaux.model.ClauseKind;
import org.travaux.model.DocumentIdentity;
import org.travaux.model.ParagraphRange;

class ReferenceResolverTest {

    private int made;

    private Clause clause(int level, String number, Clause... children) {
        String id = "c" + ++made + ":" + number;
        return new Clause(
                id,
                number,
                number.startsWith("Annex") ? ClauseKind.ANNEX : ClauseKind.CLAUSE,
                level,
                null,
                "",
                true,
                List.of(children),
                new ParagraphRange(made, made + 1),
                Anchor.of(number, null, ""),
                List.of());
    }

    private static String found(ClauseDocument document, String from, String text) {
        ReferenceResolver resolver = new ReferenceResolver(document);
        Clause citing = document.clauses().stream()
                .filter(clause -> from.equals(clause.number()))
                .findFirst()
                .orElseThrow();
        List<String> answers = new ArrayList<>();
        for (CrossReference reference : ReferenceFinder.find(text)) {
            ReferenceTarget target = resolver.resolve(citing, reference);
            @Nullable Clause clause = target.clause();
            answers.add(
                    target.state() + (clause == null ? "" : " " + clause.id().replaceAll("c\\d+:", "")));
        }
        return String.join("; ", answers);
    }

    private static ClauseDocument document(Clause... roots) {
        return new ClauseDocument(DocumentIdentity.ofFile("x.txt", "en", "sha512:00"), List.of(roots), List.of());
    }

    @Test
    void articles_are_found_wherever_they_stand_and_paragraphs_inside_them() {
        ClauseDocument document = document(
                clause(1, "Chapter I", clause(2, "Article 1", clause(3, "1."), clause(3, "2.", clause(4, "(a)")))),
                clause(1, "Chapter II", clause(2, "Article 2", clause(3, "1.")), clause(2, "Article 13-1")),
                clause(1, "Annex A", clause(2, "1."), clause(2, "7.")));
        assertThat(found(document, "Article 2", "Article 1")).isEqualTo("FOUND Article 1");
        assertThat(found(document, "Article 2", "Article 1, paragraph 2")).isEqualTo("FOUND 2.");
        assertThat(found(document, "Article 2", "point (a) of paragraph 2 of Article 1"))
                .isEqualTo("FOUND (a)");
        assertThat(found(document, "Article 2", "Article 1(2)(a)")).isEqualTo("FOUND (a)");
        assertThat(found(document, "(a)", "paragraph 2")).isEqualTo("FOUND 2.");
        assertThat(found(document, "Article 2", "paragraph 2")).isEqualTo("UNKNOWN");
        assertThat(found(document, "Article 2", "Article 13-1")).isEqualTo("FOUND Article 13-1");
        assertThat(found(document, "Article 2", "Article 1, paragraph 9")).isEqualTo("ABOVE Article 1");
        assertThat(found(document, "Article 2", "Articles 9 and 2")).isEqualTo("MISSING; FOUND Article 2");
        assertThat(found(document, "Article 2", "Article 9 of the UN Charter")).isEqualTo("UNKNOWN");
        assertThat(found(document, "Article 2", "paragraph 7 of Annex A")).isEqualTo("FOUND 7.");
    }

    @Test
    void plain_numbers_count_from_the_beginning_or_from_near_the_citing_clause() {
        ClauseDocument document = document(
                clause(1, "1", clause(2, "1.1"), clause(2, "1.2", clause(3, "(a)"), clause(3, "(b)"))),
                clause(1, "2", clause(2, "2.1"), clause(2, "2.1(a)")),
                clause(1, "10", clause(2, "a"), clause(2, "b")));
        assertThat(found(document, "2.1", "Section 1.2")).isEqualTo("FOUND 1.2");
        assertThat(found(document, "2.1", "Section 1.2(b)")).isEqualTo("FOUND (b)");
        assertThat(found(document, "2.1", "point 10a")).isEqualTo("FOUND a");
        assertThat(found(document, "(a)", "point (b)")).isEqualTo("FOUND (b)");
        assertThat(found(document, "2.1", "paragraph 1")).isEqualTo("FOUND 1");
        assertThat(found(document, "2.1", "Sections 3.1 and 4")).isEqualTo("MISSING; MISSING");
    }

    @Test
    void a_number_that_several_bear_points_nowhere() {
        ClauseDocument document = document(clause(1, "1"), clause(1, "1"), clause(1, "2"));
        assertThat(found(document, "2", "point 1")).isEqualTo("UNKNOWN");
    }
}
