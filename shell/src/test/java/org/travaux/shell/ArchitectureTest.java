package org.travaux.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.travaux.architecture.ModuleArchitecture;

/** The arrows of the shell: commands know how to be run and how to speak; only the wiring knows them all. */
class ArchitectureTest {

    private static final String TERMINAL = "org.travaux.shell.terminal";
    private static final String LINE = "org.travaux.shell.line";
    private static final String OUTPUT = "org.travaux.shell.output";
    private static final String SESSION = "org.travaux.shell.session";
    private static final String TABLE = "org.travaux.shell.table";
    private static final String INPUT = "org.travaux.shell.input";

    private static final ModuleArchitecture SHELL = ModuleArchitecture.ofThisModule(Map.ofEntries(
            Map.entry(TERMINAL, List.of()),
            Map.entry(LINE, List.of(TERMINAL)),
            Map.entry(OUTPUT, List.of("org.travaux.report..", TABLE, LINE, TERMINAL)),
            Map.entry(
                    SESSION,
                    List.of(
                            "org.travaux.ingest",
                            "org.travaux.record.check",
                            "org.travaux.intake",
                            "org.travaux.lineage",
                            "org.travaux.archive",
                            LINE,
                            TERMINAL)),
            Map.entry(
                    TABLE,
                    List.of(
                            "org.travaux.diff.semantic",
                            "org.travaux.model",
                            "org.travaux.model.plan",
                            "org.travaux.align",
                            "org.travaux.compare",
                            "org.travaux.lineage",
                            "org.travaux.report.view",
                            "org.travaux.report.view.answer",
                            "org.travaux.report.view.reaction",
                            "org.travaux.report.view.versions",
                            "org.travaux.report.redline",
                            "org.travaux.report.redline.proof.resolve",
                            "org.travaux.report.redline.proof.reading",
                            TERMINAL)),
            Map.entry(
                    INPUT,
                    List.of(
                            "org.travaux.model..",
                            "org.travaux.ingest",
                            "org.travaux.compare",
                            "org.travaux.record",
                            "org.travaux.record.check",
                            "org.travaux.record.filter",
                            "org.travaux.record.extract",
                            "org.travaux.record.exchange.entry",
                            "org.travaux.lineage",
                            "org.travaux.anchor",
                            "org.travaux.archive",
                            "org.travaux.reactions..",
                            "org.travaux.report.view.answer",
                            "org.travaux.report.view.reaction",
                            "org.travaux.report.view.record",
                            TABLE,
                            LINE,
                            TERMINAL)),
            Map.entry(
                    "org.travaux.shell.command",
                    List.of(
                            "org.travaux.model..",
                            "org.travaux.ingest",
                            "org.travaux.intake",
                            "org.travaux.compare..",
                            "org.travaux.record..",
                            "org.travaux.lineage..",
                            "org.travaux.anchor..",
                            "org.travaux.align..",
                            "org.travaux.report..",
                            "org.travaux.fixtures..",
                            SESSION,
                            OUTPUT,
                            TABLE,
                            INPUT,
                            LINE,
                            TERMINAL)),
            Map.entry(
                    "org.travaux.shell.command.reaction",
                    List.of(
                            "org.travaux.model..",
                            "org.travaux.archive",
                            "org.travaux.ingest",
                            "org.travaux.intake..",
                            "org.travaux.record..",
                            "org.travaux.lineage",
                            "org.travaux.anchor",
                            "org.travaux.reactions..",
                            "org.travaux.report.view.answer",
                            "org.travaux.report.view.record",
                            "org.travaux.shell.command",
                            SESSION,
                            OUTPUT,
                            INPUT,
                            LINE,
                            TERMINAL)),
            Map.entry(
                    "org.travaux.shell.command.compare",
                    List.of(
                            "org.travaux.model..",
                            "org.travaux.archive",
                            "org.travaux.ingest",
                            "org.travaux.align",
                            "org.travaux.compare",
                            "org.travaux.diff.semantic",
                            "org.travaux.record",
                            "org.travaux.record.check",
                            "org.travaux.lineage",
                            "org.travaux.report.view",
                            "org.travaux.report.view.meaning",
                            "org.travaux.report.view.reaction",
                            "org.travaux.report.view.versions",
                            "org.travaux.report.render",
                            "org.travaux.shell.command",
                            OUTPUT,
                            TABLE,
                            INPUT,
                            LINE,
                            TERMINAL)),
            Map.entry(
                    "org.travaux.shell.command.assess",
                    List.of(
                            "org.travaux.text",
                            "org.travaux.ingest",
                            "org.travaux.diff.semantic",
                            "org.travaux.report.render.json",
                            "org.travaux.shell.command",
                            OUTPUT,
                            INPUT,
                            LINE,
                            TERMINAL)),
            Map.entry(
                    "org.travaux.shell.command.position",
                    List.of(
                            "org.travaux.model..",
                            "org.travaux.archive",
                            "org.travaux.ingest",
                            "org.travaux.compare",
                            "org.travaux.record",
                            "org.travaux.record.check",
                            "org.travaux.record.filter",
                            "org.travaux.lineage",
                            "org.travaux.reactions..",
                            "org.travaux.report.view.answer",
                            "org.travaux.report.view.record",
                            "org.travaux.shell.command",
                            OUTPUT,
                            INPUT,
                            LINE,
                            TERMINAL)),
            Map.entry(
                    "org.travaux.shell.command.archive",
                    List.of(
                            "org.travaux.model",
                            "org.travaux.ingest",
                            "org.travaux.record",
                            "org.travaux.record.check",
                            "org.travaux.record.extract",
                            "org.travaux.record.filter",
                            "org.travaux.archive..",
                            "org.travaux.report.view.answer",
                            "org.travaux.report.view.archive",
                            "org.travaux.shell.command",
                            SESSION,
                            OUTPUT,
                            INPUT,
                            LINE,
                            TERMINAL)),
            Map.entry("org.travaux.shell.config", List.of("org.travaux.."))));

    @Test
    void classes_were_scanned() {
        assertThat(SHELL.classes()).hasSizeGreaterThan(30);
    }

    @Test
    void every_package_keeps_its_arrows() {
        assertThat(SHELL.violations()).isEmpty();
    }

    @Test
    void no_package_is_in_a_cycle() {
        SHELL.checkFreeOfCycles();
    }
}
