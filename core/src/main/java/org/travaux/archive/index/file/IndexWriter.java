package org.travaux.archive.index.file;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.travaux.archive.index.SearchResult.Missing;
import org.travaux.archive.index.entry.Part;
import org.travaux.archive.index.entry.Piece;
import org.travaux.archive.index.entry.PlanEntries;
import org.travaux.archive.index.entry.PlanEntries.Name;
import org.travaux.archive.index.entry.PlanEntries.Placed;
import org.travaux.archive.index.entry.PlanEntries.PlacedPiece;
import org.travaux.archive.index.entry.PlanEntries.Version;
import org.travaux.archive.index.state.StoreState;
import org.travaux.archive.index.words.Word;
import org.travaux.model.Access;

/** Writes plans into an index, all in one transaction. */
public final class IndexWriter implements AutoCloseable {

    private static final String PLAN =
            "INSERT INTO plan(name, place, state, reason, message, latest, first_part, last_part) VALUES(?,?,?,?,?,?,?,?)";
    private static final String PART =
            "INSERT INTO part(id, plan, kind, first, last, access, undated, earliest, latest, unread, name, versions, date,"
                    + " language, notice, party, stance) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
    private static final String PIECE =
            "INSERT INTO piece(id, first, last, name, number, path, topics, f0, f1, f2, f3) VALUES(?,?,?,?,?,?,?,?,?,?,?)";
    private static final String WORDS = "INSERT INTO words(rowid, f0, f1, f2, f3, topics) VALUES(?,?,?,?,?,?)";

    private final Connection connection;
    private final Map<String, Long> accesses = new HashMap<>();
    private final PreparedStatement parts;
    private final PreparedStatement pieces;
    private final PreparedStatement words;
    private final PreparedStatement vocabulary;
    private final Set<String> seen = new HashSet<>();
    private boolean isRewritten;
    private long nextPart;

    private IndexWriter(Connection connection) throws SQLException {
        this.connection = connection;
        parts = connection.prepareStatement(PART);
        pieces = connection.prepareStatement(PIECE);
        words = connection.prepareStatement(WORDS);
        vocabulary = connection.prepareStatement("INSERT OR IGNORE INTO vocabulary(word) VALUES(?)");
        Sql.of("SELECT id, accesses FROM access")
                .list(connection, row -> accesses.put(row.getString(2), row.getLong(1)));
        nextPart = Sql.of("SELECT coalesce(max(last_part), 0) FROM plan").number(connection) + 1;
    }

    /** Begins with an empty database. */
    static IndexWriter making(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        Schema.create(connection);
        // Large pieces of the full-text table are put together in memory, and joined once at the end.
        option("automerge", 0, connection);
        option("crisismerge", 512, connection);
        option("hashsize", 32 << 20, connection);
        return new IndexWriter(connection);
    }

    /** Begins to change a database. */
    static IndexWriter changing(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        return new IndexWriter(connection);
    }

    private static void option(String name, int value, Connection connection) throws SQLException {
        Sql.of("INSERT INTO words(words, rank) VALUES(?, ?)", name, value).run(connection);
    }

    /**
     * Takes a plan in, in place of what was known of its object.
     *
     * @param place path of its object
     * @param entries what can be found of it
     * @param isRemoved whether it is what is left of a plan that was removed
     * @throws SQLException if it cannot be written
     */
    public void put(String place, PlanEntries entries, boolean isRemoved) throws SQLException {
        forget(place, entries.versions());
        long first = nextPart;
        nextPart += entries.parts().size();
        long plan = plan(
                entries.id().plan(),
                place,
                isRemoved ? KnownPlan.REMOVED : KnownPlan.HELD,
                null,
                entries.versions().getLast().number(),
                first,
                nextPart - 1);
        for (Version version : entries.versions()) {
            Sql.of(
                            "INSERT INTO archived(plan, number, deposited, digest) VALUES(?,?,?,?)",
                            plan,
                            version.number(),
                            version.deposited(),
                            version.digest())
                    .run(connection);
        }
        for (Name name : entries.names()) {
            Sql.of(
                            "INSERT INTO name(plan, party, id, name, folded, rank) VALUES(?,?,?,?,?,?)",
                            plan,
                            name.isParty() ? 1 : 0,
                            name.id(),
                            name.name(),
                            Word.folded(name.name()),
                            name.rank())
                    .run(connection);
        }
        for (String version : entries.versionIds()) {
            Sql.of("INSERT OR IGNORE INTO version(plan, id) VALUES(?,?)", plan, version)
                    .run(connection);
        }
        long part = first;
        for (Placed placed : entries.parts()) {
            part(part++, plan, placed);
        }
        parts.executeBatch();
        pieces.executeBatch();
        words.executeBatch();
        vocabulary.executeBatch();
    }

