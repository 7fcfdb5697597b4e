package org.travaux.archive.index.file;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.travaux.archive.ArchiveId;
import org.travaux.archive.index.EntryKind;
import org.travaux.archive.index.RecordTime;
import org.travaux.archive.index.SearchHit;
import org.travaux.archive.index.SearchHit.Archived;
import org.travaux.archive.index.SearchHit.Snippet;
import org.travaux.archive.index.entry.Piece;
import org.travaux.archive.index.entry.Span;
import org.travaux.archive.index.words.Excerpt;
import org.travaux.archive.index.words.Expression;

/** Makes hits of rows: what is cited with each, and the piece of the original text that shows it. */
final class HitRows {

    private static final String ROW = "SELECT plan.id AS plan_id, plan.name AS plan_name, plan.latest AS plan_latest,"
            + " part.kind, part.name AS part_name, part.versions, part.date, part.language, part.notice, part.party,"
            + " part.stance, piece.first, piece.last, piece.name AS piece_name, piece.number, piece.path, piece.topics, f0, f1,"
            + " f2, f3 FROM piece JOIN part ON part.id = (piece.id >> 20) JOIN plan ON plan.id = part.plan WHERE piece.id = ?";

    private final Connection connection;
    private final Expression words;
    private final Map<Long, Integer> knownAt = new HashMap<>();

    HitRows(Connection connection, RecordTime time, Expression words) throws SQLException {
        this.connection = connection;
        this.words = words;
        if (time instanceof RecordTime.KnownAt then) {
            Sql.of(
                            "SELECT plan, max(number) FROM archived WHERE deposited <= ? GROUP BY plan",
                            then.time().toEpochMilli())
                    .list(connection, row -> knownAt.put(row.getLong(1), row.getInt(2)));
        }
    }

    SearchHit hit(long piece) throws SQLException {
        return Sql.of(ROW, piece).list(connection, this::hit).getFirst();
    }

    private SearchHit hit(ResultSet row) throws SQLException {
        EntryKind kind = EntryKind.of(row.getString("kind")).orElseThrow();
        int latest = row.getInt("plan_latest");
        int last = row.getInt("last") == Span.LATEST ? latest : row.getInt("last");
        int cited = knownAt.getOrDefault(row.getLong("plan_id"), last);
        List<Snippet> snippets = snippets(kind, row);
        return new SearchHit(
                new ArchiveId(row.getString("plan_name")),
                new Archived(cited, row.getInt("first"), last),
                kind,
                row.getString("piece_name"),
                lines(row.getString("versions")),
                row.getString("date"),
                kind == EntryKind.CLAUSE ? row.getString("part_name") : null,
                row.getString("language"),
                row.getString("number"),
                row.getString("path"),
                kind == EntryKind.CLAUSE ? row.getString("f0") : null,
                row.getString("party"),
                row.getString("stance"),
                lines(row.getString("topics")),
                row.getString("notice"),
                snippets);
    }

    private List<Snippet> snippets(EntryKind kind, ResultSet row) throws SQLException {
        List<Snippet> snippets = new ArrayList<>();
        List<String> names = Piece.names(kind);
        @Nullable Snippet beginning = null;
        for (int field = 0; field < names.size(); field++) {
            String text = row.getString("f" + field);
            if (text != null) {
                Excerpt.of(names.get(field), text, words).ifPresent(snippets::add);
                beginning = beginning == null ? Excerpt.beginning(names.get(field), text) : beginning;
            }
        }
        if (snippets.isEmpty() && beginning != null) {
            snippets.add(beginning);
        }
        return snippets;
    }

    private static List<String> lines(String text) {
        return Stream.of(text.split("\n", -1)).filter(line -> !line.isEmpty()).toList();
    }
}
