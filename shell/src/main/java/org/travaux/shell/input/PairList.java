package org.travaux.shell.input;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.travaux.shell.terminal.CommandFailure;
import org.travaux.shell.terminal.ExitCode;

/**
 * Pairs of documents in a table of tab-separated values, UTF-8: the first line names the columns, of which {@code id},
 * {@code before} and {@code after} are read wherever they stand.
 */
public final class PairList {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private PairList() {}

    /**
     * One pair.
     *
     * @param id what it is called; empty where its line is too short
     * @param before the name of the document before; empty where the line is too short
     * @param after the name of the document after; empty where the line is too short
     * @param line where it stands in the table, from 1
     */
    public record Pair(String id, String before, String after, int line) {}

    /**
     * {@return the pairs of a table, in its order; empty lines are none}
     *
     * @param file the table
     * @throws CommandFailure if it cannot be read, or lacks a column
     */
    public static List<Pair> read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new CommandFailure(ExitCode.INPUT_OUTPUT, file + " is no text in UTF-8. Save it as such.", e);
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.INPUT_OUTPUT, file + " cannot be read; check its permissions.", e);
        }
        List<String> columns = lines.isEmpty() ? List.of() : columns(lines.getFirst());
        int id = position(columns, "id", file);
        int before = position(columns, "before", file);
        int after = position(columns, "after", file);
        List<Pair> pairs = new ArrayList<>();
        for (int line = 1; line < lines.size(); line++) {
            if (!lines.get(line).isBlank()) {
                List<String> cells = cells(lines.get(line));
                pairs.add(new Pair(cell(cells, id), cell(cells, before), cell(cells, after), line + 1));
            }
        }
        return List.copyOf(pairs);
    }

    private static List<String> columns(String line) {
        return cells(!line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK ? line.substring(1) : line);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
    }

    private static String cell(List<String> cells, int position) {
        return position < cells.size() ? cells.get(position) : "";
    }

    private static int position(List<String> columns, String name, Path file) {
        int position = columns.indexOf(name);
        if (position < 0) {
            throw new CommandFailure(
                    ExitCode.INPUT_OUTPUT,
                    file + ": the first line names no column \"" + name
                            + "\". It must name id, before and after, with tabs between them.");
        }
        return position;
    }
}
