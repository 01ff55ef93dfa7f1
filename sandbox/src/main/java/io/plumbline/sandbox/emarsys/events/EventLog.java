package io.plumbline.sandbox.emarsys.events;

import io.plumbline.sandbox.emarsys.events.TriggeredEvent.Effect;
import io.plumbline.sandbox.kit.Chronicle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/// Everything that was triggered, and the trigger ids seen. Safe for many threads.
public final class EventLog {
    private static final int ENTRIES_MAX = 1_000_000;
    private static final int TRIGGER_IDS_MAX = 1_000_000;

    private final Chronicle<TriggeredEvent> entries = new Chronicle<>(ENTRIES_MAX);
    private final AtomicLong triggered = new AtomicLong();
    private final Map<String, Boolean> triggerIds = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > TRIGGER_IDS_MAX;
        }
    };

    /// Tells whether a trigger id comes for the first time; no id at all always does.
    boolean isNew(String triggerId) {
        if (triggerId.isEmpty()) {
            return true;
        }
        synchronized (triggerIds) {
            return triggerIds.put(triggerId, true) == null;
        }
    }

    void append(TriggeredEvent event) {
        entries.append(event);
        if (event.effect() == Effect.TRIGGERED) {
            triggered.incrementAndGet();
        }
    }

    public Chronicle<TriggeredEvent> entries() {
        return entries;
    }

    /// How many triggers took effect.
    public long triggered() {
        return triggered.get();
    }
}
