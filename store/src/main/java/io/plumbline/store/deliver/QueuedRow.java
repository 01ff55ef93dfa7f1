package io.plumbline.store.deliver;

import io.plumbline.model.intent.Intent;
import io.plumbline.model.intent.Lane;
import io.plumbline.store.sql.Row;
import java.sql.SQLException;
import java.time.Instant;

/// An intent as it stands in the queue, as far as a newer one for the same thing needs to know.
///
/// @param cause the source's own time of the oldest change that it carries
record QueuedRow(long id, IntentState state, Lane lane, Instant cause, boolean live) {
    /// Reads the columns `id`, `state`, `lane`, `cause` and `live`.
    static QueuedRow read(Row row) throws SQLException {
        return new QueuedRow(
                row.number(), IntentState.of(row.count()), LaneNumber.lane(row.count()), row.time(), row.flag());
    }

    /// What may not be delivered twice is replaced only as long as it has certainly not taken effect: it was not sent
    /// yet, or it was refused.
    boolean mayBeReplaced(IntentKey key) {
        return switch (state) {
            case WAITING, HELD, DEAD -> true;
            case SENDING, DOUBT -> key.isRepeatable();
        };
    }

    /// The newer intent with what it takes over from this one: the more urgent lane, and the older of the changes
    /// that nobody has acknowledged yet, live ones before others.
    Intent replacedBy(Intent newer) {
        boolean ours = live == newer.live() ? cause.isBefore(newer.cause()) : live;
        return new Intent(
                newer.kind(),
                lane.compareTo(newer.lane()) < 0 ? lane : newer.lane(),
                newer.thing(),
                newer.contact(),
                newer.body(),
                ours ? cause : newer.cause(),
                live || newer.live());
    }
}
