package org.travaux.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.fixtures.SamplePlan;
import org.travaux.ingest.DocumentReaders;
import org.travaux.ingest.plain.PlainTextReader;
import org.travaux.record.PlanFolder;

class RecordDoubtTest {

    private static final DocumentReaders READERS = new DocumentReaders(List.of(new PlainTextReader()));

    @TempDir
    Path parent;

    @Test
    void what_a_person_should_look_at_is_listed() throws Exception {
        Path folder = SamplePlan.UKRAINE_2025.copyTo(parent);
        edit(folder, "reactions.yaml", "contradicts: [us-rubio-authored]", "contradicts: [us-rubio-authored, m9-r1]");
        edit(
                folder,
                "reactions.yaml",
                "version: {certainty: unknown, ids: []}",
                "version: {certainty: unknown, ids: [], label: the 20 points}");
        edit(folder, "reactions.yaml", "assertedBy: russia", "assertedBy: ukraine");

        List<RecordDoubt> doubts =
                RecordDoubt.all(PlanFolder.read(folder), PlanCheck.of(folder, READERS), LocalDate.of(2026, 1, 23));

        assertThat(doubts)
                .extracting(doubt ->
                        doubt.kind().id() + " " + doubt.id() + " " + doubt.message() + " " + doubt.candidates())
                .contains(
                        "outside-id eu-diplomats-sceptical points to 'm9-r1', which is no reaction of this record []",
                        "version-label ua-un-forces “the 20 points” is not said to be a version of the plan [ua-us20-dec2, london, ua20]",
                        "own-assertion ru-putin-says-kyiv-against is second-hand, yet asserted by ukraine itself []",
                        "source s0 has no title and no address []")
                .anyMatch(told -> told.startsWith("future-date "));
        assertThat(doubts).extracting(RecordDoubt::kind).isSorted();
    }

    private static void edit(Path folder, String file, String old, String instead) throws Exception {
        String text = Files.readString(folder.resolve(file));
        int at = text.indexOf(old);
        Files.writeString(folder.resolve(file), text.substring(0, at) + instead + text.substring(at + old.length()));
    }
}
