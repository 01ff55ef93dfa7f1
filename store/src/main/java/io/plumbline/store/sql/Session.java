package io.plumbline.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One connection with its prepared statements, which are kept for as long as the connection. Used by one thread at a
/// time.
public final class Session implements AutoCloseable {
    private final Connection connection;
    private final Dialect dialect;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    /// Takes the connection over. The driver's own transactions are switched off: in its auto-commit mode it tries to
    /// open one around every statement, so `begin` and `commit` are said here, as statements.
    public Session(Connection connection, Dialect dialect) throws SQLException {
        this.connection = connection;
        this.dialect = dialect;
        connection.setAutoCommit(false);
        run("COMMIT");
    }

    /// Turns a row into a value.
    @FunctionalInterface
    public interface RowReader<T extends @Nullable Object> {
        T read(Row row) throws SQLException;
    }

    /// Does something with a row.
    @FunctionalInterface
    public interface RowUse {
        void use(Row row) throws SQLException;
    }

    void beginRead() throws SQLException {
        run("BEGIN");
    }

    void beginWrite() throws SQLException {
        run(dialect.beginWrite());
    }

    void commit() throws SQLException {
        run("COMMIT");
    }

    void rollBack() throws SQLException {
        run("ROLLBACK");
    }

    public void run(String sql) throws SQLException {
        prepared(sql).execute();
    }

    /// @return how many rows were changed
    public int update(String sql, @Nullable Object... parameters) throws SQLException {
        PreparedStatement statement = prepared(sql);
        bind(statement, parameters);
        return statement.executeUpdate();
    }

    /// Runs a statement once for each row of parameters.
    ///
    /// @return how many rows each of them changed
    public int[] batch(String sql, Collection<? extends @Nullable Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return new int[0];
        }
        PreparedStatement statement = prepared(sql);
        try {
            for (@Nullable Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            return statement.executeBatch();
        } finally {
            statement.clearBatch();
        }
    }

    public void each(String sql, RowUse use, @Nullable Object... parameters) throws SQLException {
        PreparedStatement statement = prepared(sql);
        bind(statement, parameters);
        try (ResultSet result = statement.executeQuery()) {
            Row row = new Row(result);
            while (row.next()) {
                use.use(row);
            }
        }
    }

    public <T extends @Nullable Object> List<T> list(String sql, RowReader<T> reader, @Nullable Object... parameters)
            throws SQLException {
        List<T> values = new ArrayList<>();
        each(sql, row -> values.add(reader.read(row)), parameters);
        return values;
    }

    public <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... parameters) throws SQLException {
        return list(sql, reader, parameters).stream().findFirst();
    }

    /// The one number that a query gives; 0 when it gives none.
    public long number(String sql, @Nullable Object... parameters) throws SQLException {
        return first(sql, Row::number, parameters).orElse(0L);
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement known = statements.get(sql);
        if (known == null) {
            known = connection.prepareStatement(dialect.statement(sql));
            statements.put(sql, known);
        }
        return known;
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
        connection.close();
    }
}
