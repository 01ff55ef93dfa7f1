package io.plumbline.store.twin;

import io.plumbline.engine.deliver.QueuedIntent;
import io.plumbline.engine.journal.JournalEntry;
import io.plumbline.engine.receive.StoredHint;
import io.plumbline.engine.store.Storage;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.intent.Lane;
import io.plumbline.store.contract.Sample;
import java.util.List;

/// One of two stores, and what its engine has read of it some time ago. Ids and revisions are each store's own.
final class Twin {
    private static final int MAX = 50;

    final Storage storage;
    List<QueuedIntent> read = List.of();
    List<StoredHint> hints = List.of();

    Twin(Storage storage) {
        this.storage = storage;
    }

    void readDue(IntentKind kind) {
        read = storage.outbox().due(Sample.ESP, kind, Lane.BULK, Sample.NOON.plusSeconds(60), MAX);
    }

    void readHints() {
        hints = storage.intake().due(Sample.SHOP, Sample.NOON.plusSeconds(60), MAX);
    }

    List<JournalEntry> journal() {
        return storage.journal().read(0, Integer.MAX_VALUE);
    }

    /// The position of the so-manieth entry, or 0 before the first.
    long position(int entry) {
        return entry == 0 ? 0 : journal().get(entry - 1).position();
    }
}
