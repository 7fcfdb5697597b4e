package org.travaux.archive.index.file;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** Opens databases. */
final class Database {

    private static final int BUSY_MILLIS = 60_000;

    private Database() {}

    /** For questions alone; the file is not changed by it. */
    static Connection reading(Path file) throws SQLException {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        return open(file, config, List.of("PRAGMA temp_store=MEMORY", "PRAGMA cache_size=-16000"));
    }

    /** For changes: what is deleted is overwritten with zeros, and no copy of it is left in a temporary file. */
    static Connection writing(Path file) throws SQLException {
        SQLiteConfig config = config();
        config.setOpenMode(SQLiteOpenMode.CREATE);
        return open(
                file,
                config,
                List.of(
                        "PRAGMA secure_delete=ON",
                        "PRAGMA temp_store=MEMORY",
                        "PRAGMA journal_mode=DELETE",
                        "PRAGMA synchronous=FULL",
                        "PRAGMA cache_size=-32000"));
    }

    /** For a file that is made from nothing and thrown away where that fails. */
    static Connection making(Path file) throws SQLException {
        SQLiteConfig config = config();
        config.setOpenMode(SQLiteOpenMode.CREATE);
        return open(
                file,
                config,
                List.of(
                        "PRAGMA secure_delete=ON",
                        "PRAGMA temp_store=MEMORY",
                        "PRAGMA journal_mode=OFF",
                        "PRAGMA synchronous=OFF",
                        "PRAGMA cache_size=-64000"));
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        return config;
    }

    private static Connection open(Path file, SQLiteConfig config, List<String> settings) throws SQLException {
        Connection connection = config.createConnection(
                "jdbc:sqlite:" + file.toAbsolutePath().toUri().toASCIIString());
        try (Statement statement = connection.createStatement()) {
            for (String setting : settings) {
                statement.execute(setting);
            }
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return connection;
    }
}
