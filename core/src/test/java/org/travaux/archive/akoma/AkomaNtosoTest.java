package org.travaux.archive.akoma;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.travaux.archive.SampleArchive;
import org.travaux.archive.metadata.Holding;
import org.travaux.archive.metadata.SampleHolding;
import org.travaux.archive.xml.XmlOut;
import org.travaux.fixtures.SamplePlan;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.standard.StandardReaders;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.plan.VersionText;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class AkomaNtosoTest {

    private static final Set<String> TEXT = Set.of("num", "heading", "p");

    @TempDir
    private Path folder;

    private record Written(AknText text, Document xml) {}

    private static List<Written> written(Holding holding) throws IOException {
        List<Written> all = new ArrayList<>();
        for (PlanVersion version : holding.record().plan().versions()) {
            for (VersionText text : version.texts()) {
                AknText akn = new AknText(holding, version, text, document(holding, text));
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                AkomaNtoso.write(akn, out);
                all.add(new Written(akn, Xml.read(out.toByteArray())));
            }
        }
        return all;
    }

    private static ClauseDocument document(Holding holding, VersionText text) throws IOException {
        try {
            return StandardReaders.create()
                    .read(holding.folder().resolve(text.file()))
                    .document();
        } catch (IngestException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** What a reader sees: numbers, headings and paragraphs in their order, those of the metadata apart. */
    private static List<String> lines(Document xml) {
        return Xml.elements(xml, "*").stream()
                .filter(element -> TEXT.contains(element.getLocalName()) && !isIn(element, "meta"))
                .map(Element::getTextContent)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static boolean isIn(Element element, String name) {
        for (org.w3c.dom.Node node = element; node != null; node = node.getParentNode()) {
            if (name.equals(node.getLocalName())) {
                return true;
            }
        }
        return false;
    }

    private static List<String> lines(ClauseDocument document) {
        List<String> lines = new ArrayList<>();
        for (Clause clause : document.clauses()) {
            if (clause.number() != null) {
                lines.add(XmlOut.clean(clause.number()));
            }
            if (clause.heading() != null) {
                lines.add(XmlOut.clean(clause.heading()));
            }
            if (!clause.held()) {
                lines.add(Clause.NOT_HELD_MARK);
            }
            Arrays.stream(clause.text().split("\n", -1))
                    .filter(line -> !line.isEmpty())
                    .map(XmlOut::clean)
                    .forEach(lines::add);
        }
        return lines;
    }

    private static void assertGood(Written written) {
        assertThat(lines(written.xml()))
                .as(written.text().fileName())
                .isEqualTo(lines(written.text().document()));
        List<String> ids = Xml.elements(written.xml(), "*").stream()
                .map(element -> element.getAttribute("eId"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates().allSatisfy(id -> assertThat(id).doesNotContainAnyWhitespaces());
        Set<String> known = Set.copyOf(ids);
        assertThat(Xml.elements(written.xml(), "FRBRauthor")).isNotEmpty().allSatisfy(author -> {
            assertThat(known).contains(author.getAttribute("href").substring(1));
            assertThat(known).contains(author.getAttribute("as").substring(1));
        });
        assertThat(Xml.elements(written.xml(), "FRBRdate"))
                .isNotEmpty()
                .allSatisfy(date -> assertThat(date.getAttribute("date")).matches("\\d{4}-\\d{2}-\\d{2}"));
    }

    @ParameterizedTest
    @EnumSource(SamplePlan.class)
    void nothing_of_a_sample_plan_is_lost(SamplePlan plan) throws Exception {
        SampleHolding.use(plan, folder, holding -> {
            List<Written> all = written(holding);
            assertThat(all).hasSizeGreaterThan(1).allSatisfy(AkomaNtosoTest::assertGood);
            assertThat(all.stream().map(each -> each.text().fileName())).doesNotHaveDuplicates();
        });
    }

    private void use(String text, SampleHolding.Use use) throws Exception {
        SampleArchive sample = new SampleArchive(folder);
        Path plan = sample.plan("lake", 1, 1);
        Files.writeString(plan.resolve("texts/n1.txt"), text, StandardCharsets.UTF_8);
        SampleHolding.use(sample, plan, use);
    }

    @Test
    void articles_paragraphs_points_and_annexes_are_told_apart() throws Exception {
        String text = """
                Accord on the Lake

                The Parties have agreed as follows:

                Article 5
                Waters
                1. The Parties share the waters:
                (a) in summer;
                (b) in winter.
                2. [text not held]

                Article 6
                Boats
                The limit is [Norvane: 10] [Sudmere: 20] boats & nets < 5.

                Annex A
                Map
                1. The lake is blue.
                """;
        use(text, holding -> {
            Written written = written(holding).getFirst();
            assertGood(written);
            assertThat(Xml.elements(written.xml(), "*").stream().map(element -> element.getAttribute("eId")))
                    .contains(
                            "art_5",
                            "art_5__para_1",
                            "art_5__para_1__point_a",
                            "art_5__para_1__point_a__content",
                            "art_6",
                            "att_1",
                            "att_1__para_1");
            Element unheld = Xml.elements(written.xml(), "remark").getFirst();
            assertThat(unheld.getTextContent()).isEqualTo(Clause.NOT_HELD_MARK);
            assertThat(unheld.getAttribute("status")).isEqualTo("editorial");
            assertThat(Xml.elements(written.xml(), "FRBRthis").stream().map(each -> each.getAttribute("value")))
                    .contains(
                            "/akn/xx/doc/plan/2025-11-01/lake/!main",
                            "/akn/xx/doc/plan/2025-11-01/lake/eng@2025-11-01/n1/!main",
                            "/akn/xx/doc/plan/2025-11-01/lake/!annex_1");
        });
    }

    @Test
    void a_number_that_occurs_twice_has_an_id_of_its_own() throws Exception {
        use("1. One.\n2. Two.\n1. Again.\n2. And again.\n", holding -> {
            Written written = written(holding).getFirst();
            assertGood(written);
            assertThat(Xml.elements(written.xml(), "paragraph")).hasSize(4);
        });
    }

    @Test
    void dates_that_are_not_one_day_say_so() throws Exception {
        SampleArchive sample = new SampleArchive(folder);
        Path plan = sample.plan("lake", 1, 1);
        Path yaml = plan.resolve("plan.yaml");
        Files.writeString(yaml, Files.readString(yaml).replace("date: 2025-11-01", "date: 2025-11~"));
        SampleHolding.use(sample, plan, holding -> {
            Written written = written(holding).getFirst();
            assertGood(written);
            assertThat(Xml.elements(written.xml(), "FRBRdate").stream()
                            .map(date -> date.getAttribute("date") + " " + date.getAttribute("name")))
                    .contains(
                            "2025-11-01 on the table: earliest day of 2025-11~",
                            "2025-11-30 on the table: latest day of 2025-11~");
        });
    }
}
