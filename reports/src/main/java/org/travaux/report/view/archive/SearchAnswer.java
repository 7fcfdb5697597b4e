package org.travaux.report.view.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.travaux.archive.index.EntryKind;
import org.travaux.archive.index.SearchHit;
import org.travaux.archive.index.SearchHit.Snippet;
import org.travaux.archive.index.SearchQuery;
import org.travaux.archive.index.SearchResult;
import org.travaux.archive.index.SearchResult.Missing;
import org.travaux.archive.index.SearchResult.Withheld;
import org.travaux.report.view.answer.Answer;
import org.travaux.report.view.answer.AnswerCell;
import org.travaux.report.view.answer.AnswerColumn;
import org.travaux.report.view.answer.AnswerEntry;
import org.travaux.report.view.answer.AnswerTable;

/** What a search of an archive found, as an answer. */
public final class SearchAnswer {

    private static final List<AnswerColumn> COLUMNS = List.of(
            AnswerColumn.entries("cite", "Where"),
            AnswerColumn.text("date", "Date"),
            AnswerColumn.text("kind", "What"),
            AnswerColumn.text("party", "Party"),
            AnswerColumn.text("stance", "Stance"),
            AnswerColumn.entries("found", "Found"));

    private SearchAnswer() {}

    /**
     * {@return the answer}
     *
     * @param query what was asked
     * @param result what was found
     * @param forPrograms whether the numbers, which title and notes tell readers, stand in a table too
     */
    public static Answer of(SearchQuery query, SearchResult result, boolean forPrograms) {
        AnswerTable hits = new AnswerTable(
                "hits",
                "",
                COLUMNS,
                result.hits().stream().map(SearchAnswer::row).toList());
        return new Answer(
                "archive search",
                Objects.requireNonNullElse(query.filter().plan(), ""),
                title(query, result),
                result.hits().stream()
                        .map(SearchHit::notice)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                forPrograms ? List.of(hits, counts(query, result)) : List.of(hits),
                notes(result));
    }

    private static String title(SearchQuery query, SearchResult result) {
        int first = query.offset() + 1;
        int last = query.offset() + result.hits().size();
        return query.words().strip() + ": "
                + (result.isMore() ? "more than " : "")
                + count(result.total(), "hit", "hits")
                + (result.hits().isEmpty() || (first == 1 && last == result.total())
                        ? ""
                        : ", here " + first + " to " + last);
    }

    private static List<AnswerCell> row(SearchHit hit) {
        return List.of(
                new AnswerCell(List.of(cited(hit))),
                AnswerCell.of(hit.date()),
                AnswerCell.of(hit.kind().singular()),
                AnswerCell.of(or(hit.party())),
                AnswerCell.of(or(hit.stance())),
                new AnswerCell(hit.snippets().stream().map(SearchAnswer::found).toList()));
    }

    /** Plan, archived version, version and clause or id, as they are cited. */
    private static AnswerEntry cited(SearchHit hit) {
        String versions = String.join("|", hit.versions());
        String what = hit.kind() == EntryKind.CLAUSE
                ? versions + ":" + Objects.requireNonNullElse(hit.path(), hit.id())
                        + (isTranslated(hit) ? " (" + hit.language() + ")" : "")
                : hit.id() + (hit.path() != null ? " on " + hit.path() : versions.isEmpty() ? "" : " on " + versions);
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("plan", hit.plan().plan());
        fields.put("archived", hit.archived().cited());
        fields.put("firstArchived", hit.archived().first());
        fields.put("lastArchived", hit.archived().last());
        fields.put("versions", hit.versions());
        fields.put("id", hit.id());
        fields.put("number", hit.number());
        fields.put("path", hit.path());
        fields.put("heading", hit.heading());
        fields.put("file", hit.file());
        fields.put("language", hit.language());
        fields.put("topics", hit.topics());
        return AnswerEntry.of(hit.plan().plan() + "@v" + hit.archived().cited() + " " + what, fields);
    }

    private static boolean isTranslated(SearchHit hit) {
        return hit.language() != null && !hit.language().startsWith("en");
    }

    private static AnswerEntry found(Snippet snippet) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("field", snippet.field());
        return new AnswerEntry(
                snippet.text(),
                fields,
                snippet.marks().stream()
                        .map(mark -> new AnswerEntry.Mark(mark.start(), mark.end()))
                        .toList());
    }

    private static AnswerTable counts(SearchQuery query, SearchResult result) {
        return new Rows("counts", "How many")
                .column("hits", "Hits")
                .column("more", "More")
                .column("offset", "Passed over")
                .column("closedTexts", "Closed texts")
                .column("closedStatements", "Closed statements")
                .column("closedClaims", "Closed claims")
                .column("undated", "Undated")
                .column("unread", "Unread texts")
                .column("missing", "Plans missing")
                .with(
                        String.valueOf(result.total()),
                        result.isMore() ? "yes" : "no",
                        String.valueOf(query.offset()),
                        String.valueOf(result.withheld().texts()),
                        String.valueOf(result.withheld().statements()),
                        String.valueOf(result.withheld().claims()),
                        String.valueOf(result.undated()),
                        String.valueOf(result.unread()),
                        String.valueOf(result.missing().size()))
                .table();
    }

    private static List<String> notes(SearchResult result) {
        List<String> notes = new ArrayList<>(result.notes());
        result.missing().stream().map(Missing::message).forEach(message -> notes.add("Left out: " + message));
        Withheld withheld = result.withheld();
        if (!withheld.isNone()) {
            notes.add("Closed to you and left out, whatever its words: "
                    + String.join(
                            ", ",
                            Stream.of(
                                            some(withheld.texts(), "text", "texts"),
                                            some(withheld.statements(), "statement", "statements"),
                                            some(withheld.claims(), "claim", "claims"))
                                    .filter(text -> !text.isEmpty())
                                    .toList())
                    + ". --as ROLE shows what the archive's policy lets that role see.");
        }
        if (result.undated() > 0) {
            notes.add("Left out, since nobody knows the date: "
                    + count(result.undated(), "text, statement or claim", "texts, statements and claims") + ".");
        }
        if (result.unread() > 0) {
            notes.add(
                    count(result.unread(), "text", "texts")
                            + " could not be read when deposited, and cannot be searched; \"archive show\" names the clauses there are.");
        }
        if (!result.hits().isEmpty()) {
            notes.add("Hits come by plan, then by date, then in the order of the record; nothing is ranked.");
        }
        return notes;
    }

    private static String some(int number, String one, String several) {
        return number == 0 ? "" : count(number, one, several);
    }

    private static String count(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
