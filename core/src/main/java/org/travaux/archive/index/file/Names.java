package org.travaux.archive.index.file;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.travaux.archive.index.SearchFailure;
import org.travaux.archive.index.SearchQuery.Filter;
import org.travaux.archive.index.file.Conditions.Meant;
import org.travaux.archive.index.words.Word;
import org.travaux.record.check.Nearest;

/** What the names in a filter mean in the archive; one that it does not know is refused, with the nearest that it does. */
final class Names {

    private final Connection connection;

    Names(Connection connection) {
        this.connection = connection;
    }

    /** The plan of an id, or null where none is asked for. */
    @Nullable KnownPlan plan(Filter filter) throws SQLException, SearchFailure {
        String id = filter.plan();
        if (id == null) {
            return null;
        }
        List<KnownPlan> found = Sql.of("SELECT * FROM plan WHERE name = ?", id).list(connection, KnownPlan.ROW);
        if (found.isEmpty()) {
            throw unknown("plan", id, Sql.of("SELECT name FROM plan").list(connection, row -> row.getString(1)));
        }
        return found.getFirst();
    }

    Meant meant(Filter filter, @Nullable KnownPlan plan) throws SQLException, SearchFailure {
        if (filter.version() != null) {
            checkVersion(filter.version(), plan);
        }
        if (filter.language() != null) {
            checkLanguage(filter.language());
        }
        return new Meant(
                filter.party() == null ? null : ids("party", filter.party(), plan),
                filter.topic() == null ? null : ids("topic", filter.topic(), plan));
    }

    /** The ids that a name means: where it is an id nothing else, else where it is a name nothing else. */
    private List<String> ids(String what, String typed, @Nullable KnownPlan plan) throws SQLException, SearchFailure {
        int party = what.equals("party") ? 1 : 0;
        String of = plan == null ? "" : " AND plan = " + plan.id();
        List<String> ids = Sql.of(
                        "SELECT DISTINCT id FROM name WHERE folded = ?1 AND party = ?2" + of
                                + " AND rank = (SELECT min(rank) FROM name WHERE folded = ?1 AND party = ?2" + of + ")",
                        Word.folded(typed),
                        party)
                .list(connection, row -> row.getString(1));
        if (ids.isEmpty()) {
            throw unknown(
                    what,
                    typed,
                    Sql.of("SELECT min(name) FROM name WHERE party = ?" + of + " GROUP BY folded", party)
                            .list(connection, row -> row.getString(1)));
        }
        return ids;
    }

    private void checkVersion(String version, @Nullable KnownPlan plan) throws SQLException, SearchFailure {
        List<String> known = Sql.of(
                        "SELECT DISTINCT id FROM version" + (plan == null ? "" : " WHERE plan = " + plan.id()))
                .list(connection, row -> row.getString(1));
        if (!known.contains(version)) {
            throw unknown("version", version, known);
        }
    }

    private void checkLanguage(String language) throws SQLException, SearchFailure {
        List<String> known = Sql.of("SELECT DISTINCT language FROM part WHERE language IS NOT NULL ORDER BY language")
                .list(connection, row -> row.getString(1));
        String asked = language.toLowerCase(java.util.Locale.ROOT);
        if (known.stream()
                .map(each -> each.toLowerCase(java.util.Locale.ROOT))
                .noneMatch(each -> each.equals(asked) || each.startsWith(asked + "-"))) {
            throw new SearchFailure("The archive has nothing in the language \"" + language + "\"; it has "
                    + (known.isEmpty() ? "none." : String.join(", ", known) + "."));
        }
    }

    private static SearchFailure unknown(String what, String typed, List<String> known) {
        List<String> near = Nearest.several(typed, known);
        return new SearchFailure("The archive has no " + what + " \"" + typed + "\". "
                + (near.isEmpty()
                        ? known.isEmpty()
                                ? "It has none yet."
                                : known.size() > 8
                                        ? "It has " + known.size() + " others."
                                        : "It has: " + String.join(", ", known) + "."
                        : "Did you mean " + String.join(" or ", near) + "?"));
    }
}
