package org.travaux.archive.index.standard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.ArchiveFailure.Reason;
import org.travaux.archive.VersionedArchive;
import org.travaux.archive.index.IndexSummary;
import org.travaux.archive.index.SearchFailure;
import org.travaux.archive.index.SearchQuery;
import org.travaux.archive.index.SearchResult;
import org.travaux.archive.index.SearchResult.Missing;
import org.travaux.archive.index.file.IndexFile;
import org.travaux.archive.index.file.IndexFile.Soundness;
import org.travaux.archive.index.file.IndexPlace;
import org.travaux.archive.index.file.IndexReader;
import org.travaux.archive.index.standard.ObjectRead.Lost;
import org.travaux.archive.index.standard.Renewal.Difference;
import org.travaux.archive.index.state.StoreScan;
import org.travaux.archive.index.state.StoreState;
import org.travaux.archive.index.words.Expression;
import org.travaux.archive.index.words.QueryParser;
import org.travaux.archive.store.StoreRoot;
import org.travaux.record.extract.Reader;

/**
 * Searches an archive by an index that is a cache beside it. Before each answer every object of the archive is compared with what
 * the index was made from; what changed is read again first, and an index that is missing, damaged or of another archive is made
 * anew. So no answer is older than the archive, whichever program changed it. What changed in content files without a change of
 * an inventory only verifying finds; the index has what was there, checked, when it was made.
 *
 * <p>Several threads and processes may search one archive.
 */
public final class ArchiveIndex {

    /** Where more than this share of the objects changed, it is quicker to make the index from nothing. */
    private static final double MANY = 0.3;

    private static final int FEW_PLANS = 20;

    /** With more entries than this whose times tell nothing, they are looked up anew once they tell something. */
    private static final int DOUBTFUL = 60;

    private final StoreRoot root;
    private final IndexFile file;
    private final ObjectSource source;
    private final Renewal renewal;

    /** Hears how far the making of an index has come. */
    @FunctionalInterface
    public interface Listener {

        /**
         * So many objects are done.
         *
         * @param done how many
         * @param all of how many
         */
        void at(int done, int all);
    }

    /**
     * Opens the index of an archive, which lies beside it.
     *
     * @param root where the archive lies
     * @param archive the archive
     */
    public ArchiveIndex(StoreRoot root, VersionedArchive archive) {
        this(root, archive, IndexPlace.beside(root.path()));
    }

    /**
     * Opens the index of an archive.
     *
     * @param root where the archive lies
     * @param archive the archive
     * @param place where the index lies
     */
    public ArchiveIndex(StoreRoot root, VersionedArchive archive, IndexPlace place) {
        this(root, new IndexFile(place), new ObjectSource(root, archive));
    }

    private ArchiveIndex(StoreRoot root, IndexFile file, ObjectSource source) {
        this.root = Objects.requireNonNull(root, "root");
        this.file = Objects.requireNonNull(file, "file");
        this.source = source;
        this.renewal = new Renewal(new StoreScan(root.path()), source);
    }

    /**
     * {@return the answer to a question}
     *
     * @param query the question
     * @param reader who asks
     * @param listener hears how far it has come where the index must be made
     * @throws SearchFailure if the question cannot be understood, or names something that is not there
     * @throws ArchiveFailure if the archive or its index cannot be used
     * @throws IOException if something cannot be read or written
     */
    public SearchResult search(SearchQuery query, Reader reader, Listener listener)
            throws SearchFailure, ArchiveFailure, IOException {
        Expression words = QueryParser.parse(query.words());
        Question question = (index, notes) -> index.answer(
                query, words, reader::maySee, List.copyOf(index.missing().values()), notes);
        Optional<SearchResult> answer = atAGlance(question);
        if (answer.isPresent()) {
            return answer.get();
        }
        return upToDate(question, listener);
    }

    /** Asks something of an index. */
    private interface Question {

        SearchResult of(IndexReader index, List<String> notes) throws SearchFailure, SQLException;
    }

