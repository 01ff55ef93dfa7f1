package io.plumbline.app.scenario;

import java.time.Duration;

/// How a stage differs from the usual one.
///
/// @param flow further lines of the flow from the shop to Emarsys, such as `events: false`
/// @param mapping a user's mapping of Emarsys; empty for the shipped one as it is
/// @param tokenLife how long tokens of the shop are valid
/// @param consentBack whether consent comes back from Emarsys to the shop
/// @param settings further sections of the configuration
/// @param shopMapping a user's mapping of the shop; empty for the shipped one as it is
public record StageOptions(
        String flow, String mapping, Duration tokenLife, boolean consentBack, String settings, String shopMapping) {
    private static final Duration TOKEN_LIFE = Duration.ofDays(2);

    public static StageOptions usual() {
        return new StageOptions("", "", TOKEN_LIFE, false, "", "");
    }

    public StageOptions withFlow(String changed) {
        return new StageOptions(changed, mapping, tokenLife, consentBack, settings, shopMapping);
    }

    public StageOptions withMapping(String changed) {
        return new StageOptions(flow, changed, tokenLife, consentBack, settings, shopMapping);
    }

    public StageOptions withTokenLife(Duration changed) {
        return new StageOptions(flow, mapping, changed, consentBack, settings, shopMapping);
    }

    public StageOptions withSettings(String changed) {
        return new StageOptions(flow, mapping, tokenLife, consentBack, changed, shopMapping);
    }

    public StageOptions withShopMapping(String changed) {
        return new StageOptions(flow, mapping, tokenLife, consentBack, settings, changed);
    }

    /// With a flow from Emarsys to the shop too.
    public StageOptions withConsentBack() {
        return new StageOptions(flow, mapping, tokenLife, true, settings, shopMapping);
    }
}
