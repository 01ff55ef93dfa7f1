package io.plumbline.store.deliver;

import io.plumbline.engine.deliver.Settlement;
import io.plumbline.engine.deliver.Settlement.Fate;
import io.plumbline.engine.deliver.Settlement.Settled;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.intent.Intent;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.store.figure.FigureName;
import io.plumbline.store.figure.LagTally;
import io.plumbline.store.figure.Tally;
import io.plumbline.store.sql.Session;
import io.plumbline.store.sql.Times;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Writes what became of one batch of deliveries.
final class SettleDeliveries {
    private final String destination;
    private final List<Settled> settled;
    private final Instant at;

    SettleDeliveries(ConnectionName destination, Settlement settlement) {
        this.destination = destination.value();
        this.settled = settlement.settled();
        this.at = settlement.at();
    }

    void write(Session session, Tally tally) throws SQLException {
        if (settled.isEmpty()) {
            return;
        }
        tally.add(FigureName.WORKSPACE, FigureName.SETTLEMENT, 1);
        Map<Long, SettledRow> rows = SettledRow.of(session, settled);
        LedgerRows ledger = new LedgerRows(destination, stillThere(rows), at);
        ledger.write(session, Tally.read(session, FigureName.WORKSPACE, FigureName.SETTLEMENT) + 1);
        count(session, tally);
        QueueMoves moves = new QueueMoves(destination, at);
        for (Settled one : settled) {
            SettledRow row = rows.get(one.intent().id());
            if (row != null) {
                moves.settle(row, one);
            }
        }
        moves.write(session, tally);
        HeldIntents.letGo(session, tally, destination, acknowledgedContacts());
    }

    /// Without what left the queue while it was on its way: its person was erased, and is not to be remembered.
    private List<Settled> stillThere(Map<Long, SettledRow> rows) {
        return settled.stream()
                .filter(one -> rows.containsKey(one.intent().id()))
                .toList();
    }

    private void count(Session session, Tally tally) throws SQLException {
        LagTally lag = new LagTally(destination);
        for (Settled one : settled) {
            Intent intent = one.intent().intent();
            if (one.fate() instanceof Fate.Acknowledged) {
                tally.add(destination, FigureName.acknowledged(intent.kind()), 1);
                tally.raise(destination, FigureName.LAST_SUCCESS, Times.stored(at));
                if (intent.live()) {
                    lag.add(intent.cause(), at);
                }
            }
        }
        lag.write(session, tally);
    }

    private List<String> acknowledgedContacts() {
        return settled.stream()
                .filter(one -> one.fate() instanceof Fate.Acknowledged)
                .map(one -> one.intent().intent())
                .filter(intent -> intent.kind() == IntentKind.PUT_CONTACT && !intent.isRetirement())
                .map(Intent::thing)
                .toList();
    }
}
