package io.plumbline.store.figure;

import io.plumbline.store.sql.Session;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What one write changes in the figures. Gathered while it writes, written at its end.
public final class Tally {
    private static final String ADD = """
            INSERT INTO figure (connection, name, amount) VALUES (?, ?, ?)
            ON CONFLICT (connection, name) DO UPDATE SET amount = figure.amount + excluded.amount""";
    private static final String RAISE = """
            INSERT INTO figure (connection, name, amount) VALUES (?, ?, ?)
            ON CONFLICT (connection, name) DO UPDATE SET amount = excluded.amount WHERE figure.amount < excluded.amount""";
    private static final String READ = "SELECT amount FROM figure WHERE connection = ? AND name = ?";

    private final Map<String, Map<String, Long>> added = new TreeMap<>();
    private final Map<String, Map<String, Long>> raised = new TreeMap<>();

    public static long read(Session session, String connection, String name) throws SQLException {
        return session.number(READ, connection, name);
    }

    public void add(String connection, String name, long amount) {
        if (amount != 0) {
            added.computeIfAbsent(connection, ignored -> new TreeMap<>()).merge(name, amount, Long::sum);
        }
    }

    /// Makes a figure at least so high.
    public void raise(String connection, String name, long amount) {
        raised.computeIfAbsent(connection, ignored -> new TreeMap<>()).merge(name, amount, Math::max);
    }

    public void addAll(Tally other) {
        other.added.forEach((connection, figures) -> figures.forEach((name, amount) -> add(connection, name, amount)));
        other.raised.forEach(
                (connection, figures) -> figures.forEach((name, amount) -> raise(connection, name, amount)));
    }

    public void write(Session session) throws SQLException {
        session.batch(ADD, rows(added));
        session.batch(RAISE, rows(raised));
    }

    private static List<Object[]> rows(Map<String, Map<String, Long>> figures) {
        return figures.entrySet().stream()
                .flatMap(connection -> connection.getValue().entrySet().stream()
                        .filter(figure -> figure.getValue() != 0)
                        .map(figure -> new Object[] {connection.getKey(), figure.getKey(), figure.getValue()}))
                .toList();
    }
}
