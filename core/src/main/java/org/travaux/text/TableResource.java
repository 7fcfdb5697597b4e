package org.travaux.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A table that comes with the program: a text in UTF-8 with a row on each line and tabs between columns; lines that begin
 * with {@code #} are comments, empty lines are passed over.
 */
public final class TableResource {

    private TableResource() {}

    /**
     * {@return the rows of a table, each with its columns}
     *
     * @param beside the class in whose package the table lies
     * @param name the name of its file
     * @throws NullPointerException if there is no such file
     * @throws UncheckedIOException if it cannot be read from the program
     */
    public static List<List<String>> rows(Class<?> beside, String name) {
        List<List<String>> rows = new ArrayList<>();
        InputStream resource = Objects.requireNonNull(beside.getResourceAsStream(name), name);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty() && !line.startsWith("#")) {
                    rows.add(List.of(line.split("\t", -1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read from the program", e);
        }
        return rows;
    }
}
