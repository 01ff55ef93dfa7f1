package io.plumbline.store.work;

import io.plumbline.engine.work.Changes;
import io.plumbline.engine.work.ReplayStore;
import io.plumbline.model.identity.ClaimCount;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.JoinLimits;
import io.plumbline.store.sql.Readers;
import io.plumbline.store.sql.Writer;
import java.util.List;
import java.util.Map;

/// A replay in tables.
public final class SqlReplayStore implements ReplayStore {
    private final Readers readers;
    private final Writer writer;
    private final SqlWorkStore work;

    public SqlReplayStore(Readers readers, Writer writer, SqlWorkStore work) {
        this.readers = readers;
        this.writer = writer;
        this.work = work;
    }

    @Override
    public String followed() {
        return readers.read(ReplayRows::followed);
    }

    @Override
    public void follow(String identity) throws InterruptedException {
        writer.run(1, session -> ReplayRows.follow(session, identity));
    }

    @Override
    public Progress begin(String rules) throws InterruptedException {
        return writer.write(1, session -> ReplayRows.begin(session, rules));
    }

    @Override
    public List<Numbered> things(long after, int max) {
        return readers.read(session -> ReplayRows.things(session, after, max));
    }

    @Override
    public void count(Map<Identifier, ClaimCount> counts, Numbered last, int things) throws InterruptedException {
        writer.run(counts.size(), session -> ReplayRows.count(session, counts, last.number(), things));
    }

    @Override
    public Crowded crowd(JoinLimits limits) throws InterruptedException {
        return writer.write(1, session -> ReplayRows.crowd(session, limits));
    }

    @Override
    public void commit(Changes changes, Numbered last, int things) throws InterruptedException {
        work.commit(changes, session -> ReplayRows.move(session, last.number(), things));
    }

    @Override
    public void finish(String identity) throws InterruptedException {
        writer.run(1, session -> ReplayRows.finish(session, identity));
    }
}
