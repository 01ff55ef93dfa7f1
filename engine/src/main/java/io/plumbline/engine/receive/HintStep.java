package io.plumbline.engine.receive;

import io.plumbline.connector.Hint;
import io.plumbline.connector.ReadsByKey;
import io.plumbline.connector.SystemUnreachableException;
import io.plumbline.engine.journal.Arrival;
import io.plumbline.engine.loop.Step;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.record.RecordChange;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.SourceRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Follows hints up: asks the source what a thing is now and puts that into the journal. Used by one thread.
public final class HintStep implements Step {
    private static final Duration PAUSE_WHEN_DONE = Duration.ofSeconds(1);

    /// A thing may be hinted at before it can be read. Sweeps find it later, so patience may be short.
    private static final int ATTEMPTS_MAX = 4;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ConnectionName connection;
    private final ReadsByKey source;
    private final ReceiveContext context;
    private final Trouble trouble;

    public HintStep(ConnectionName connection, ReadsByKey source, ReceiveContext context) {
        this.connection = connection;
        this.source = source;
        this.context = context;
        this.trouble = new Trouble(connection, context.health(), context.cases());
    }

    @Override
    public Duration run() throws InterruptedException {
        Instant now = context.clock().instant();
        List<StoredHint> due = context.intake().due(connection, now, source.keysMax());
        if (due.isEmpty()) {
            return PAUSE_WHEN_DONE;
        }
        try {
            follow(due, now);
            context.health().succeeded(now);
            return Duration.ZERO;
        } catch (SystemUnreachableException e) {
            return trouble.after(e, now);
        }
    }

    private void follow(List<StoredHint> due, Instant now) throws InterruptedException {
        List<StoredHint> gone = due.stream().filter(hint -> isGone(hint.hint())).toList();
        if (!gone.isEmpty()) {
            context.arrived(
                    new Arrival(gone.stream().map(hint -> gone(hint.hint())).toList(), null, gone, now));
        }
        Map<String, List<StoredHint>> byKind = due.stream()
                .filter(hint -> !isGone(hint.hint()))
                .collect(Collectors.groupingBy(hint -> hint.hint().key().kind()));
        for (List<StoredHint> hints : byKind.values()) {
            readAgain(hints, now);
        }
    }

    private static boolean isGone(Hint hint) {
        return hint.change() != RecordChange.PRESENT;
    }

    private static SourceRecord gone(Hint hint) {
        return SourceRecord.gone(hint.key(), hint.version(), hint.at(), hint.change());
    }

    private void readAgain(List<StoredHint> hints, Instant now) throws InterruptedException {
        Map<RecordKey, SourceRecord> read = source
                .read(hints.stream().map(hint -> hint.hint().key()).toList())
                .stream()
                .collect(Collectors.toMap(SourceRecord::key, Function.identity(), (a, b) -> b));
        List<StoredHint> answered = new ArrayList<>();
        List<StoredHint> unanswered = new ArrayList<>();
        hints.forEach(hint -> (isAnswered(hint, read) ? answered : unanswered).add(hint));
        if (!read.isEmpty()) {
            context.arrived(new Arrival(List.copyOf(read.values()), null, answered, now));
        }
        Set<StoredHint> hopeless = unanswered.stream()
                .filter(hint -> hint.attempts() >= ATTEMPTS_MAX)
                .collect(Collectors.toSet());
        unanswered.removeAll(hopeless);
        context.intake().forget(List.copyOf(hopeless));
        context.intake().postpone(unanswered, now.plus(PATIENCE));
    }

    /// An answer older than the hint comes from a copy that has not caught up; the thing is asked for again.
    private static boolean isAnswered(StoredHint hint, Map<RecordKey, SourceRecord> read) {
        SourceRecord record = read.get(hint.hint().key());
        return record != null && record.version() >= hint.hint().version();
    }
}
