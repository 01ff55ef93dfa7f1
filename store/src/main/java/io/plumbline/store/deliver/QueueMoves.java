package io.plumbline.store.deliver;

import io.plumbline.engine.deliver.Settlement.Fate;
import io.plumbline.engine.deliver.Settlement.Settled;
import io.plumbline.store.figure.FigureName;
import io.plumbline.store.figure.Tally;
import io.plumbline.store.sql.Keys;
import io.plumbline.store.sql.Session;
import io.plumbline.store.sql.Times;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the intents of one settlement move within the queue, or out of it.
final class QueueMoves {
    private static final String REMOVE =
            "DELETE FROM intent WHERE id IN (SELECT CAST(k.value ->> 0 AS BIGINT) FROM {keys})";
    private static final String AGAIN =
            "UPDATE intent SET state = 0, not_before = ?, attempts = attempts + ? WHERE id = ?";
    private static final String STOP = """
            UPDATE intent SET state = ?, code = ?, explanation = ?, stopped_at = ?, attempts = attempts + 1
            WHERE id = ?""";
    private static final String WAIT = "UPDATE intent SET state = 0 WHERE id = ?";
    private static final String DOUBTFUL = "Nobody knows whether it arrived. Look in the destination";

    private final String destination;
    private final Instant at;
    private final Tally moved = new Tally();
    private final List<Long> removed = new ArrayList<>();
    private final List<@Nullable Object[]> again = new ArrayList<>();
    private final List<@Nullable Object[]> stopped = new ArrayList<>();
    private final List<@Nullable Object[]> waiting = new ArrayList<>();

    QueueMoves(String destination, Instant at) {
        this.destination = destination;
        this.at = at;
    }

    /// An intent that was replaced while it was on its way waits, whatever became of the older one.
    void settle(SettledRow row, Settled settled) {
        if (row.isSettledBy(settled)) {
            move(row, settled.fate());
        } else if (row.state() == IntentState.SENDING) {
            waiting.add(new Object[] {row.id()});
            count(row, IntentState.WAITING);
        }
    }

    private void move(SettledRow row, Fate fate) {
        switch (fate) {
            case Fate.Acknowledged acknowledged -> {
                removed.add(row.id());
                leave(row);
            }
            case Fate.Again(Instant notBefore, boolean attempted) -> {
                long from = Math.max(1, Times.stored(notBefore)); // 0 is for those that were never put off.
                again.add(new Object[] {from, attempted ? 1 : 0, row.id()});
                count(row, IntentState.WAITING);
            }
            case Fate.Dead(String code, String explanation) -> {
                moved.add(destination, FigureName.refused(row.key().kind()), 1);
                stop(row, IntentState.DEAD, code, explanation);
            }
            case Fate.Doubtful(String code) -> stop(row, IntentState.DOUBT, code, DOUBTFUL);
        }
    }

    private void stop(SettledRow row, IntentState state, String code, String explanation) {
        stopped.add(new Object[] {state.number(), code, explanation, Times.stored(at), row.id()});
        count(row, state);
    }

    private void count(SettledRow row, IntentState to) {
        leave(row);
        moved.add(destination, FigureName.queued(to, row.key().kind()), 1);
    }

    private void leave(SettledRow row) {
        moved.add(destination, FigureName.queued(row.state(), row.key().kind()), -1);
    }

    void write(Session session, Tally tally) throws SQLException {
        if (!removed.isEmpty()) {
            session.update(REMOVE, Keys.of(removed));
        }
        session.batch(AGAIN, again);
        session.batch(STOP, stopped);
        session.batch(WAIT, waiting);
        tally.addAll(moved);
    }
}
