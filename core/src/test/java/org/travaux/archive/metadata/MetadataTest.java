package org.travaux.archive.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.archive.json.JsonTree;
import org.travaux.fixtures.SamplePlan;
import org.travaux.model.plan.PlanVersion;

class MetadataTest {

    @TempDir
    private Path folder;

    @Test
    void json_tells_of_plan_versions_texts_and_sources() throws Exception {
        SampleHolding.use(SamplePlan.LAKE_ACCORD, folder, holding -> {
            byte[] bytes = MetadataJson.of(holding).lines();
            JsonTree json = JsonTree.read(bytes);
            assertThat(new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
                    .contains("\"schemaVersion\": 1,\n")
                    .contains("Framework-substantive, comprehensive");
            assertThat(json.text("archive", "uri")).isEqualTo("urn:travaux:plan:lake-ovrelle");
            JsonTree plan = (JsonTree) Objects.requireNonNull(json.values().get("plan"));
            List<JsonTree> versions = plan.trees("versions");
            assertThat(versions)
                    .extracting(version -> version.text("id"))
                    .isEqualTo(holding.record().plan().versions().stream()
                            .map(PlanVersion::id)
                            .toList());
            JsonTree text = versions.getFirst().trees("texts").getFirst();
            assertThat(text.text("format")).isEqualTo("x-fmt/111");
            assertThat(text.text("digest"))
                    .isEqualTo("sha512:" + holding.version().files().get(text.text("file")));
            assertThat(text.number("size")).isPositive();
            assertThat(json.trees("sources")).hasSameSizeAs(holding.record().sources());
            assertThat(json.trees("claims")).hasSameSizeAs(holding.record().claims());
        });
    }

    @Test
    void dublin_core_has_a_row_for_the_whole_each_text_and_each_capture() throws Exception {
        SampleHolding.use(SamplePlan.LAKE_ACCORD, folder, holding -> {
            List<CSVRecord> rows = rows(DublinCore.csv(holding, "data"));
            List<String> header = rows.getFirst().toList();
            assertThat(header).startsWith("filename", "dc.title").contains("dc.rights", "dc.relation");
            assertThat(rows.get(1).get(0)).isEqualTo("data");
            assertThat(rows.subList(2, rows.size()))
                    .extracting(row -> row.get(0))
                    .allSatisfy(path -> assertThat(holding.file(path.substring("data/".length())))
                            .isPresent())
                    .anyMatch(path -> path.startsWith("data/sources/"))
                    .doesNotHaveDuplicates();
            assertThat(rows).allSatisfy(row -> assertThat(row.size()).isEqualTo(header.size()));
            assertThat(rows.get(2).toList()).contains("Inland Waters Council (disputed)", "en");
            assertThat(rows.get(2).get(header.indexOf("dc.creator"))).isEmpty();
        });
    }

    private static List<CSVRecord> rows(String csv) throws IOException {
        try (CSVParser parser = CSVParser.parse(new StringReader(csv), CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }
}
