package org.travaux.archive.metadata;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.travaux.archive.ArchivedPlan;
import org.travaux.archive.SampleArchive;
import org.travaux.archive.store.OcflArchive;
import org.travaux.fixtures.SamplePlan;
import org.travaux.record.PlanFolder;
import org.travaux.record.check.PlanFormatException;

/** A sample plan that was deposited, as it is given out. */
public final class SampleHolding {

    private SampleHolding() {}

    /** Uses a holding while its folder is there. */
    @FunctionalInterface
    public interface Use {

        /**
         * Uses it.
         *
         * @param holding the holding
         * @throws IOException if it cannot be read
         * @throws PlanFormatException if it is no plan
         */
        void of(Holding holding) throws IOException, PlanFormatException;
    }

    /**
     * Deposits a plan and uses it.
     *
     * @param plan a sample plan
     * @param folder an empty folder
     * @param use uses it
     * @throws Exception if anything fails
     */
    public static void use(SamplePlan plan, Path folder, Use use) throws Exception {
        SampleArchive sample = new SampleArchive(folder);
        use(sample, plan.copyTo(folder), use);
    }

    /**
     * Deposits a plan folder and uses it.
     *
     * @param sample an archive
     * @param folder a plan folder
     * @param use uses it
     * @throws Exception if anything fails
     */
    public static void use(SampleArchive sample, Path folder, Use use) throws Exception {
        sample.deposit(folder);
        OcflArchive archive = sample.open();
        ArchivedPlan held = archive.plans().getFirst();
        Scope scope = new Scope("everybody", SampleArchive.FIRST_DAY, "Travaux test", null, false, List.of());
        archive.read(held.id(), held.latest().number(), back -> {
            use.of(Holding.of(held, held.latest(), back, PlanFolder.read(back), scope));
            return held;
        });
    }
}
