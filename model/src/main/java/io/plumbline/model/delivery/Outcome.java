package io.plumbline.model.delivery;

import java.time.Duration;
import java.util.Optional;

/// What a destination said about one delivery. Codes are the connector's own, stable and free of personal data.
public sealed interface Outcome {
    /// The destination says it holds or did it.
    ///
    /// @param remoteId the destination's own id; empty where it gives none
    record Acknowledged(String remoteId) implements Outcome {}

    /// The destination will not take this one, however often it is sent: its data must change first.
    ///
    /// @param explanation the destination's words, free of personal data, and what to do
    record Refused(String code, String explanation) implements Outcome {}

    /// The batch was refused as a whole because of its content, nothing of it took effect, and this one may or may
    /// not be the reason. Sent alone it would be `Refused`.
    record Suspect(String code, String explanation) implements Outcome {}

    /// Not now: too many calls, too busy, or not reached at all. Nothing took effect.
    ///
    /// @param delay how long the destination asks to wait, where it says so
    record Later(String code, Optional<Duration> delay) implements Outcome {}

    /// Nothing will go through this connection until somebody mends credentials, permissions or configuration.
    record Stopped(String code, String remedy) implements Outcome {}

    /// It may have taken effect and may not: the answer was lost, cut or senseless.
    record Unclear(String code) implements Outcome {}
}
