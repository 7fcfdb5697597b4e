package org.travaux.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.fixtures.SamplePlan;
import org.travaux.ingest.DocumentReaders;
import org.travaux.ingest.plain.PlainTextReader;
import org.travaux.model.ClauseReference;
import org.travaux.record.PlanFolder;
import org.travaux.record.PlanRecord;
import org.travaux.record.exchange.ImportOptions;
import org.travaux.record.exchange.ImportedReactions;
import org.travaux.record.exchange.ReactionImport;
import org.travaux.record.exchange.table.ReactionColumn;

class TargetCheckTest {

    private static final DocumentReaders READERS = new DocumentReaders(List.of(new PlainTextReader()));

    @TempDir
    Path parent;

    private Path folder;
    private PlanRecord record;

    @BeforeEach
    void copy_the_plan() throws Exception {
        folder = SamplePlan.UKRAINE_2025.copyTo(parent);
        record = PlanFolder.read(folder);
    }

    @Test
    void a_clause_that_is_there_gets_its_anchor() throws Exception {
        ImportedReactions read = row("us28", "us28:6", "2025-11-24");

        assertThat(read.problems()).isEmpty();
        ClauseReference clause = read.reactions().getFirst().target().clauses().getFirst();
        assertThat(clause.number()).isEqualTo("6");
        assertThat(clause.anchor())
                .isEqualTo(READERS.read(folder.resolve("texts/us28.txt")).document().clauses().stream()
                        .filter(one -> "6".equals(one.number()))
                        .findFirst()
                        .orElseThrow()
                        .anchor());
        PlanRecord after = PlanFolder.addReactions(folder, read.reactions(), read.sources(), read.parties());
        assertThat(PlanFolder.read(folder)).isEqualTo(after);
        assertThat(PlanCheck.of(folder, READERS).drift()).isEmpty();
    }

    @Test
    void a_clause_that_is_not_there_is_told_with_the_nearest_numbers() throws Exception {
        assertThat(row("us28", "31", "2025-11-24").problems())
                .singleElement()
                .hasToString("reaction:1: us28 has no clause 31; did you mean 28 or 27 or 26?");
    }

    @Test
    void a_number_that_may_mean_several_clauses_is_told_with_them() throws Exception {
        assertThat(row("us28", "us28:(a)", "2025-11-24").problems())
                .singleElement()
                .asString()
                .startsWith("reaction:1: (a) may mean several clauses of us28; write one of us28:c")
                .contains("a, ");
    }

    @Test
    void versions_without_text_and_open_versions_stay() throws Exception {
        assertThat(row("us27", "us27:77", "2025-11-24").problems()).isEmpty();
        assertThat(row("", "77", "2025-11-24").problems()).isEmpty();
        assertThat(row("", "77", "2025-11-24").reactions().getFirst().target().clauses())
                .containsExactly(new ClauseReference(null, "77", null));
    }

    @Test
    void what_was_said_in_the_future_is_refused() throws Exception {
        assertThat(row("us28", "6", "2026-02").problems())
                .singleElement()
                .hasToString("reaction:1: dateSaid 2026-02 lies in the future; correct the date; today is 2026-01-31");
        assertThat(row("us28", "6", "2026").problems()).isEmpty();
    }

    @Test
    void a_text_that_cannot_be_read_is_told() throws Exception {
        Files.writeString(folder.resolve("texts/us28.txt"), "");

        assertThat(row("us28", "6", "2025-11-24").problems())
                .singleElement()
                .asString()
                .startsWith("reaction:1: the text of us28 cannot be read: ");
    }

    private ImportedReactions row(String version, String clause, String date) {
        return ReactionImport.row(
                Map.of(
                        ReactionColumn.PARTY, "Kyiv",
                        ReactionColumn.STANCE, "reject",
                        ReactionColumn.PARAPHRASE, "no",
                        ReactionColumn.TOPICS, "overall",
                        ReactionColumn.VERSION, version,
                        ReactionColumn.CLAUSES, clause,
                        ReactionColumn.DATE, date,
                        ReactionColumn.SOURCE, "s3"),
                record,
                new ImportOptions(
                        false, false, new TargetCheck(folder, record.plan(), READERS, LocalDate.of(2026, 1, 31))));
    }
}
