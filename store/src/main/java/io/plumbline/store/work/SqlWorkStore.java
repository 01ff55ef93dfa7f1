package io.plumbline.store.work;

import io.plumbline.engine.work.Changes;
import io.plumbline.engine.work.ErasurePlan;
import io.plumbline.engine.work.Snapshot;
import io.plumbline.engine.work.Thing;
import io.plumbline.engine.work.WorkStore;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.record.RecordKey;
import io.plumbline.store.cases.RaiseCases;
import io.plumbline.store.deliver.HandOver;
import io.plumbline.store.deliver.QueueIntents;
import io.plumbline.store.erase.EraseAgain;
import io.plumbline.store.erase.WriteErasure;
import io.plumbline.store.figure.FigureName;
import io.plumbline.store.figure.Tally;
import io.plumbline.store.sql.Readers;
import io.plumbline.store.sql.Session;
import io.plumbline.store.sql.View;
import io.plumbline.store.sql.Write;
import io.plumbline.store.sql.Writer;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The state of work in tables.
///
/// A batch decides on what its snapshot showed, while destinations go on acknowledging. For what may be delivered again
/// that does no harm. For what may not, the last settlement that the snapshot saw is remembered, and an order or event
/// that was settled since then is not queued again.
public final class SqlWorkStore implements WorkStore {
    private final Readers readers;
    private final Writer writer;
    private volatile long settlementSeen = Long.MAX_VALUE;

    public SqlWorkStore(Readers readers, Writer writer) {
        this.readers = readers;
        this.writer = writer;
    }

    @Override
    public Snapshot snapshot() {
        View view = readers.view();
        try {
            settlementSeen = view.read(session -> Tally.read(session, FigureName.WORKSPACE, FigureName.SETTLEMENT));
        } catch (RuntimeException e) {
            view.close();
            throw e;
        }
        return new SqlSnapshot(view);
    }

    /// A snapshot for those who decide nothing.
    public Snapshot look() {
        return new SqlSnapshot(readers.view());
    }

    @Override
    public void follow(String rules) throws InterruptedException {
        writer.run(1, session -> FollowRules.write(session, rules));
    }

    @Override
    public void commit(Changes changes) throws InterruptedException {
        commit(changes, session -> {});
    }

    /// @param beside what is written in the same transaction
    void commit(Changes changes, Write.Silent beside) throws InterruptedException {
        List<Part> parts = parts(changes);
        int rows = changes.things().size()
                + changes.identifiers().pointing().size()
                + changes.profiles().size()
                + changes.intents().size()
                + changes.quarantined().size()
                + 1;
        writer.run(rows, session -> {
            write(session, parts);
            beside.write(session);
        });
    }

    @Override
    public void erase(ErasurePlan plan) throws InterruptedException {
        WriteErasure erasure = new WriteErasure(plan);
        List<Part> parts = parts(plan.changes());
        writer.run(Writer.ALONE, session -> {
            Tally tally = new Tally();
            erasure.write(session, tally);
            for (Part part : parts) {
                part.write(session, tally);
            }
            tally.write(session);
        });
    }

    @Override
    public void eraseAgain(String id, Set<Identifier> identifiers, Instant until) throws InterruptedException {
        EraseAgain again = new EraseAgain(id, identifiers, until);
        writer.run(1, session -> {
            Tally tally = new Tally();
            again.write(session, tally);
            tally.write(session);
        });
    }

    private List<Part> parts(Changes changes) {
        Collection<Thing> things = newestOfEach(changes.things());
        return List.of(
                new WriteConsentHistory(things, changes.at()),
                new WriteThings(things),
                new WriteProfiles(changes.profiles(), changes.at()),
                new WriteIdentifiers(changes.identifiers()),
                new WriteLookAgain(changes.lookAgain(), changes.emptied().keySet()),
                new RemoveProfiles(changes.emptied().keySet()),
                new WriteQuarantine(changes.quarantined(), changes.released(), changes.at()),
                new QueueIntents(changes.intents(), settlementSeen, changes.at())::write,
                new HandOver(changes.leftOver(), changes.loading())::write,
                new RaiseCases(changes.cases())::write,
                new ForgetEntries(changes.forgotten()),
                new AdvancePosition(changes.position()));
    }

    private static Collection<Thing> newestOfEach(Collection<Thing> things) {
        Map<RecordKey, Thing> newest = LinkedHashMap.newLinkedHashMap(things.size());
        things.forEach(thing -> newest.merge(
                thing.key(), thing, (one, other) -> other.isOlderThan(one.version(), one.at()) ? one : other));
        return newest.values();
    }

    private static void write(Session session, List<Part> parts) throws SQLException {
        Tally tally = new Tally();
        for (Part part : parts) {
            part.write(session, tally);
        }
        tally.write(session);
    }
}