    /** The answer where the index is as it was left, and the archive as the index has it. */
    private Optional<SearchResult> atAGlance(Question question) throws SearchFailure, IOException {
        try {
            Optional<IndexFile.Opened> opened = file.glance();
            if (opened.isEmpty()) {
                return Optional.empty();
            }
            try (IndexFile.Opened index = opened.get()) {
                IndexReader reader = index.reader();
                StoreState before = reader.state();
                Difference difference = renewal.since(before);
                boolean isCurrent = difference.isNone()
                        && isStillMissing(reader.missing())
                        && !isWorthKnowing(before, difference.now());
                return isCurrent ? Optional.of(question.of(reader, List.of())) : Optional.empty();
            }
        } catch (SQLException | IllegalArgumentException e) {
            // It is looked at more closely, by one process at a time.
            return Optional.empty();
        }
    }

    private static boolean isWorthKnowing(StoreState before, StoreState now) {
        long doubtful = before.doubtful();
        return doubtful > DOUBTFUL && now.doubtful() < doubtful / 2;
    }

    /** Damage may have been repaired without a change that shows. */
    private boolean isStillMissing(Map<String, Missing> missing) {
        for (Map.Entry<String, Missing> object : missing.entrySet()) {
            if (!(source.read(object.getKey()) instanceof Lost lost)
                    || !lost.missing().equals(object.getValue())) {
                return false;
            }
        }
        return true;
    }

    private SearchResult upToDate(Question question, Listener listener)
            throws SearchFailure, ArchiveFailure, IOException {
        List<String> notes = new ArrayList<>();
        IndexFile.Held held;
        try {
            held = file.hold(root.path(), () -> notes.add("Another process was making the index; it was waited for."));
        } catch (IOException e) {
            return temporary(question, listener, e);
        }
        try (held) {
            try {
                renew(held, notes, listener);
            } catch (java.nio.file.FileSystemException e) {
                return temporary(question, listener, e);
            }
            return ask(held, question, notes);
        } catch (SQLException e) {
            throw unusable(e);
        }
    }

    private static SearchResult ask(IndexFile.Held held, Question question, List<String> notes)
            throws SearchFailure, SQLException {
        try (IndexFile.Opened index = held.open()) {
            return question.of(index.reader(), notes);
        }
    }

    private static ArchiveFailure unusable(SQLException e) {
        return new ArchiveFailure(
                Reason.STORAGE, "The index of the archive cannot be made or read: " + e.getMessage() + ".", e);
    }

    /** Where the place beside the archive cannot be written. */
    private SearchResult temporary(Question question, Listener listener, IOException cause)
            throws SearchFailure, ArchiveFailure, IOException {
        Path folder = Files.createTempDirectory("travaux-index-");
        IndexFile once = new IndexFile(new IndexPlace(folder));
        try (IndexFile.Held held = once.hold(folder, () -> {})) {
            renewal.make(held, renewal.since(StoreState.UNKNOWN).now(), listener);
            return ask(
                    held,
                    question,
                    List.of("The index cannot be kept beside the archive (" + reason(cause)
                            + "); it was made for this search alone."));
        } catch (SQLException e) {
            throw unusable(e);
        } finally {
            once.delete();
        }
    }

    private static String reason(IOException cause) {
        return cause instanceof java.nio.file.AccessDeniedException denied
                ? "no permission for " + denied.getFile()
                : String.valueOf(cause.getMessage());
    }

    /** Makes sure that the index is of the archive as it is now. */
    private void renew(IndexFile.Held held, List<String> notes, Listener listener)
            throws ArchiveFailure, IOException, SQLException {
        @Nullable String reason = switch (held.check()) {
            case SOUND -> change(held, notes, listener);
            case ABSENT -> "There was no index of the archive yet";
            case OTHER_FORMAT -> "The index was made by another version of Travaux";
            case DAMAGED -> "The index was damaged";
        };
        if (reason != null) {
            StoreState now = renewal.since(StoreState.UNKNOWN).now();
            renewal.make(held, now, listener);
            notes.add(reason + "; it was made " + (reason.startsWith("There was no") ? "" : "anew ") + "from "
                    + count(now.objects().size(), "plan") + ".");
        }
    }

