package org.travaux.report.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.report.SampleClauses;
import org.travaux.report.view.ComparisonReport;

/** The Word report in another word processor; skipped where there is none. */
class LibreOfficeTest {

    private static final long PATIENCE_SECONDS = 180;

    @TempDir
    Path folder;

    @Test
    void libreoffice_opens_the_report_and_prints_its_changes() throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "LibreOffice is not installed");
        Path docx = folder.resolve("report.docx");
        SampleClauses.Spec moved =
                new SampleClauses().spec("3", "1", "moved words").movedFrom(9);
        try (OutputStream out = Files.newOutputStream(docx)) {
            new DocxReportRenderer(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
                    .render(
                            ComparisonReport.of(new SampleClauses()
                                    .notice("Restated.")
                                    .link(moved)
                                    .link("1", "2", "Сторони [-мають-]{+повинні+}")
                                    .link("2", "3,4", "one <r>two")
                                    .build()),
                            out);
        }

        Process soffice = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        docx.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean finished = soffice.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (!finished) {
            soffice.destroyForcibly();
        }

        assertThat(finished).as("LibreOffice came to an end").isTrue();
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("report.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(
                            "Comparison of two versions",
                            "повинні",
                            "мають",
                            "moved from 3",
                            "Restated.",
                            "Page 1 of 2");
        }
    }

    private static boolean isInstalled() {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Stream.of(path.split(File.pathSeparator, -1))
                .anyMatch(entry -> !entry.isBlank() && Files.isExecutable(Path.of(entry, "soffice")));
    }
}
