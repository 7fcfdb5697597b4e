package org.travaux.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.travaux.archive.index.EntryKind;
import org.travaux.archive.index.IndexSummary;
import org.travaux.archive.index.RecordTime;
import org.travaux.archive.index.SearchQuery;
import org.travaux.archive.index.SearchQuery.Filter;
import org.travaux.archive.index.SearchResult;
import org.travaux.archive.index.file.IndexPlace;
import org.travaux.archive.index.standard.ArchiveIndex;
import org.travaux.archive.store.OcflArchive;
import org.travaux.archive.store.StoreRoot;
import org.travaux.record.extract.Reader;
import org.travaux.record.filter.Period;

/** Times making the index of an archive, searches of many kinds with their check that the index is current, and one after a deposit. */
public final class ArchiveSearch {

    /** How many searches are timed. */
    private static final int SEARCHES = 400;

    private ArchiveSearch() {}

    /**
     * Searches: {@code STORE WORK PLANS}, a store that {@link ArchiveSpeed} made with so many plans.
     *
     * @param arguments where the store lies, a folder to work in, how many plans it has
     * @throws Exception if it cannot be done
     */
    public static void main(String[] arguments) throws Exception {
        Path store = Path.of(arguments[0]);
        int plans = Integer.parseInt(arguments[2]);
        StoreRoot root = StoreRoot.at(store);
        OcflArchive archive = ArchivePlans.open(store);
        ArchiveIndex index = new ArchiveIndex(root, archive);
        long start = System.nanoTime();
        IndexSummary summary = index.rebuild((done, all) -> {});
        double reindex = seconds(start);
        Reader reader = Reader.everybody(LocalDate.now());
        Random random = new Random(5);
        for (int warm = 0; warm < 100; warm++) {
            index.search(query(random, plans), reader, (done, all) -> {});
        }
        List<Double> times = new ArrayList<>();
        String worst = "";
        double most = 0;
        long hits = 0;
        for (int search = 0; search < SEARCHES; search++) {
            SearchQuery query = query(random, plans);
            start = System.nanoTime();
            SearchResult result = index.search(query, reader, (done, all) -> {});
            double millis = seconds(start) * 1000;
            hits += result.total();
            times.add(millis);
            if (millis > most) {
                most = millis;
                worst = query.words();
            }
        }
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        String id = "late" + summary.plans();
        Path plan = ArchivePlans.plan(Path.of(arguments[1]).resolve(id), id, 5, 100);
        archive.deposit(plan, ArchivePlans.DEPOSITOR, "one more");
        start = System.nanoTime();
        SearchResult late = index.search(SearchQuery.of("\"parties to " + id + "\""), reader, (done, all) -> {});
        double after = seconds(start);
        if (late.total() != 500) {
            throw new IllegalStateException("a deposit was not found: " + late.total());
        }
        long bytes = Files.size(IndexPlace.beside(store).folder().resolve("index.db"));
        System.out.printf(
                "reindex %.2f plans %d clauses %d bytes %d median %.2f p95 %.2f max %.2f worst %s hits %d after %.3f%n",
                reindex,
                summary.plans(),
                summary.clauses(),
                bytes,
                sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100],
                most,
                worst.replace(' ', '_'),
                hits,
                after);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static SearchQuery query(Random random, int plans) {
        String plan = "p" + random.nextInt(plans);
        int number = 1 + random.nextInt(100);
        List<String> kinds = List.of(
                plan,
                "boats",
                "the",
                plan + " \"village " + number + "\"",
                "\"harbour of village " + number + "\"",
                "\"shall keep no more than\"",
                "harb*",
                "p" + random.nextInt(10) + "*",
                "h*",
                "NEAR(boats harbour, 6)",
                "NEAR(\"no more than\" village " + number + ", 20)",
                "boats -lake",
                "(harbour OR port) village NOT " + plan,
                "zzz",
                "lake AND " + (number * 7));
        SearchQuery query = SearchQuery.of(kinds.get(random.nextInt(kinds.size())));
        return switch (random.nextInt(8)) {
            case 0 -> query.with(new Filter(plan, null, null, null, null, null, Period.ALWAYS));
            case 1 -> query.with(new Filter(null, null, null, "n3", null, null, Period.ALWAYS));
            case 2 ->
                query.with(new Filter(
                        null,
                        null,
                        null,
                        null,
                        "en",
                        LocalDate.of(2025, 11, 3),
                        new Period(LocalDate.of(2025, 11, 2), null)));
            case 3 -> query.in(EnumSet.of(EntryKind.REACTION));
            case 4 -> query.at(new RecordTime.Ever());
            case 5 -> query.at(new RecordTime.KnownAt(java.time.Instant.now()));
            case 6 -> query.page(random.nextInt(1000), 50);
            default -> query;
        };
    }
}
