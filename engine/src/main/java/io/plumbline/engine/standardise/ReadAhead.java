package io.plumbline.engine.standardise;

import io.plumbline.engine.journal.Journal;
import io.plumbline.engine.journal.JournalEntry;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.record.RecordChange;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.RecordOrigin;
import io.plumbline.model.record.SourceRecord;
import io.plumbline.model.record.Standardised;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/// Reads the journal and standardises what it finds, one batch ahead of the work on it, so that mapping and writing
/// share two cores. Used by one thread.
///
/// What happens now does not wait behind history: while a load is worked on, `live` gives the changes that were
/// observed since. They come again in their turn, and are no news then.
public final class ReadAhead {
    /// While changes come in live, history is worked on in smaller pieces, so that the next change waits less for its
    /// turn.
    private static final int LIVE_DIVISOR = 4;

    /// So many batches without a live change, and history is taken in full ones again.
    private static final int CALM_BATCHES = 40;

    private static final Standardised NO_FACTS = new Standardised.Facts(List.of(), List.of());

    private final Journal journal;
    private final Map<ConnectionName, Standardiser> standardisers;
    private final int entriesMax;
    private long position;
    private long livePosition;
    private boolean inHistory;
    private int batchesSinceLive = CALM_BATCHES;
    private @Nullable FutureTask<StandardBatch> ahead;

    /// @param position where the work left off
    public ReadAhead(Journal journal, Map<ConnectionName, Standardiser> standardisers, int entriesMax, long position) {
        this.journal = journal;
        this.standardisers = Map.copyOf(standardisers);
        this.entriesMax = entriesMax;
        this.position = position;
    }

    /// The batch after the last one; empty if the journal has no more.
    public StandardBatch next() throws InterruptedException {
        StandardBatch batch = take();
        if (batch.isEmpty()) {
            return batch;
        }
        position = batch.position();
        batchesSinceLive++;
        int wanted = inHistory && batchesSinceLive < CALM_BATCHES ? Math.max(1, entriesMax / LIVE_DIVISOR) : entriesMax;
        inHistory = batch.entries().stream().anyMatch(entry -> entry.record().origin() == RecordOrigin.BACKFILL);
        FutureTask<StandardBatch> task = new FutureTask<>(() -> read(batch.position(), wanted));
        ahead = task;
        Thread.ofVirtual().name("standardise").start(task);
        return batch;
    }

    /// Changes that were observed live and stand behind the history that is being worked on; empty if there are none,
    /// or if it is their turn anyway. Each is given once.
    public StandardBatch live() {
        if (!inHistory) {
            return new StandardBatch(position, List.of());
        }
        List<JournalEntry> entries = journal.readLive(Math.max(livePosition, position), entriesMax);
        if (!entries.isEmpty()) {
            livePosition = entries.getLast().position();
            batchesSinceLive = 0;
        }
        return standardised(position, entries);
    }

    /// Goes back to a position, because work on a batch failed.
    public void rewind(long to) {
        position = to;
        livePosition = 0;
        ahead = null;
    }

    private StandardBatch take() throws InterruptedException {
        FutureTask<StandardBatch> task = ahead;
        ahead = null;
        if (task == null) {
            return read(position, entriesMax);
        }
        try {
            StandardBatch batch = task.get();
            return batch.isEmpty() ? read(position, entriesMax) : batch;
        } catch (ExecutionException e) {
            throw new IllegalStateException("Reading ahead failed", e.getCause());
        }
    }

    private StandardBatch read(long after, int wanted) {
        List<JournalEntry> entries = journal.read(after, wanted);
        return standardised(entries.isEmpty() ? after : entries.getLast().position(), entries);
    }

    private StandardBatch standardised(long upTo, List<JournalEntry> entries) {
        Map<RecordKey, List<StandardEntry>> versions = new LinkedHashMap<>();
        for (JournalEntry entry : entries) {
            StandardEntry standard = StandardEntry.of(entry, NO_FACTS);
            versions.computeIfAbsent(standard.key(), ignored -> new ArrayList<>(1))
                    .add(standard);
        }
        List<StandardEntry> standardised = new ArrayList<>(versions.size());
        versions.values().forEach(thing -> standardised.add(newest(thing)));
        return new StandardBatch(upTo, standardised);
    }

    private StandardEntry newest(List<StandardEntry> versions) {
        if (versions.size() > 1) {
            versions.sort(StandardEntry.OLDEST_FIRST);
        }
        List<StandardEntry> standardised =
                versions.stream().map(this::standardise).toList();
        return standardised.getLast().after(standardised.subList(0, standardised.size() - 1));
    }

    private StandardEntry standardise(StandardEntry entry) {
        Standardiser standardiser = standardisers.get(entry.key().connection());
        if (standardiser == null || entry.record().change() != RecordChange.PRESENT) {
            return entry;
        }
        return entry.with(orUnfit(standardiser, entry.record()));
    }

    /// A mapping that fails on one record must not stop the others behind it.
    private static Standardised orUnfit(Standardiser standardiser, SourceRecord record) {
        try {
            return standardiser.standardise(record);
        } catch (RuntimeException e) {
            return Unworkable.because("mapping-failed", e);
        }
    }
}
