package org.travaux.archive.index.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.travaux.archive.index.EntryKind;
import org.travaux.archive.index.RecordTime;
import org.travaux.archive.index.SearchQuery;
import org.travaux.archive.index.SearchQuery.Filter;

/** What must hold of a part, and of a piece in it, besides its words; as SQL and the values in it. */
final class Conditions {

    /** Each plan with the archived version that was the latest at a time. */
    private static final String SCOPE =
            "WITH scope(plan, number) AS MATERIALIZED (SELECT plan, max(number) FROM archived WHERE deposited <= ? GROUP BY plan) ";

    private final RecordTime time;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /**
     * What a filter's names mean in the archive.
     *
     * @param parties ids of the parties, or null where none is asked for
     * @param topics ids of the topics, or null where none is asked for
     */
    record Meant(@Nullable List<String> parties, @Nullable List<String> topics) {}

    private Conditions(RecordTime time) {
        this.time = time;
    }

    /** All that a question asks of a part but its date and who may see it. */
    static Conditions of(SearchQuery query, Meant meant, @Nullable KnownPlan plan) {
        Conditions conditions = new Conditions(query.time());
        if (query.kinds().size() < EntryKind.values().length) {
            conditions.add("part.kind IN ("
                    + query.kinds().stream()
                            .map(kind -> "'" + kind.singular() + "'")
                            .collect(Collectors.joining(","))
                    + ")");
        }
        Filter filter = query.filter();
        if (plan != null) {
            conditions.add("part.id BETWEEN ? AND ?", plan.firstPart(), plan.lastPart());
        }
        List<String> parties = meant.parties();
        if (parties != null) {
            conditions.add("part.party IN (" + "?,".repeat(parties.size() - 1) + "?)", parties.toArray(new Object[0]));
        }
        if (filter.version() != null) {
            conditions.add("instr(part.versions, char(10) || ? || char(10)) > 0", filter.version());
        }
        if (filter.language() != null) {
            conditions.add(
                    "(lower(part.language) = lower(?) OR lower(part.language) LIKE lower(?) || '-%')",
                    filter.language(), filter.language());
        }
        return conditions;
    }

    private Conditions add(String condition, Object... more) {
        conditions.add(condition);
        values.addAll(List.of(more));
        return this;
    }

    Conditions copy() {
        Conditions copy = new Conditions(time);
        copy.conditions.addAll(conditions);
        copy.values.addAll(values);
        return copy;
    }

    /** Only what has a date that may lie where the filter asks. */
    Conditions dated(Filter filter) {
        if (filter.needsDate()) {
            add("part.undated = 0");
        }
        if (filter.on() != null) {
            add("part.earliest <= ?", filter.on().toEpochDay());
        }
        if (filter.period().from() != null) {
            add("part.latest >= ?", filter.period().from().toEpochDay());
        }
        if (filter.period().to() != null) {
            add("part.earliest <= ?", filter.period().to().toEpochDay());
        }
        return this;
    }

    Conditions undated() {
        return add("part.undated = 1");
    }

    Conditions unread() {
        return add("part.unread = 1");
    }

    /** Only what is not closed; nothing is said where nothing is. */
    Conditions notIn(Collection<Long> accesses) {
        return accesses.isEmpty() ? this : add("part.access NOT IN (" + list(accesses) + ")");
    }

    Conditions in(Collection<Long> accesses) {
        return add("part.access IN (" + list(accesses) + ")");
    }

    private static String list(Collection<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** How many parts there are of which all this holds, by kind and in all. */
    Sql countParts() {
        return sql("SELECT part.kind, count(*) FROM part", scope("part"), " GROUP BY part.kind", List.of(), List.of());
    }

    /**
     * The pieces with words, in the order of their numbers.
     *
     * @param match the words in the syntax of FTS5
     * @param fromParts whether few parts are left, so that it is quicker to begin with them
     * @param range the first piece and the one behind the last, or null for all
     * @param limit how many at most
     * @param offset how many are passed over
     */
    Sql pieces(String match, boolean fromParts, long @Nullable [] range, int limit, int offset) {
        String tables = fromParts
                ? "SELECT words.rowid FROM part CROSS JOIN words CROSS JOIN piece ON piece.id = words.rowid"
                : "SELECT words.rowid FROM words CROSS JOIN piece ON piece.id = words.rowid"
                        + " CROSS JOIN part ON part.id = (words.rowid >> 20)";
        List<Object> first = new ArrayList<>(List.of(match));
        StringBuilder where = new StringBuilder(" words MATCH ?");
        if (fromParts) {
            where.append(" AND words.rowid BETWEEN (part.id << 20) AND (part.id << 20) + " + (Schema.PIECES - 1));
        } else if (range != null) {
            where.append(" AND words.rowid >= ? AND words.rowid < ?");
            first.add(range[0]);
            first.add(range[1]);
        }
        String scope = scope("piece");
        return sql(
                tables,
                where + (scope.isEmpty() ? "" : " AND " + scope),
                (fromParts ? "" : " ORDER BY words.rowid") + " LIMIT ? OFFSET ?",
                first,
                List.of(limit, offset));
    }

    /** The condition that something belongs to an archived version that is searched. */
    private String scope(String table) {
        return switch (time) {
            case RecordTime.Latest latest -> table + ".last = " + Integer.MAX_VALUE;
            case RecordTime.Ever ever -> "";
            case RecordTime.KnownAt knownAt -> table + ".first <= scope.number AND " + table + ".last >= scope.number";
        };
    }

    private Sql sql(String tables, String where, String end, List<Object> first, List<Object> last) {
        StringBuilder text = new StringBuilder();
        List<Object> all = new ArrayList<>();
        String from = tables;
        if (time instanceof RecordTime.KnownAt knownAt) {
            text.append(SCOPE);
            all.add(knownAt.time().toEpochMilli());
            from += " CROSS JOIN scope ON scope.plan = part.plan";
        }
        List<String> every = new ArrayList<>();
        if (!where.isBlank()) {
            every.add(where);
        }
        every.addAll(conditions);
        text.append(from);
        if (!every.isEmpty()) {
            text.append(" WHERE ").append(String.join(" AND ", every));
        }
        text.append(end);
        all.addAll(first);
        all.addAll(values);
        all.addAll(last);
        return new Sql(text.toString(), all);
    }
}
