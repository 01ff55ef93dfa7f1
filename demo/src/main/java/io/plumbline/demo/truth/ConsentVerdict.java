package io.plumbline.demo.truth;

import java.util.Map;

/// What became of those who unsubscribed in Emarsys.
///
/// @param unsubscribed how many did
/// @param differing of how many an account of the shop, or Emarsys itself, does not say so
public record ConsentVerdict(long unsubscribed, long differing) {
    /// The figures under the names that scripts rely on.
    public Map<String, Object> asJson() {
        return Map.of("unsubscribedInEmarsys", unsubscribed, "consentsDiffering", differing);
    }
}
