package org.travaux.archive.index.file;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question to a database with its values. */
record Sql(String text, List<Object> values) {

    Sql {
        values = List.copyOf(values);
    }

    static Sql of(String text, Object... values) {
        return new Sql(text, List.of(values));
    }

    /** Makes something of a row. */
    @FunctionalInterface
    interface Row<T> {

        /** Makes it. */
        T of(ResultSet row) throws SQLException;
    }

    <T> List<T> list(Connection connection, Row<T> row) throws SQLException {
        List<T> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            set(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(row.of(rows));
                }
            }
        }
        return found;
    }

    long number(Connection connection) throws SQLException {
        return list(connection, row -> row.getLong(1)).getFirst();
    }

    void run(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            set(statement, values);
            statement.execute();
        }
    }

    static void set(PreparedStatement statement, List<? extends @Nullable Object> values) throws SQLException {
        for (int index = 0; index < values.size(); index++) {
            statement.setObject(index + 1, values.get(index));
        }
    }
}
