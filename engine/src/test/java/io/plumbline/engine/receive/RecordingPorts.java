package io.plumbline.engine.receive;

import io.plumbline.connector.Hint;
import io.plumbline.engine.journal.Arrival;
import io.plumbline.engine.journal.Journal;
import io.plumbline.engine.journal.JournalEntry;
import io.plumbline.engine.store.Cases;
import io.plumbline.engine.store.ExceptionCase;
import io.plumbline.model.ConnectionName;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Ports that hold nothing and remember in which order they were told something.
final class RecordingPorts implements Journal, Intake, Cases {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final List<String> told = new ArrayList<>();
    private final List<ExceptionCase> cases = new ArrayList<>();

    ReceiveContext context() {
        return new ReceiveContext(
                this,
                this,
                this,
                InstantSource.fixed(NOW),
                new ConnectionHealth(),
                new LiveSince(),
                new Backlog(() -> 0, 1),
                () -> {},
                progress -> {});
    }

    List<String> told() {
        return List.copyOf(told);
    }

    List<ExceptionCase> cases() {
        return List.copyOf(cases);
    }

    @Override
    public int append(Arrival arrival) {
        Optional.ofNullable(arrival.progress())
                .ifPresent(progress -> told.add("offset " + progress.offset().value()));
        return 0;
    }

    @Override
    public List<JournalEntry> read(long after, int entriesMax) {
        return List.of();
    }

    @Override
    public List<JournalEntry> readLive(long after, int entriesMax) {
        return List.of();
    }

    @Override
    public long lastPosition() {
        return 0;
    }

    @Override
    public long workedPosition() {
        return 0;
    }

    @Override
    public Optional<StreamProgress> progress(ConnectionName connection, String stream) {
        return Optional.empty();
    }

    @Override
    public void touch(StreamProgress progress, Instant at) {
        told.add("touched");
    }

    @Override
    public void keep(List<Hint> hints, Instant at) {}

    @Override
    public List<StoredHint> due(ConnectionName connection, Instant now, int hintsMax) {
        return List.of();
    }

    @Override
    public void postpone(List<StoredHint> hints, Instant until) {}

    @Override
    public void forget(List<StoredHint> hints) {}

    @Override
    public void raise(List<ExceptionCase> raised) {
        told.add("case");
        cases.addAll(raised);
    }

    @Override
    public void resolve(String kind, String connection) {}
}
