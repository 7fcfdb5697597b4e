package org.travaux.archive.index.standard;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.ArchiveFailure.Reason;
import org.travaux.archive.index.file.IndexFile;
import org.travaux.archive.index.file.IndexWriter;
import org.travaux.archive.index.standard.ObjectRead.Found;
import org.travaux.archive.index.standard.ObjectRead.Lost;
import org.travaux.archive.index.state.ObjectMark;
import org.travaux.archive.index.state.StoreScan;
import org.travaux.archive.index.state.StoreState;

/** Brings an index up to date with its store: the objects that changed are read again, one thread reading, one writing. */
final class Renewal {

    /** How many objects may wait to be written. */
    private static final int AHEAD = 16;

    private final StoreScan scan;
    private final ObjectSource source;

    Renewal(StoreScan scan, ObjectSource source) {
        this.scan = scan;
        this.source = source;
    }

    /**
     * What differs between a store and the index made from it.
     *
     * @param now the store as it is
     * @param changed objects that are new, or not as they were
     * @param gone objects that are not there any more
     */
    record Difference(StoreState now, List<String> changed, List<String> gone) {

        boolean isNone() {
            return changed.isEmpty() && gone.isEmpty();
        }

        int size() {
            return changed.size() + gone.size();
        }
    }

    /** What differs by now. */
    Difference since(StoreState before) throws IOException {
        StoreState now = scan.now(before);
        List<String> changed = new ArrayList<>();
        for (Map.Entry<String, ObjectMark> object : now.objects().entrySet()) {
            if (!scan.isSame(object.getKey(), before.objects().get(object.getKey()), object.getValue())) {
                changed.add(object.getKey());
            }
        }
        List<String> gone = before.objects().keySet().stream()
                .filter(object -> !now.objects().containsKey(object))
                .toList();
        return new Difference(now, changed, gone);
    }

    /** Makes the whole index. */
    void make(IndexFile.Held file, StoreState now, ArchiveIndex.Listener listener)
            throws SQLException, ArchiveFailure, IOException {
        file.make(writer -> {
            // In the order in which hits are shown, so that numbers follow it as far as may be.
            List<String> places = new ArrayList<>(now.objects().keySet());
            Map<String, String> names = new HashMap<>();
            places.forEach(place -> names.put(place, source.name(place)));
            places.sort(Comparator.comparing((String place) -> String.valueOf(names.get(place)))
                    .thenComparing(Comparator.naturalOrder()));
            write(places, writer, listener);
            writer.state(now);
        });
    }

    /** Brings the index up to date. */
    void change(IndexFile.Held file, Difference difference, ArchiveIndex.Listener listener)
            throws SQLException, ArchiveFailure, IOException {
        file.change(writer -> {
            for (String place : difference.gone()) {
                writer.forget(place);
            }
            write(difference.changed(), writer, listener);
            writer.state(difference.now());
        });
    }

    private record Read(String place, ObjectRead object) {}

    private void write(List<String> places, IndexWriter writer, ArchiveIndex.Listener listener)
            throws SQLException, ArchiveFailure {
        BlockingQueue<Read> ready = new ArrayBlockingQueue<>(AHEAD);
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try {
            var reading = reader.submit(() -> {
                for (String place : places) {
                    ready.put(new Read(place, source.read(place)));
                }
                return places.size();
            });
            for (int done = 0; done < places.size(); done++) {
                Read read = ready.take();
                switch (read.object()) {
                    case Found found -> writer.put(read.place(), found.entries(), found.isRemoved());
                    case Lost lost -> writer.putMissing(read.place(), lost.missing());
                }
                listener.at(done + 1, places.size());
            }
            reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ArchiveFailure(Reason.STORAGE, "Interrupted while the index was made.", e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException("reading the archive failed", e.getCause());
        } finally {
            reader.shutdownNow();
        }
    }
}
