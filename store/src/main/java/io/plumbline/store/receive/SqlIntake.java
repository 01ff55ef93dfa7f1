package io.plumbline.store.receive;

import io.plumbline.connector.Hint;
import io.plumbline.engine.receive.Intake;
import io.plumbline.engine.receive.StoredHint;
import io.plumbline.engine.receive.StreamProgress;
import io.plumbline.model.ConnectionName;
import io.plumbline.store.figure.Tally;
import io.plumbline.store.sql.Readers;
import io.plumbline.store.sql.Writer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Offsets and hints in tables.
public final class SqlIntake implements Intake {
    private final Readers readers;
    private final Writer writer;

    public SqlIntake(Readers readers, Writer writer) {
        this.readers = readers;
        this.writer = writer;
    }

    @Override
    public Optional<StreamProgress> progress(ConnectionName connection, String stream) {
        return readers.read(session -> SourceOffsets.read(session, connection, stream));
    }

    @Override
    public void touch(StreamProgress progress, Instant at) throws InterruptedException {
        writer.run(1, session -> SourceOffsets.write(session, progress, 0, at));
    }

    @Override
    public void keep(List<Hint> hints, Instant at) throws InterruptedException {
        writer.run(hints.size(), session -> {
            Tally tally = new Tally();
            Hints.keep(session, tally, hints, at);
            tally.write(session);
        });
    }

    @Override
    public List<StoredHint> due(ConnectionName connection, Instant now, int hintsMax) {
        return readers.read(session -> Hints.due(session, connection, now, hintsMax));
    }

    @Override
    public void postpone(List<StoredHint> hints, Instant until) throws InterruptedException {
        writer.run(hints.size(), session -> Hints.postpone(session, hints, until));
    }

    @Override
    public void forget(List<StoredHint> hints) throws InterruptedException {
        writer.run(hints.size(), session -> {
            Tally tally = new Tally();
            Hints.forget(session, tally, hints);
            tally.write(session);
        });
    }
}
