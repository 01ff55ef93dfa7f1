package io.plumbline.store.deliver;

import java.util.Locale;

/// How far an intent in the queue is. The order is the numbering in the database.
public enum IntentState {
    /// To be sent when it is due.
    WAITING,
    /// Waits for its contact to be acknowledged.
    HELD,
    /// On its way, and not to be sent again without knowing what became of it.
    SENDING,
    /// Nobody knows whether it took effect; waits for a person.
    DOUBT,
    /// Refused for good; waits for a person.
    DEAD;

    private static final IntentState[] ALL = values();

    public static IntentState of(int number) {
        return ALL[number];
    }

    public int number() {
        return ordinal();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether nothing happens to it any more unless a person acts.
    public boolean isStopped() {
        return this == DOUBT || this == DEAD;
    }
}