    /**
     * Takes in that an object cannot be searched; nothing that was known of it can be found any more.
     *
     * @param place path of the object
     * @param missing why
     * @throws SQLException if it cannot be written
     */
    public void putMissing(String place, Missing missing) throws SQLException {
        forget(place);
        plan(missing.plan(), place, KnownPlan.MISSING, missing, 0, nextPart, nextPart - 1);
    }

    private long plan(
            String name, String place, String state, @Nullable Missing missing, int latest, long first, long last)
            throws SQLException {
        insert(
                PLAN,
                Arrays.asList(
                        name,
                        place,
                        state,
                        missing == null ? null : missing.reason().name(),
                        missing == null ? null : missing.message(),
                        latest,
                        first,
                        last));
        return Sql.of("SELECT last_insert_rowid()").number(connection);
    }

    private void insert(String text, List<? extends @Nullable Object> values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            Sql.set(statement, values);
            statement.execute();
        }
    }

    private void part(long id, long plan, Placed placed) throws SQLException {
        Part part = placed.part();
        Sql.set(
                parts,
                Arrays.asList(
                        id,
                        plan,
                        part.kind().singular(),
                        placed.span().first(),
                        placed.span().last(),
                        access(part.accesses()),
                        part.date().isUnknown() ? 1 : 0,
                        part.date().earliest().map(day -> day.toEpochDay()).orElse(Long.MIN_VALUE),
                        part.date().latest().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE),
                        part.isUnread() ? 1 : 0,
                        part.id(),
                        lines(part.versions()),
                        part.date().text(),
                        part.language(),
                        part.notice(),
                        part.party(),
                        part.stance()));
        parts.addBatch();
        if (placed.pieces().size() > Schema.PIECES) {
            throw new SQLException(
                    part.id() + " has " + placed.pieces().size() + " clauses, the most are " + Schema.PIECES);
        }
        long piece = Schema.firstPiece(id);
        for (PlacedPiece each : placed.pieces()) {
            piece(piece++, each);
        }
    }

    private void piece(long id, PlacedPiece placed) throws SQLException {
        Piece piece = placed.piece();
        List<@Nullable Object> row = new ArrayList<>();
        row.add(id);
        row.add(placed.span().first());
        row.add(placed.span().last());
        row.add(piece.id());
        row.add(piece.number());
        row.add(piece.path());
        row.add(lines(piece.topics()));
        List<@Nullable Object> folded = new ArrayList<>();
        folded.add(id);
        for (int field = 0; field < Piece.FIELDS; field++) {
            String text = field < piece.fields().size() ? piece.fields().get(field) : "";
            row.add(text.isEmpty() ? null : text);
            String plain = Word.folded(text);
            folded.add(text.isEmpty() ? null : plain);
            learn(plain);
        }
        folded.add(piece.topics().stream().map(Schema::topicWord).collect(Collectors.joining(" ")));
        Sql.set(pieces, row);
        pieces.addBatch();
        Sql.set(words, folded);
        words.addBatch();
    }

    private void learn(String folded) throws SQLException {
        for (String word : folded.split(" ", -1)) {
            if (!word.isEmpty() && seen.add(word)) {
                vocabulary.setString(1, word);
                vocabulary.addBatch();
            }
        }
    }

    /** One text that a single value is looked for in: each value between two line breaks. */
    private static String lines(List<String> values) {
        return values.isEmpty() ? "" : "\n" + String.join("\n", values) + "\n";
    }

    private long access(Set<Access> all) throws SQLException {
        String text = all.stream().map(Access::text).sorted().collect(Collectors.joining("\n"));
        Long known = accesses.get(text);
        if (known == null) {
            known = accesses.values().stream().mapToLong(Long::longValue).max().orElse(0) + 1;
            Sql.of("INSERT INTO access(id, accesses) VALUES(?,?)", known, text).run(connection);
            accesses.put(text, known);
        }
        return known;
    }

    /** Forgets an object that is to be taken in with these versions. */
    private void forget(String place, List<Version> versions) throws SQLException {
        List<Version> before = Sql.of(
                        "SELECT number, deposited, digest FROM archived WHERE plan = (SELECT id FROM plan WHERE place = ?)"
                                + " ORDER BY number",
                        place)
                .list(connection, row -> new Version(row.getInt(1), row.getLong(2), row.getString(3)));
        boolean grew = versions.size() >= before.size()
                && versions.subList(0, before.size()).equals(before);
        boolean rewritten = isRewritten;
        forget(place);
        // Where versions came on top, what was taken out is still held, in those before; nothing needs to vanish.
        isRewritten = rewritten || !grew;
    }

    /**
     * Forgets an object.
     *
     * @param place path of the object
     * @throws SQLException if that cannot be written
     */
    public void forget(String place) throws SQLException {
        for (KnownPlan plan :
                Sql.of("SELECT * FROM plan WHERE place = ?", place).list(connection, KnownPlan.ROW)) {
            if (plan.hasParts()) {
                long first = Schema.firstPiece(plan.firstPart());
                long end = Schema.firstPiece(plan.lastPart() + 1);
                Sql.of("DELETE FROM words WHERE rowid IN (SELECT id FROM piece WHERE id >= ? AND id < ?)", first, end)
                        .run(connection);
                Sql.of("DELETE FROM piece WHERE id >= ? AND id < ?", first, end).run(connection);
                Sql.of("DELETE FROM part WHERE id BETWEEN ? AND ?", plan.firstPart(), plan.lastPart())
                        .run(connection);
                isRewritten = true;
            }
            for (String table : List.of("archived", "name", "version")) {
                Sql.of("DELETE FROM " + table + " WHERE plan = ?", plan.id()).run(connection);
            }
            Sql.of("DELETE FROM plan WHERE id = ?", plan.id()).run(connection);
        }
    }

    /**
     * Says what store the index was made from.
     *
     * @param state its state
     * @throws SQLException if that cannot be written
     */
    public void state(StoreState state) throws SQLException {
        Sql.of("DELETE FROM state").run(connection);
        Sql.of("INSERT INTO state(folders, objects) VALUES(?,?)", state.folderLines(), state.objectLines())
                .run(connection);
    }

    /**
     * Ends it: all is there afterwards. Where something was forgotten that the archive holds no more, every word of it leaves the
     * file: the full-text table is put together anew from what is left.
     *
     * @throws SQLException if it cannot be written
     */
    void finish() throws SQLException {
        if (isRewritten) {
            optimize();
            Sql.of("DELETE FROM access WHERE id NOT IN (SELECT access FROM part)")
                    .run(connection);
            Sql.of("CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, words, row)")
                    .run(connection);
            Sql.of("DELETE FROM vocabulary WHERE word NOT IN (SELECT term FROM temp.terms)")
                    .run(connection);
            Sql.of("DROP TABLE temp.terms").run(connection);
        }
        connection.commit();
    }

    void optimize() throws SQLException {
        Sql.of("INSERT INTO words(words) VALUES('optimize')").run(connection);
    }

    @Override
    public void close() throws SQLException {
        parts.close();
        pieces.close();
        words.close();
        vocabulary.close();
    }
}
