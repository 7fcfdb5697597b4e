package org.travaux.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.fixtures.SamplePlan;
import org.travaux.ingest.DocumentReaders;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.plain.PlainTextReader;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;
import org.travaux.model.DocumentIdentity;
import org.travaux.model.EdtfDate;
import org.travaux.model.plan.PlanVersion;
import org.travaux.record.PlanFolder;
import org.travaux.record.PlanRecord;

class HeldTextsTest {

    private static final DocumentReaders READERS = new DocumentReaders(List.of(new PlainTextReader()));

    @TempDir
    Path parent;

    @Test
    void a_restated_text_knows_its_version_and_carries_the_notice() throws Exception {
        Path folder = SamplePlan.UKRAINE_2025.copyTo(parent);

        ClauseDocument document = new HeldTexts(folder, READERS)
                .readMain(version(folder, "e3"), null)
                .document();

        DocumentIdentity identity = document.identity();
        assertThat(identity.name()).isEqualTo("European counter-proposal (E3)");
        assertThat(identity.version()).isEqualTo("e3");
        assertThat(identity.date()).isEqualTo(new EdtfDate("2025-11-23"));
        assertThat(identity.language()).isEqualTo("en");
        assertThat(identity.digest()).startsWith("sha512:");
        assertThat(identity.notice()).isEqualTo("Restated from public reporting; not the official wording.");
        assertThat(document.roots())
                .extracting(Clause::number)
                .startsWith("1", "2", "4")
                .endsWith("28");
    }

    @Test
    void a_point_that_nobody_read_is_not_held() throws Exception {
        Path folder = SamplePlan.UKRAINE_2025.copyTo(parent);

        ClauseDocument document = new HeldTexts(folder, READERS)
                .readMain(version(folder, "ua20"), null)
                .document();

        assertThat(document.clauses())
                .filteredOn(clause -> !clause.held())
                .extracting(document::path)
                .containsExactly("8e", "15", "17");
    }

    @Test
    void the_preferred_language_is_read_and_else_the_first_text() throws Exception {
        Path folder = SamplePlan.LAKE_ACCORD.copyTo(parent);
        PlanVersion second = version(folder, "second-draft");

        assertThat(HeldTexts.mainText(second, "fr-CH").orElseThrow().language()).isEqualTo("fr");
        assertThat(HeldTexts.mainText(second, null).orElseThrow().language()).isEqualTo("en");
        assertThat(HeldTexts.mainText(second, "de").orElseThrow().language()).isEqualTo("en");
        DocumentIdentity french =
                new HeldTexts(folder, READERS).readMain(second, "fr").document().identity();
        assertThat(french.language()).isEqualTo("fr");
        assertThat(french.notice()).isNull();
    }

    @Test
    void a_version_known_by_report_has_no_text_to_read() throws Exception {
        Path folder = SamplePlan.UKRAINE_2025.copyTo(parent);

        assertThatThrownBy(() -> new HeldTexts(folder, READERS).readMain(version(folder, "us27"), null))
                .isInstanceOf(TextNotHeldException.class)
                .hasMessage("No text of us27 (Russia's 27-point reference) is held, it is known by report only:"
                        + " name a version with a text.");
    }

    @Test
    void a_text_that_changed_since_it_was_recorded_is_not_read() throws Exception {
        Path folder = SamplePlan.LAKE_ACCORD.copyTo(parent);
        PlanVersion draft = version(folder, "mediator-draft");
        Path text = folder.resolve("texts/mediator-draft.en.txt");
        Files.writeString(text, Files.readString(text).replace("140 cubic", "150 cubic"));

        assertThatThrownBy(() -> new HeldTexts(folder, READERS).readMain(draft, null))
                .isInstanceOf(IngestException.class)
                .hasMessageContaining("is not the file that the plan records");
    }

    private static PlanVersion version(Path folder, String id) throws Exception {
        PlanRecord record = PlanFolder.read(folder);
        return record.plan().version(id).orElseThrow();
    }
}
