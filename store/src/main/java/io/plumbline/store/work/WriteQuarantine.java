package io.plumbline.store.work;

import io.plumbline.engine.work.Changes.Quarantined;
import io.plumbline.model.record.RecordKey;
import io.plumbline.store.figure.FigureName;
import io.plumbline.store.figure.Tally;
import io.plumbline.store.json.ProblemsJson;
import io.plumbline.store.sql.Columns;
import io.plumbline.store.sql.Keys;
import io.plumbline.store.sql.Session;
import io.plumbline.store.sql.Times;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Puts records into quarantine, one row for each thing, and lets things go that are fit or gone.
final class WriteQuarantine implements Part {
    private static final String KNOWN = """
            SELECT q.connection FROM {keys} CROSS JOIN quarantine q
            ON q.connection = k.value ->> 0 AND q.kind = k.value ->> 1 AND q.id = k.value ->> 2""";
    private static final String WRITE = """
            INSERT INTO quarantine (connection, kind, id, version, at, position, since, problems)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (connection, kind, id) DO UPDATE SET
                version = excluded.version, at = excluded.at, position = excluded.position,
                problems = excluded.problems
            WHERE quarantine.version < excluded.version
                OR (quarantine.version = excluded.version AND quarantine.at <= excluded.at)""";
    private static final String RELEASE = """
            DELETE FROM quarantine WHERE number IN (
                SELECT q.number FROM {keys} CROSS JOIN quarantine q
                ON q.connection = k.value ->> 0 AND q.kind = k.value ->> 1 AND q.id = k.value ->> 2)
            RETURNING connection""";

    private final Collection<Quarantined> quarantined;
    private final List<@Nullable Object[]> rows;
    private final String released;

    WriteQuarantine(Collection<Quarantined> quarantined, Collection<RecordKey> released, Instant at) {
        this.quarantined = newestOfEach(quarantined);
        this.rows = this.quarantined.stream().map(record -> row(record, at)).toList();
        this.released = released.isEmpty() ? "" : Keys.of(released, Columns::parts);
    }

    private static Collection<Quarantined> newestOfEach(Collection<Quarantined> quarantined) {
        Map<RecordKey, Quarantined> newest = new LinkedHashMap<>();
        quarantined.forEach(record ->
                newest.merge(record.key(), record, (one, other) -> other.version() >= one.version() ? other : one));
        return newest.values();
    }

    private static @Nullable Object[] row(Quarantined record, Instant at) {
        return new Object[] {
            record.key().connection().value(),
            record.key().kind(),
            record.key().id(),
            record.version(),
            Times.stored(record.at()),
            record.position(),
            Times.stored(at),
            ProblemsJson.write(record.problems())
        };
    }

    @Override
    public void write(Session session, Tally tally) throws SQLException {
        if (!released.isEmpty()) {
            session.each(RELEASE, row -> tally.add(row.text(), FigureName.QUARANTINED, -1), released);
        }
        if (!rows.isEmpty()) {
            quarantined.forEach(record -> tally.add(record.key().connection().value(), FigureName.QUARANTINED, 1));
            String keys = Keys.of(quarantined, record -> Columns.parts(record.key()));
            session.each(KNOWN, row -> tally.add(row.text(), FigureName.QUARANTINED, -1), keys);
            session.batch(WRITE, rows);
        }
    }
}
