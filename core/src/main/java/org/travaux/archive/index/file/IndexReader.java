package org.travaux.archive.index.file;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.travaux.archive.index.EntryKind;
import org.travaux.archive.index.IndexSummary;
import org.travaux.archive.index.SearchFailure;
import org.travaux.archive.index.SearchHit;
import org.travaux.archive.index.SearchQuery;
import org.travaux.archive.index.SearchResult;
import org.travaux.archive.index.SearchResult.Missing;
import org.travaux.archive.index.SearchResult.Withheld;
import org.travaux.archive.index.file.Conditions.Meant;
import org.travaux.archive.index.state.StoreState;
import org.travaux.archive.index.words.Expression;
import org.travaux.model.Access;

/** Answers questions from an index, each from one state of it. */
public final class IndexReader {

    /** Up to how many hits are counted. */
    public static final int COUNTED = 1_000;

    /** Where no more than this share of the parts can have a hit, they are gone through one by one. */
    private static final double FEW = 0.02;

    private final Connection connection;

    IndexReader(Connection connection) {
        this.connection = connection;
    }

    /**
     * {@return the store that the index was made from}
     *
     * @throws SQLException if it cannot be read
     */
    public StoreState state() throws SQLException {
        return Sql.of("SELECT folders, objects FROM state")
                .list(connection, row -> StoreState.of(row.getString(1), row.getString(2)))
                .getFirst();
    }

    /**
     * {@return the objects by their paths}
     *
     * @throws SQLException if they cannot be read
     */
    public Map<String, KnownPlan> plans() throws SQLException {
        Map<String, KnownPlan> plans = new TreeMap<>();
        Sql.of("SELECT * FROM plan").list(connection, KnownPlan.ROW).forEach(plan -> plans.put(plan.place(), plan));
        return plans;
    }

    /**
     * {@return the objects that cannot be searched, by their paths}
     *
     * @throws SQLException if they cannot be read
     */
    public Map<String, Missing> missing() throws SQLException {
        Map<String, Missing> missing = new TreeMap<>();
        Sql.of("SELECT * FROM plan WHERE state = ?", KnownPlan.MISSING)
                .list(connection, KnownPlan.ROW)
                .forEach(plan -> missing.put(plan.place(), Objects.requireNonNull(plan.missing(), "missing")));
        return missing;
    }

    /**
     * {@return how much the index holds}
     *
     * @throws SQLException if it cannot be read
     */
    public IndexSummary summary() throws SQLException {
        Map<String, Integer> kinds = new HashMap<>();
        Sql.of("SELECT part.kind, count(*) FROM piece CROSS JOIN part ON part.id = (piece.id >> 20) GROUP BY part.kind")
                .list(connection, row -> kinds.put(row.getString(1), row.getInt(2)));
        return new IndexSummary(
                (int) Sql.of("SELECT count(*) FROM plan WHERE state = ?", KnownPlan.HELD)
                        .number(connection),
                (int) Sql.of(
                                "SELECT count(*) FROM archived, plan ON plan.id = archived.plan WHERE state = ?",
                                KnownPlan.HELD)
                        .number(connection),
                kinds.getOrDefault(EntryKind.CLAUSE.singular(), 0),
                kinds.getOrDefault(EntryKind.REACTION.singular(), 0),
                kinds.getOrDefault(EntryKind.CLAIM.singular(), 0));
    }

    /**
     * {@return the answer to a question}
     *
     * @param query the question
     * @param words what its words were understood as
     * @param maySee whether the reader may see what an access stands on
     * @param missing the objects that cannot be searched
     * @param notes what became of the index
     * @throws SearchFailure if it asks for something that is not there
     * @throws SQLException if the index cannot be read
     */
    public SearchResult answer(
            SearchQuery query, Expression words, Predicate<Access> maySee, List<Missing> missing, List<String> notes)
            throws SearchFailure, SQLException {
        Names names = new Names(connection);
        @Nullable KnownPlan plan = names.plan(query.filter());
        Meant meant = names.meant(query.filter(), plan);
        Set<Long> closed = closed(maySee);
        Conditions all = Conditions.of(query, meant, plan);
        Map<EntryKind, Integer> withheld = closed.isEmpty()
                ? Map.of()
                : count(all.copy().dated(query.filter()).in(closed));
        Conditions open = all.copy().notIn(closed);
        int undated = query.filter().needsDate() ? total(count(open.copy().undated())) : 0;
        int unread = query.kinds().contains(EntryKind.CLAUSE)
                ? total(count(open.copy().dated(query.filter()).unread()))
                : 0;
        Hits hits = new Hits(
                query, match(new Beginnings(connection).whole(words), meant), open.dated(query.filter()), plan);
        List<Long> page = hits.page();
        List<SearchHit> found = new ArrayList<>();
        if (!page.isEmpty()) {
            HitRows rows = new HitRows(connection, query.time(), words);
            for (long piece : page) {
                found.add(rows.hit(piece));
            }
        }
        return new SearchResult(
                found,
                hits.total,
                hits.isMore,
                new Withheld(
                        withheld.getOrDefault(EntryKind.CLAUSE, 0),
                        withheld.getOrDefault(EntryKind.REACTION, 0),
                        withheld.getOrDefault(EntryKind.CLAIM, 0)),
                undated,
                unread,
                missing.stream()
                        .filter(each -> query.filter().plan() == null
                                || each.plan().equals(query.filter().plan()))
                        .toList(),
                notes);
    }

