package io.plumbline.store.deliver;

import io.plumbline.engine.deliver.Outbox;
import io.plumbline.engine.deliver.QueuedIntent;
import io.plumbline.engine.deliver.Settlement;
import io.plumbline.engine.store.ExceptionCase;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.intent.Lane;
import io.plumbline.store.cases.RaiseCases;
import io.plumbline.store.figure.Tally;
import io.plumbline.store.sql.Keys;
import io.plumbline.store.sql.Readers;
import io.plumbline.store.sql.Row;
import io.plumbline.store.sql.Writer;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The queue and the ledger in tables.
public final class SqlOutbox implements Outbox {
    private static final String ACKNOWLEDGED = """
            SELECT l.thing FROM {keys} CROSS JOIN ledger l
            ON l.destination = ? AND l.kind = ? AND l.thing = k.value ->> 0""";

    private final Readers readers;
    private final Writer writer;

    public SqlOutbox(Readers readers, Writer writer) {
        this.readers = readers;
        this.writer = writer;
    }

    @Override
    public List<QueuedIntent> due(
            ConnectionName destination, IntentKind kind, Lane slowest, Instant now, int intentsMax) {
        return readers.read(session -> DueIntents.read(session, destination, kind, slowest, now, intentsMax));
    }

    @Override
    public Optional<Instant> nextDue(ConnectionName destination, Lane slowest) {
        return readers.read(session -> DueIntents.next(session, destination, slowest));
    }

    @Override
    public Set<String> acknowledged(ConnectionName destination, IntentKind kind, Collection<String> things) {
        return readers.read(session ->
                Set.copyOf(session.list(ACKNOWLEDGED, Row::text, Keys.of(things), destination.value(), kind.word())));
    }

    @Override
    public void markSending(List<QueuedIntent> intents) throws InterruptedException {
        writer.run(intents.size(), session -> {
            Tally tally = new Tally();
            SendingIntents.mark(session, tally, intents);
            tally.write(session);
        });
    }

    @Override
    public int doubtUnfinished(ConnectionName destination, Instant at) throws InterruptedException {
        return writer.write(1, session -> {
            Tally tally = new Tally();
            List<String> doubted = SendingIntents.doubt(session, tally, destination, at);
            if (!doubted.isEmpty()) {
                new RaiseCases(List.of(interrupted(destination, doubted, at))).write(session, tally);
            }
            tally.write(session);
            return doubted.size();
        });
    }

    private static ExceptionCase interrupted(ConnectionName destination, List<String> doubted, Instant at) {
        return new ExceptionCase(
                "in-doubt/" + SendingIntents.UNFINISHED_CODE,
                destination.value(),
                "operations",
                "Plumbline ended while these were being sent, and nobody knows whether they arrived",
                doubted.size(),
                doubted,
                "Look in the destination whether it holds them; send again only what it does not hold",
                at);
    }

    @Override
    public void settle(ConnectionName destination, Settlement settlement) throws InterruptedException {
        SettleDeliveries settle = new SettleDeliveries(destination, settlement);
        RaiseCases cases = new RaiseCases(settlement.cases());
        writer.run(settlement.settled().size() + 1, session -> {
            Tally tally = new Tally();
            settle.write(session, tally);
            cases.write(session, tally);
            tally.write(session);
        });
    }
}
