package io.plumbline.store.deliver;

import io.plumbline.engine.deliver.QueuedIntent;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.store.figure.FigureName;
import io.plumbline.store.figure.Tally;
import io.plumbline.store.sql.Keys;
import io.plumbline.store.sql.Session;
import io.plumbline.store.sql.Times;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Intents that are on their way and must not be sent again without knowing what became of them.
final class SendingIntents {
    static final String UNFINISHED_CODE = "interrupted";
    private static final String UNFINISHED =
            "Plumbline ended while this was being sent. Look in the destination whether it arrived";

    /// An intent that was replaced since it was read is marked all the same: what was read is about to be sent.
    private static final String MARK = """
            UPDATE intent SET state = 2
            WHERE id IN (SELECT CAST(k.value ->> 0 AS BIGINT) FROM {keys}) AND state = 0
            RETURNING destination, kind""";

    private static final String DOUBT = """
            UPDATE intent SET state = 3, code = ?, explanation = ?, stopped_at = ?, attempts = attempts + 1
            WHERE destination = ? AND state = 2
            RETURNING kind, thing""";

    private SendingIntents() {}

    static void mark(Session session, Tally tally, List<QueuedIntent> intents) throws SQLException {
        session.each(
                MARK,
                row -> {
                    String destination = row.text();
                    IntentKind kind = IntentKind.ofWord(row.text());
                    tally.add(destination, FigureName.queued(IntentState.WAITING, kind), -1);
                    tally.add(destination, FigureName.queued(IntentState.SENDING, kind), 1);
                },
                Keys.of(intents.stream().map(QueuedIntent::id).toList()));
    }

    /// @return what is in doubt now
    static List<String> doubt(Session session, Tally tally, ConnectionName destination, Instant at)
            throws SQLException {
        List<String> doubted = new ArrayList<>();
        session.each(
                DOUBT,
                row -> {
                    IntentKind kind = IntentKind.ofWord(row.text());
                    doubted.add(kind.word() + " " + row.text());
                    tally.add(destination.value(), FigureName.queued(IntentState.SENDING, kind), -1);
                    tally.add(destination.value(), FigureName.queued(IntentState.DOUBT, kind), 1);
                },
                UNFINISHED_CODE,
                UNFINISHED,
                Times.stored(at),
                destination.value());
        return doubted;
    }
}