    /** Brings a sound index up to date; why that cannot be, if it cannot. */
    private @Nullable String change(IndexFile.Held held, List<String> notes, Listener listener)
            throws ArchiveFailure, IOException {
        try {
            StoreState before;
            Map<String, Missing> missing;
            try (IndexFile.Opened index = held.open()) {
                before = index.reader().state();
                missing = index.reader().missing();
            }
            Difference difference = renewal.since(before);
            List<String> changed = new ArrayList<>(difference.changed());
            missing.keySet().stream()
                    .filter(place -> difference.now().objects().containsKey(place) && !changed.contains(place))
                    .filter(place -> !isStillMissing(Map.of(place, Objects.requireNonNull(missing.get(place)))))
                    .forEach(changed::add);
            Difference all = new Difference(difference.now(), changed, difference.gone());
            if (!before.objects().isEmpty()
                    && !all.now().objects().isEmpty()
                    && all.gone().size() == before.objects().size()) {
                return "The index was of another archive";
            }
            if (all.isNone()) {
                if (isWorthKnowing(before, all.now())) {
                    renewal.change(held, all, listener);
                }
                return null;
            }
            if (all.size() > Math.max(FEW_PLANS, MANY * all.now().objects().size())) {
                renewal.make(held, all.now(), listener);
            } else {
                renewal.change(held, all, listener);
            }
            notes.add(said(all));
            return null;
        } catch (SQLException | IllegalArgumentException e) {
            return "The index was damaged";
        }
    }

    private static String said(Difference difference) {
        int changed = difference.changed().size();
        int gone = difference.gone().size();
        String again = changed == 0
                ? ""
                : count(changed, "plan") + (changed == 1 ? " was" : " were") + " read into the index again";
        String left =
                gone == 0 ? "" : count(gone, "plan") + (gone == 1 ? " is" : " are") + " not in the archive any more";
        return "The archive had changed: " + again + (again.isEmpty() || left.isEmpty() ? "" : ", ") + left + ".";
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /**
     * Makes the index from nothing.
     *
     * @param listener hears how far it has come
     * @return how much it holds
     * @throws ArchiveFailure if the archive or the index cannot be used
     * @throws IOException if something cannot be read or written
     */
    public IndexSummary rebuild(Listener listener) throws ArchiveFailure, IOException {
        try (IndexFile.Held held = file.hold(root.path(), () -> {})) {
            renewal.make(held, renewal.since(StoreState.UNKNOWN).now(), listener);
            try (IndexFile.Opened index = held.open()) {
                return index.reader().summary();
            }
        } catch (SQLException e) {
            throw unusable(e);
        }
    }

    /**
     * {@return the plans that the index could not take in}
     *
     * @throws ArchiveFailure if the index cannot be read
     * @throws IOException if it cannot be read
     */
    public List<Missing> missing() throws ArchiveFailure, IOException {
        try {
            Optional<IndexFile.Opened> opened = file.glance();
            if (opened.isEmpty()) {
                return List.of();
            }
            try (IndexFile.Opened index = opened.get()) {
                return List.copyOf(index.reader().missing().values());
            }
        } catch (SQLException e) {
            throw unusable(e);
        }
    }

    /**
     * Takes out of the index what the archive does not hold any more, down to the last byte; where that cannot be done the index
     * is deleted. Nothing is done where there is none.
     *
     * @return whether there was an index
     * @throws ArchiveFailure if another process has it for too long
     * @throws IOException if it can be neither changed nor deleted
     */
    public boolean clear() throws ArchiveFailure, IOException {
        if (!file.exists()) {
            return false;
        }
        try (IndexFile.Held held = file.hold(root.path(), () -> {})) {
            boolean cleared = false;
            try {
                cleared = held.check() == Soundness.SOUND && change(held, new ArrayList<>(), (done, all) -> {}) == null;
            } finally {
                if (!cleared) {
                    held.discard();
                }
            }
        }
        return true;
    }
}
