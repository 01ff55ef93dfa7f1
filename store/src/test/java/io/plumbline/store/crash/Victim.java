package io.plumbline.store.crash;

import io.plumbline.engine.deliver.QueuedIntent;
import io.plumbline.engine.deliver.Settlement;
import io.plumbline.engine.deliver.Settlement.Fate;
import io.plumbline.engine.deliver.Settlement.Settled;
import io.plumbline.engine.journal.JournalEntry;
import io.plumbline.engine.store.Storage;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.intent.Lane;
import io.plumbline.store.SqliteStorage;
import io.plumbline.store.contract.Edit;
import io.plumbline.store.contract.Sample;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// The process that is killed: appends from several threads, works, delivers, and prints each append as soon as it is
/// acknowledged.
final class Victim {
    private static final int APPENDERS = 4;
    private static final int BATCH = 50;

    private final Storage storage;
    private final PrintStream told;
    private final String run;

    private Victim(Storage storage, PrintStream told, String run) {
        this.storage = storage;
        this.told = told;
        this.run = run;
    }

    /// @param arguments the store, and a name for this life of the process
    public static void main(String[] arguments) throws InterruptedException {
        PrintStream told = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Victim victim = new Victim(SqliteStorage.open(Path.of(arguments[0])), told, arguments[1]);
        told.println("open");
        for (int i = 0; i < APPENDERS; i++) {
            String name = "appender-" + i;
            Thread.ofPlatform().name(name).start(() -> victim.append(name));
        }
        while (true) {
            victim.work();
            victim.deliver();
            victim.storage.maintain(Sample.NOON, Duration.ofDays(30));
        }
    }

    private void append(String appender) {
        try {
            for (int i = 0; true; i++) {
                String id = run + "-" + appender + "-" + i;
                storage.journal().append(Sample.arrival(Sample.record(id, 1)));
                synchronized (told) {
                    told.println(id);
                }
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    /// Each entry becomes a thing, a person and an intent, all in one transaction.
    private void work() throws InterruptedException {
        List<JournalEntry> entries = storage.journal().read(storage.journal().workedPosition(), BATCH);
        if (entries.isEmpty()) {
            return;
        }
        Edit edit = new Edit();
        for (JournalEntry entry : entries) {
            String id = entry.record().key().id();
            edit.things(Sample.customerThing(id, 1))
                    .person(Sample.profile(id), Sample.customer(id), Sample.email(id))
                    .intents(Sample.putContact(id, id));
        }
        storage.work().snapshot().close();
        storage.work().commit(edit.upTo(entries.getLast().position()));
    }

    private void deliver() throws InterruptedException {
        List<QueuedIntent> due =
                storage.outbox().due(Sample.ESP, IntentKind.PUT_CONTACT, Lane.BULK, Sample.NOON, BATCH);
        List<Settled> settled = due.stream()
                .map(intent -> new Settled(intent, new Fate.Acknowledged("remote")))
                .toList();
        storage.outbox().settle(Sample.ESP, new Settlement(settled, List.of(), Sample.NOON));
    }
}
