package io.plumbline.store.deliver;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/// How far an intent in the queue is.
public enum IntentState {
    /// To be sent when it is due.
    WAITING(0),
    /// Waits for its contact to be acknowledged.
    HELD(1),
    /// On its way, and not to be sent again without knowing what became of it.
    SENDING(2),
    /// Nobody knows whether it took effect; waits for a person.
    DOUBT(3),
    /// Refused for good; waits for a person.
    DEAD(4);

    private static final IntentState[] BY_NUMBER = Arrays.stream(values())
            .sorted(Comparator.comparingInt(IntentState::number))
            .toArray(IntentState[]::new);

    private final int number;

    IntentState(int number) {
        this.number = number;
    }

    public static IntentState of(int number) {
        return BY_NUMBER[number];
    }

    /// The number in the database, which also stands in the schema's partial indexes.
    int number() {
        return number;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
