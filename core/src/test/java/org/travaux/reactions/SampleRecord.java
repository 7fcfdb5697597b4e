package org.travaux.reactions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.travaux.anchor.LinkDecisions;
import org.travaux.compare.DocumentComparer;
import org.travaux.compare.standard.StandardDocumentComparer;
import org.travaux.fixtures.SamplePlan;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.standard.StandardReaders;
import org.travaux.lineage.HeldTexts;
import org.travaux.lineage.LineageTracer;
import org.travaux.record.PlanFolder;
import org.travaux.record.PlanRecord;
import org.travaux.record.check.PlanFormatException;

/** The sample plans with their texts read and traced, each once for all tests. */
public final class SampleRecord {

    /** What compares the texts. */
    public static final DocumentComparer COMPARER = new StandardDocumentComparer();

    private static final TracedPlan UKRAINE = load(SamplePlan.UKRAINE_2025);

    private SampleRecord() {}

    /** {@return the peace plan for Ukraine} */
    public static TracedPlan ukraine() {
        return UKRAINE;
    }

    private static TracedPlan load(SamplePlan sample) {
        try {
            Path folder = sample.copyTo(Files.createTempDirectory("travaux-sample"));
            return trace(folder, PlanFolder.read(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (PlanFormatException | IngestException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return a plan folder with its texts read and traced} */
    public static TracedPlan trace(Path folder, PlanRecord record) throws IngestException {
        Map<String, IngestedDocument> texts =
                new HeldTexts(folder, StandardReaders.create()).readAllMain(record.plan());
        return TracedPlan.of(
                record,
                texts,
                new LineageTracer(COMPARER).trace(record.plan(), texts, new LinkDecisions(record.links())));
    }
}
