package io.plumbline.model.delivery;

import java.time.Duration;

/// What to do with an intent after an attempt.
public sealed interface Next {
    /// Put it into the ledger.
    record Done(String remoteId) implements Next {}

    /// Try again no sooner than after the delay.
    record Again(Duration delay) implements Next {}

    /// Keep it for a person.
    record DeadLetter(String code, String explanation) implements Next {}

    /// Hold it until somebody or something finds out whether it took effect.
    record InDoubt(String code) implements Next {}

    /// Put it back untouched and pause the connection.
    record Pause(String code, String remedy) implements Next {}
}