    private static String match(Expression words, Meant meant) {
        List<String> topics = meant.topics();
        return topics == null
                ? words.fullText()
                : words.fullText() + " AND ("
                        + topics.stream()
                                .map(topic -> "\"" + Schema.topicWord(topic) + "\"")
                                .collect(Collectors.joining(" OR "))
                        + ")";
    }

    /** The accesses that are closed to a reader: those in which a single one is. */
    private Set<Long> closed(Predicate<Access> maySee) throws SQLException {
        Set<Long> closed = new HashSet<>();
        Sql.of("SELECT id, accesses FROM access").list(connection, row -> {
            boolean open = row.getString(2)
                    .lines()
                    .allMatch(text -> Access.parse(text).map(maySee::test).orElse(false));
            return open || closed.add(row.getLong(1));
        });
        return closed;
    }

    private Map<EntryKind, Integer> count(Conditions conditions) throws SQLException {
        Map<EntryKind, Integer> counts = new HashMap<>();
        conditions
                .countParts()
                .list(
                        connection,
                        row -> counts.put(EntryKind.of(row.getString(1)).orElseThrow(), row.getInt(2)));
        return counts;
    }

    private static int total(Map<EntryKind, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Finds the pieces that a question is answered with, and how many there are. */
    private final class Hits {

        private final SearchQuery query;
        private final String match;
        private final Conditions conditions;
        private final @Nullable KnownPlan plan;
        private int total;
        private boolean isMore;

        Hits(SearchQuery query, String match, Conditions conditions, @Nullable KnownPlan plan) {
            this.query = query;
            this.match = match;
            this.conditions = conditions;
            this.plan = plan;
        }

        List<Long> page() throws SQLException {
            int parts = IndexReader.total(count(conditions));
            if (parts == 0) {
                return List.of();
            }
            long all = Sql.of("SELECT count(*) FROM part").number(connection);
            boolean few = plan == null && parts <= FEW * all;
            List<Long> found = pieces(few, plan == null ? null : range(plan, plan), COUNTED + 1, 0);
            isMore = found.size() > COUNTED;
            total = Math.min(found.size(), COUNTED);
            if (plan != null) {
                return isMore ? pieces(false, range(plan, plan), query.limit(), query.offset()) : slice(found);
            }
            List<KnownPlan> plans = Sql.of("SELECT * FROM plan WHERE last_part >= first_part ORDER BY name, place")
                    .list(connection, KnownPlan.ROW);
            return isMore ? runByRun(plans) : slice(ordered(found, plans));
        }

        private List<Long> pieces(boolean few, long @Nullable [] range, int limit, int offset) throws SQLException {
            return conditions.pieces(match, few, range, limit, offset).list(connection, row -> row.getLong(1));
        }

        private static long[] range(KnownPlan first, KnownPlan last) {
            return new long[] {Schema.firstPiece(first.firstPart()), Schema.firstPiece(last.lastPart() + 1)};
        }

        private List<Long> slice(List<Long> found) {
            return found.subList(Math.min(query.offset(), total), Math.min(query.offset() + query.limit(), total));
        }

        /** Numbers are given to plans as they come; hits are shown by the plans' ids. */
        private static List<Long> ordered(List<Long> found, List<KnownPlan> plans) {
            TreeMap<Long, Integer> places = new TreeMap<>();
            for (int place = 0; place < plans.size(); place++) {
                places.put(plans.get(place).firstPart(), place);
            }
            List<Long> ordered = new ArrayList<>(found);
            ordered.sort(Comparator.comparing(
                            (Long piece) -> Objects.requireNonNull(places.floorEntry(Schema.part(piece)), "plan")
                                    .getValue())
                    .thenComparing(Comparator.naturalOrder()));
            return ordered;
        }

        /**
         * Goes through the plans in the order in which they are shown; those whose numbers follow each other too are gone
         * through at once.
         */
        private List<Long> runByRun(List<KnownPlan> plans) throws SQLException {
            TreeSet<Long> firsts = new TreeSet<>();
            plans.forEach(each -> firsts.add(each.firstPart()));
            List<Long> page = new ArrayList<>();
            int offset = query.offset();
            int start = 0;
            while (start < plans.size() && page.size() < query.limit()) {
                int end = start;
                while (end + 1 < plans.size()
                        && Objects.equals(
                                firsts.higher(plans.get(end).firstPart()),
                                plans.get(end + 1).firstPart())) {
                    end++;
                }
                int wanted = query.limit() - page.size();
                List<Long> found = pieces(false, range(plans.get(start), plans.get(end)), offset + wanted, 0);
                page.addAll(found.subList(Math.min(offset, found.size()), found.size()));
                offset -= Math.min(offset, found.size());
                start = end + 1;
            }
            return page;
        }
    }
}
