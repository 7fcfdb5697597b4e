package org.travaux.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.travaux.architecture.ModuleArchitecture;

/** The arrows of reports: renderers know the view, the view knows core, and no renderer knows another. */
class ArchitectureTest {

    private static final String VIEW = "org.travaux.report.view";
    private static final String REDLINE = "org.travaux.report.view.redline";
    private static final String SAID = "org.travaux.report.view.meaning";
    private static final String ANSWER = "org.travaux.report.view.answer";
    private static final String REACTION = "org.travaux.report.view.reaction";
    private static final String VERSIONS = "org.travaux.report.view.versions";
    private static final String RENDER = "org.travaux.report.render";

    private static final List<String> CORE = List.of(
            "org.travaux.text..",
            "org.travaux.model..",
            "org.travaux.align..",
            "org.travaux.diff..",
            "org.travaux.compare..");

    private static final String WORD = "org.travaux.report.redline";

    private static final ModuleArchitecture REPORTS = ModuleArchitecture.ofThisModule(Map.ofEntries(
            Map.entry(SAID, with(CORE, "org.travaux.semantics.norm")),
            Map.entry(ANSWER, List.of()),
            Map.entry(
                    VIEW + ".record",
                    with(
                            CORE,
                            "org.travaux.ingest",
                            "org.travaux.lineage",
                            "org.travaux.record",
                            "org.travaux.record.filter",
                            "org.travaux.reactions..",
                            ANSWER,
                            SAID,
                            VIEW + ".reaction")),
            Map.entry(VIEW + ".archive", with(CORE, "org.travaux.record", "org.travaux.archive..", ANSWER)),
            Map.entry(REACTION, List.of()),
            Map.entry(VIEW, with(CORE, SAID, REACTION)),
            Map.entry(REDLINE, with(CORE, VIEW, SAID, REACTION)),
            Map.entry(VERSIONS, with(CORE, VIEW, SAID, REACTION)),
            Map.entry(RENDER, List.of(VIEW, VERSIONS)),
            Map.entry(
                    RENDER + ".json",
                    with(
                            CORE,
                            VIEW,
                            SAID,
                            VERSIONS,
                            ANSWER,
                            REACTION,
                            RENDER,
                            "org.travaux.ingest",
                            "org.travaux.lineage",
                            "org.travaux.lineage.blame",
                            "org.travaux.record.check",
                            "org.travaux.anchor",
                            "org.travaux.semantics.fact",
                            WORD,
                            WORD + ".proof.resolve")),
            Map.entry(RENDER + ".dot", with(CORE, "org.travaux.lineage")),
            Map.entry(RENDER + ".csv", List.of(ANSWER, RENDER)),
            Map.entry(RENDER + ".markdown", with(CORE, VIEW, SAID, VERSIONS, ANSWER, REACTION, RENDER)),
            Map.entry(RENDER + ".docx", with(CORE, VIEW, SAID, VERSIONS, REACTION, REDLINE, RENDER)),
            Map.entry(RENDER + ".pdf", with(CORE, VIEW, SAID, VERSIONS, REACTION, RENDER)),
            Map.entry(WORD + ".xml", List.of("org.travaux.ingest.packed")),
            Map.entry(WORD + ".office", List.of("org.travaux.ingest", "org.travaux.ingest.packed", WORD + ".xml")),
            Map.entry(WORD + ".story", List.of(WORD + ".xml", WORD + ".office")),
            Map.entry(WORD + ".proof.resolve", List.of(WORD + ".xml", WORD + ".office")),
            Map.entry(
                    WORD + ".proof.reading",
                    List.of("org.travaux.ingest", WORD + ".xml", WORD + ".office", WORD + ".proof.resolve")),
            Map.entry(
                    WORD + ".proof.check",
                    List.of("org.travaux.ingest", WORD + ".xml", WORD + ".office", WORD + ".proof.resolve")),
            Map.entry(WORD + ".pair", with(CORE, WORD + ".xml", WORD + ".office", WORD + ".story")),
            Map.entry(WORD + ".mark", List.of(WORD + ".xml", WORD + ".office", WORD + ".story")),
            Map.entry(
                    WORD + ".weave",
                    with(CORE, WORD + ".xml", WORD + ".office", WORD + ".story", WORD + ".pair", WORD + ".mark")),
            Map.entry(
                    WORD + ".merge",
                    List.of(
                            "org.travaux.ingest",
                            WORD + ".xml",
                            WORD + ".office",
                            WORD + ".story",
                            WORD + ".pair",
                            WORD + ".mark",
                            WORD + ".weave",
                            WORD + ".proof.resolve")),
            Map.entry(
                    WORD,
                    with(
                            CORE,
                            "org.travaux.ingest",
                            "org.travaux.ingest.docx",
                            WORD + ".xml",
                            WORD + ".office",
                            WORD + ".story",
                            WORD + ".pair",
                            WORD + ".mark",
                            WORD + ".merge",
                            WORD + ".proof.resolve",
                            WORD + ".proof.reading",
                            WORD + ".proof.check"))));

    private static List<String> with(List<String> packages, String... more) {
        return Stream.concat(packages.stream(), Arrays.stream(more)).toList();
    }

    @Test
    void every_package_keeps_its_arrows() {
        assertThat(REPORTS.violations()).isEmpty();
    }

    @Test
    void no_package_is_in_a_cycle() {
        REPORTS.checkFreeOfCycles();
    }
}
