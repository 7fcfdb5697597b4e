package org.travaux.record.exchange.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.travaux.record.check.Issues;
import org.travaux.record.check.Nearest;
import org.travaux.record.check.Place;

/**
 * A table of reactions as a CSV file has it (RFC 4180), with commas, semicolons or tabs between the cells: whichever makes more
 * known columns of the first line.
 *
 * @param rows its rows, those with nothing in them left out
 */
public record CsvTable(List<Row> rows) {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\"?sep=(.)\"?\\r?\\n");

    /** Copies. */
    public CsvTable {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param line the line in which it begins, counted from 1
     * @param cells its cells by column, empty ones left out
     */
    public record Row(int line, Map<ReactionColumn, String> cells) {

        /** Copies. */
        public Row {
            cells = Map.copyOf(cells);
        }
    }

    /**
     * {@return the table that a text is}
     *
     * @param text the text, without byte-order mark
     * @param file name of the file, for messages
     * @param issues where problems go
     */
    public static CsvTable read(String text, String file, Issues issues) {
        Matcher separatorLine = SEPARATOR_LINE.matcher(text);
        boolean given = separatorLine.lookingAt();
        String content = given ? text.substring(separatorLine.end()) : text;
        char separator = given ? separatorLine.group(1).charAt(0) : separator(content);
        return new CsvTable(new Reading(file, issues, given ? 2 : 1).read(content, separator));
    }

    private static char separator(String text) {
        char best = ',';
        long most = 0;
        for (char separator : SEPARATORS) {
            long known = first(text, separator).stream()
                    .filter(name -> ReactionColumn.of(CellText.unguarded(name)).isPresent())
                    .count();
            if (known > most) {
                most = known;
                best = separator;
            }
        }
        return best;
    }

    private static List<String> first(String text, char separator) {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format(separator))) {
            Iterator<CSVRecord> records = parser.iterator();
            return records.hasNext() ? records.next().toList() : List.of();
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return List.of();
        }
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
    }

    /** One pass over a file. */
    private static final class Reading {

        private final String file;
        private final Issues issues;
        private final int firstLine;
        private final Set<Integer> named = new HashSet<>();

        Reading(String file, Issues issues, int firstLine) {
            this.file = file;
            this.issues = issues;
            this.firstLine = firstLine;
        }

        List<Row> read(String text, char separator) {
            List<Row> rows = new ArrayList<>();
            long line = firstLine;
            List<Optional<ReactionColumn>> columns = null;
            try (CSVParser parser = CSVParser.parse(new StringReader(text), format(separator))) {
                Iterator<CSVRecord> records = parser.iterator();
                while (records.hasNext()) {
                    List<String> cells = records.next().toList();
                    int start = (int) line;
                    line = firstLine + parser.getCurrentLineNumber();
                    boolean blank = cells.stream().allMatch(String::isBlank);
                    if (blank) {
                        continue;
                    }
                    if (columns == null) {
                        columns = columns(cells, start);
                    } else {
                        rows.add(row(columns, cells, start));
                    }
                }
            } catch (IOException | UncheckedIOException | IllegalStateException e) {
                issues.add(
                        new Place(file, (int) line),
                        "the row that begins here is no CSV: a quotation mark is not closed, or stands inside a cell",
                        "put the cell into quotation marks and double those inside it");
            }
            if (columns == null) {
                issues.addForFile(file, "there is nothing in it", "begin with a line of column names");
            }
            return rows;
        }

        private List<Optional<ReactionColumn>> columns(List<String> names, int line) {
            List<Optional<ReactionColumn>> columns = new ArrayList<>();
            for (String cell : names) {
                String name = CellText.unguarded(cell).strip();
                Optional<ReactionColumn> column = ReactionColumn.of(name);
                if (!name.isEmpty()) {
                    named.add(columns.size());
                }
                if (column.isEmpty() && !name.isEmpty()) {
                    String remedy = Nearest.to(name, ReactionColumn.headings())
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse("take the column out, or name it one of "
                                    + String.join(", ", ReactionColumn.headings()));
                    issues.add(new Place(file, line), "unknown column '" + name + "'", remedy);
                }
                if (column.isPresent() && columns.contains(column)) {
                    issues.add(
                            new Place(file, line),
                            "'" + name + "' is a second column for '"
                                    + column.orElseThrow().heading() + "'",
                            "keep one of the two");
                }
                columns.add(column);
            }
            return columns;
        }

        private Row row(List<Optional<ReactionColumn>> columns, List<String> cells, int line) {
            Map<ReactionColumn, String> row = new EnumMap<>(ReactionColumn.class);
            for (int i = 0; i < cells.size(); i++) {
                @Nullable ReactionColumn column = i < columns.size() ? columns.get(i).orElse(null) : null;
                String cell = CellText.unguarded(Objects.requireNonNull(cells.get(i), "cell"));
                if (cell.isBlank()) {
                    continue;
                }
                if (column != null) {
                    row.put(column, cell);
                } else if (!named.contains(i)) {
                    issues.add(
                            new Place(file, line),
                            "cell " + (i + 1) + " stands under no column name",
                            "name the column, or put cells that hold the separator into quotation marks");
                    break;
                }
            }
            return new Row(line, row);
        }
    }
}
