package org.travaux.archive.index.file;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The tables of an index. A part is a text, a statement or a claim; its pieces are what is found as one. The number of a piece
 * is that of its part, times {@value #PIECES}, plus its place in it, and the parts of a plan have numbers in a row, so that the
 * order of numbers is that of the hits of a plan.
 */
final class Schema {

    /** The format of the database; another one is made anew. */
    static final int FORMAT = 1;

    /** How many pieces a part may have. */
    static final int PIECES = 1 << 20;

    private static final int PIECE_BITS = 20;

    private static final List<String> TABLES = List.of(
            "CREATE TABLE state(folders TEXT NOT NULL, objects TEXT NOT NULL)",
            // state: held, removed, missing; what is missing has a reason and a message.
            "CREATE TABLE plan(id INTEGER PRIMARY KEY, name TEXT NOT NULL, place TEXT NOT NULL UNIQUE, state TEXT NOT NULL,"
                    + " reason TEXT, message TEXT, latest INTEGER NOT NULL, first_part INTEGER NOT NULL,"
                    + " last_part INTEGER NOT NULL)",
            "CREATE INDEX plan_by_name ON plan(name)",
            "CREATE TABLE archived(plan INTEGER NOT NULL, number INTEGER NOT NULL, deposited INTEGER NOT NULL,"
                    + " digest TEXT NOT NULL, PRIMARY KEY(plan, number)) WITHOUT ROWID",
            "CREATE TABLE name(plan INTEGER NOT NULL, party INTEGER NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL,"
                    + " folded TEXT NOT NULL, rank INTEGER NOT NULL)",
            "CREATE INDEX name_by_folded ON name(folded, party)",
            "CREATE INDEX name_by_plan ON name(plan)",
            "CREATE TABLE version(plan INTEGER NOT NULL, id TEXT NOT NULL, PRIMARY KEY(plan, id)) WITHOUT ROWID",
            "CREATE TABLE access(id INTEGER PRIMARY KEY, accesses TEXT NOT NULL UNIQUE)",
            "CREATE TABLE part(id INTEGER PRIMARY KEY, plan INTEGER NOT NULL, kind TEXT NOT NULL, first INTEGER NOT NULL,"
                    + " last INTEGER NOT NULL, access INTEGER NOT NULL, undated INTEGER NOT NULL, earliest INTEGER NOT NULL,"
                    + " latest INTEGER NOT NULL, unread INTEGER NOT NULL, name TEXT NOT NULL, versions TEXT NOT NULL,"
                    + " date TEXT NOT NULL, language TEXT, notice TEXT, party TEXT, stance TEXT)",
            "CREATE TABLE piece(id INTEGER PRIMARY KEY, first INTEGER NOT NULL, last INTEGER NOT NULL, name TEXT NOT NULL,"
                    + " number TEXT, path TEXT, topics TEXT NOT NULL, f0 TEXT, f1 TEXT, f2 TEXT, f3 TEXT)",
            "CREATE TABLE vocabulary(word TEXT PRIMARY KEY) WITHOUT ROWID",
            // Words come folded, with blanks between: for this tokenizer all but ASCII letters, figures and what is
            // outside
            // ASCII is a gap. Without content: the texts stand in piece, as they were deposited.
            "CREATE VIRTUAL TABLE words USING fts5(f0, f1, f2, f3, topics, content='', contentless_delete=1,"
                    + " tokenize='ascii', prefix='1 2 3')");

    private Schema() {}

    static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute(table);
            }
        }
    }

    static long firstPiece(long part) {
        return part << PIECE_BITS;
    }

    static long part(long piece) {
        return piece >> PIECE_BITS;
    }

    /** The word that stands for a topic in the full-text table; no word of a text begins like it. */
    static String topicWord(String topic) {
        StringBuilder word = new StringBuilder("¤");
        for (byte each : topic.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            word.append(Character.forDigit((each >> 4) & 15, 16)).append(Character.forDigit(each & 15, 16));
        }
        return word.toString();
    }
}
