package io.plumbline.store.receive;

import io.plumbline.connector.Offset;
import io.plumbline.engine.receive.StreamProgress;
import io.plumbline.model.ConnectionName;
import io.plumbline.store.sql.Columns;
import io.plumbline.store.sql.Row;
import io.plumbline.store.sql.Session;
import io.plumbline.store.sql.Times;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/// How far each stream has been read.
public final class SourceOffsets {
    private static final String WRITE = """
            INSERT INTO source_offset
                (connection, stream, reached, loaded_share, loading, began_at, records, succeeded_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (connection, stream) DO UPDATE SET
                reached = excluded.reached, loaded_share = excluded.loaded_share, loading = excluded.loading,
                began_at = excluded.began_at, records = source_offset.records + excluded.records,
                succeeded_at = excluded.succeeded_at""";
    private static final String READ = """
            SELECT connection, stream, reached, loaded_share, loading, began_at
            FROM source_offset WHERE connection = ? AND stream = ?""";

    private SourceOffsets() {}

    /// @param records how many more were taken in
    public static void write(Session session, StreamProgress progress, int records, Instant at) throws SQLException {
        session.update(
                WRITE,
                progress.connection().value(),
                progress.stream(),
                progress.offset().value(),
                progress.loadedShare(),
                Columns.flag(progress.loading()),
                Times.stored(progress.beganAt()),
                records,
                Times.stored(at));
    }

    static Optional<StreamProgress> read(Session session, ConnectionName connection, String stream)
            throws SQLException {
        return session.first(READ, SourceOffsets::progress, connection.value(), stream);
    }

    private static StreamProgress progress(Row row) throws SQLException {
        return new StreamProgress(
                new ConnectionName(row.text()),
                row.text(),
                new Offset(row.text()),
                row.share(),
                row.flag(),
                row.time());
    }
}
