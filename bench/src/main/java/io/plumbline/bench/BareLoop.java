package io.plumbline.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The yardstick: the least that any durable, de-duplicating pipeline on SQLite must write for each record, and nothing
/// else. A journal row, a profile, two identifiers and a queue row, five hundred records to a transaction.
final class BareLoop {
    private static final int BATCH = 500;
    private static final List<String> TABLES = List.of(
            "CREATE TABLE journal (position INTEGER PRIMARY KEY, thing TEXT NOT NULL, payload BLOB NOT NULL)",
            "CREATE UNIQUE INDEX journal_thing ON journal (thing)",
            "CREATE TABLE profile (id TEXT PRIMARY KEY, document TEXT NOT NULL) WITHOUT ROWID",
            "CREATE TABLE identifier (value TEXT PRIMARY KEY, profile TEXT NOT NULL) WITHOUT ROWID",
            "CREATE TABLE outbox (id INTEGER PRIMARY KEY, profile TEXT NOT NULL, body TEXT NOT NULL)");
    private static final List<String> WRITES = List.of(
            "INSERT INTO journal (thing, payload) VALUES (?, ?)",
            "INSERT INTO profile (id, document) VALUES (?, ?)",
            "INSERT INTO identifier (value, profile) VALUES (?, ?)",
            "INSERT INTO identifier (value, profile) VALUES (?, ?)",
            "INSERT INTO outbox (profile, body) VALUES (?, ?)");

    private BareLoop() {}

    /// Writes all records.
    ///
    /// @param payloads what stands in the journal
    /// @param document what stands in profile and queue
    /// @return records per second
    static double run(Path file, List<byte[]> payloads, String document) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            prepare(connection);
            long started = System.nanoTime();
            List<PreparedStatement> writes = new ArrayList<>();
            for (String sql : WRITES) {
                writes.add(connection.prepareStatement(sql));
            }
            for (int from = 0; from < payloads.size(); from += BATCH) {
                write(writes, payloads, from, document);
                connection.commit();
            }
            for (PreparedStatement write : writes) {
                write.close();
            }
            return payloads.size() / ((System.nanoTime() - started) / 1e9);
        }
    }

    private static void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            for (String table : TABLES) {
                statement.execute(table);
            }
        }
        connection.setAutoCommit(false);
    }

    private static void write(List<PreparedStatement> writes, List<byte[]> payloads, int from, String document)
            throws SQLException {
        for (int i = from; i < Math.min(from + BATCH, payloads.size()); i++) {
            String id = new UUID(i * 0x9E3779B97F4A7C15L, i).toString();
            add(writes.get(0), "shop/customer/" + id, payloads.get(i));
            add(writes.get(1), id, document);
            add(writes.get(2), "shop/customer:" + id, id);
            add(writes.get(3), "email:" + id + "@example.com", id);
            add(writes.get(4), id, document);
        }
        for (PreparedStatement write : writes) {
            write.executeBatch();
        }
    }

    private static void add(PreparedStatement write, String key, Object value) throws SQLException {
        write.setString(1, key);
        write.setObject(2, value);
        write.addBatch();
    }
}
