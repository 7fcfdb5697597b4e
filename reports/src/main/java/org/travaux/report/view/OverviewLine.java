package org.travaux.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of a report's overview: a row in few words, or several neighbouring rows of which nothing changed.
 *
 * @param before the numbers before, of several rows those of the first
 * @param after the numbers after, likewise
 * @param relation what became of them
 * @param words the heading or the first words; where the line stands for several rows, the last of them
 * @param unchanged whether nothing changed
 */
public record OverviewLine(String before, String after, String relation, String words, boolean unchanged) {

    /** From how many unchanged neighbours on they share a line. */
    public static final int SHARED_FROM = 3;

    private static final int WORDS_CHARACTERS = 44;

    /** Checks that nothing is missing. */
    public OverviewLine {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(words, "words");
    }

    /**
     * {@return the overview of these rows, in their order}
     *
     * @param rows rows in reading order
     */
    static List<OverviewLine> of(List<ReportRow> rows) {
        List<OverviewLine> lines = new ArrayList<>();
        int i = 0;
        while (i < rows.size()) {
            int end = i;
            while (end < rows.size() && plain(rows.get(end))) {
                end++;
            }
            if (end - i >= SHARED_FROM) {
                lines.add(shared(rows.subList(i, end)));
                i = end;
            } else {
                lines.add(line(rows.get(i)));
                i++;
            }
        }
        return List.copyOf(lines);
    }

    private static boolean plain(ReportRow row) {
        return row.unchanged() && row.check().isEmpty() && row.matters().isEmpty();
    }

    private static OverviewLine line(ReportRow row) {
        String heading = Objects.requireNonNullElse(row.heading(), "");
        String text = row.clause().held() ? row.clause().text() : "";
        String words = CitedClause.shortened((heading.isBlank() ? text : heading).strip(), WORDS_CHARACTERS);
        return new OverviewLine(
                row.originalNumber(),
                row.revisedNumber(),
                Stream.of(row.relation(), row.matters(), row.check())
                        .filter(said -> !said.isEmpty())
                        .collect(Collectors.joining("; ")),
                words,
                row.unchanged());
    }

    private static OverviewLine shared(List<ReportRow> rows) {
        String relation = rows.getFirst().relation() + " (" + rows.size() + " clauses)";
        List<String> before = named(rows.stream().map(ReportRow::originalNumber).toList());
        List<String> after = named(rows.stream().map(ReportRow::revisedNumber).toList());
        String last = after.isEmpty() || after.getLast().equals(after.getFirst()) ? "" : "through " + after.getLast();
        return new OverviewLine(
                before.isEmpty() ? "" : before.getFirst(),
                after.isEmpty() ? "" : after.getFirst(),
                relation,
                last,
                true);
    }

    private static List<String> named(List<String> numbers) {
        return numbers.stream().filter(number -> !number.isEmpty()).toList();
    }
}
