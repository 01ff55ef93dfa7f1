package io.plumbline.app.scenario;

import java.time.Duration;

/// How a stage differs from the usual one.
///
/// @param flow further lines of the flow from the shop to Emarsys, such as `events: false`
/// @param mapping a user's mapping of Emarsys; empty for the shipped one as it is
/// @param tokenLife how long tokens of the shop are valid
public record StageOptions(String flow, String mapping, Duration tokenLife) {
    private static final Duration TOKEN_LIFE = Duration.ofDays(2);

    public static StageOptions usual() {
        return new StageOptions("", "", TOKEN_LIFE);
    }

    public StageOptions withFlow(String changed) {
        return new StageOptions(changed, mapping, tokenLife);
    }

    public StageOptions withMapping(String changed) {
        return new StageOptions(flow, changed, tokenLife);
    }

    public StageOptions withTokenLife(Duration changed) {
        return new StageOptions(flow, mapping, changed);
    }
}
