package io.plumbline.store.deliver;

import io.plumbline.engine.deliver.QueuedIntent;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.intent.Intent;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.intent.Lane;
import io.plumbline.store.json.DocumentJson;
import io.plumbline.store.sql.Keys;
import io.plumbline.store.sql.Row;
import io.plumbline.store.sql.Session;
import io.plumbline.store.sql.Times;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds intents to be sent. Each lane is asked for by itself, since only within one lane does the index hold intents
/// in the order of their being due: first those that were never put off, oldest first, then those that were, by when
/// they may be sent again. However many are put off, no more are read than are wanted.
final class DueIntents {
    private static final String COLUMNS = """
            SELECT id, revision, kind, lane, thing, contact, body, cause, live, hash, attempts, since
            FROM intent
            """;
    private static final String FRESH = COLUMNS + """
            WHERE destination = ? AND kind = ? AND lane = ? AND not_before = 0 AND state = 0
            ORDER BY id LIMIT ?""";
    private static final String PUT_OFF = COLUMNS + """
            WHERE destination = ? AND kind = ? AND lane = ? AND not_before > 0 AND not_before <= ? AND state = 0
            ORDER BY not_before, id LIMIT ?""";
    private static final String NEXT = """
            SELECT min((SELECT min(i.not_before) FROM intent i
                WHERE i.destination = ? AND i.kind = k.value ->> 0 AND i.lane = CAST(k.value ->> 1 AS INTEGER)
                    AND i.state = 0))
            FROM {keys}""";

    private DueIntents() {}

    static List<QueuedIntent> read(
            Session session, ConnectionName destination, IntentKind kind, Lane slowest, Instant now, int intentsMax)
            throws SQLException {
        List<QueuedIntent> due = new ArrayList<>();
        for (Lane lane : LaneNumber.upTo(slowest)) {
            int wanted = intentsMax - due.size();
            if (wanted > 0) {
                due.addAll(ofLane(session, new Line(destination, kind, lane), now, wanted));
            }
        }
        return due;
    }

    /// Where intents stand one behind the other.
    private record Line(ConnectionName destination, IntentKind kind, Lane lane) {}

    private static List<QueuedIntent> ofLane(Session session, Line line, Instant now, int wanted) throws SQLException {
        String destination = line.destination().value();
        String kind = line.kind().word();
        int lane = LaneNumber.of(line.lane());
        List<QueuedIntent> due =
                session.list(PUT_OFF, DueIntents::intent, destination, kind, lane, Times.stored(now), wanted);
        due.addAll(session.list(FRESH, DueIntents::intent, destination, kind, lane, wanted));
        due.sort(Comparator.comparingLong(QueuedIntent::id));
        return due.subList(0, Math.min(wanted, due.size()));
    }

    private static QueuedIntent intent(Row row) throws SQLException {
        long id = row.number();
        long revision = row.number();
        IntentKind kind = IntentKind.ofWord(row.text());
        Lane lane = LaneNumber.lane(row.count());
        Intent intent = new Intent(
                kind,
                lane,
                row.text(),
                contact(row.textOrNull()),
                DocumentJson.read(row.text()),
                row.time(),
                row.flag());
        return new QueuedIntent(id, revision, intent, row.text(), row.count(), row.time());
    }

    private static @Nullable ProfileId contact(@Nullable String id) {
        return id == null ? null : ProfileId.parse(id);
    }

    /// An intent that was never put off has been due since ever.
    static Optional<Instant> next(Session session, ConnectionName destination, Lane slowest) throws SQLException {
        List<Object[]> lines = new ArrayList<>();
        for (IntentKind kind : IntentKind.values()) {
            for (Lane lane : LaneNumber.upTo(slowest)) {
                lines.add(new Object[] {kind.word(), (long) LaneNumber.of(lane)});
            }
        }
        @Nullable
        Instant next = session.list(NEXT, Row::timeOrNull, destination.value(), Keys.of(lines, line -> line))
                .getFirst();
        return Optional.ofNullable(next);
    }
}
