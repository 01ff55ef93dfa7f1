package io.plumbline.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One row of a result, read column by column from the left.
public final class Row {
    private final ResultSet result;
    private int column;

    Row(ResultSet result) {
        this.result = result;
    }

    boolean next() throws SQLException {
        column = 0;
        return result.next();
    }

    public String text() throws SQLException {
        return Objects.requireNonNull(textOrNull());
    }

    public @Nullable String textOrNull() throws SQLException {
        return result.getString(++column);
    }

    public long number() throws SQLException {
        return result.getLong(++column);
    }

    public int count() throws SQLException {
        return result.getInt(++column);
    }

    public double share() throws SQLException {
        return result.getDouble(++column);
    }

    public boolean flag() throws SQLException {
        return result.getInt(++column) != 0;
    }

    public byte[] bytes() throws SQLException {
        return Objects.requireNonNull(result.getBytes(++column));
    }

    /// No bytes where the row has none.
    public byte[] bytesOrEmpty() throws SQLException {
        byte @Nullable [] bytes = result.getBytes(++column);
        return bytes == null ? new byte[0] : bytes;
    }

    public Instant time() throws SQLException {
        return Times.moment(number());
    }

    public @Nullable Instant timeOrNull() throws SQLException {
        long stored = number();
        return result.wasNull() ? null : Times.moment(stored);
    }
}
