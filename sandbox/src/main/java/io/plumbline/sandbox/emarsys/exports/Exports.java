package io.plumbline.sandbox.emarsys.exports;

import io.plumbline.sandbox.emarsys.account.Switch;
import io.plumbline.sandbox.emarsys.program.Callbacks;
import io.plumbline.sandbox.emarsys.protocol.RefusedException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/// The exports asked for, the newest of them with their content. Safe for many threads.
public final class Exports {
    private static final int KEPT_MAX = 200;

    private final InstantSource clock;
    private final Duration takes;
    private final String readyWord;
    private final Notifications notifications;
    private final TreeMap<Long, Export> byId = new TreeMap<>();
    private long lastId = 2_000_000;

    /// @param takes how long each export takes
    public Exports(Set<Switch> switches, Duration takes, Callbacks callbacks, InstantSource clock) {
        this.clock = clock;
        this.takes = takes;
        readyWord = switches.contains(Switch.EXPORTS_END_DONE) ? "done" : "ready";
        notifications = new Notifications(callbacks, clock);
    }

    /// Begins an export, unless the same one is still running.
    Export start(String type, String request, ExportForm form, Supplier<ExportFile> content) {
        Export started = register(type, request, form.isLocal(), content);
        if (!form.notificationUrl().isEmpty()) {
            notifications.announce(started, form.notificationUrl());
        }
        return started;
    }

    private synchronized Export register(String type, String request, boolean isLocal, Supplier<ExportFile> content) {
        boolean isRunning = byId.values().stream()
                .anyMatch(export -> !export.isReady(clock.instant())
                        && export.type().equals(type)
                        && export.request().equals(request));
        if (isRunning) {
            throw RefusedException.badRequest(4001, "The same export is already running");
        }
        if (byId.size() == KEPT_MAX) {
            byId.pollFirstEntry();
        }
        Export export = new Export(++lastId, type, request, clock.instant(), takes, isLocal, content.get(), readyWord);
        byId.put(export.id(), export);
        return export;
    }

    synchronized Optional<Export> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// How many exports are kept.
    public synchronized int size() {
        return byId.size();
    }
}
