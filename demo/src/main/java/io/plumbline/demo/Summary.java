package io.plumbline.demo;

import io.plumbline.demo.truth.ConsentVerdict;
import io.plumbline.demo.truth.PeopleVerdict;
import io.plumbline.demo.truth.Verdict;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;

/// What came of a demo.
///
/// @param apiCalls by connection, as counted by the sandboxes
/// @param people who is who: what Plumbline found, held against what the shop's generator knows
/// @param consents whether those who unsubscribed are opted out on both sides
public record Summary(
        Records records,
        long profiles,
        Intents intents,
        SortedMap<String, Long> apiCalls,
        Lag lag,
        Verdict truth,
        PeopleVerdict people,
        ConsentVerdict consents,
        double seconds) {

    public record Records(long received, long quarantined) {}

    public record Intents(long acknowledged, long refused, long inDoubt) {}

    /// In milliseconds, of live changes; -1 if there were none.
    public record Lag(long p50Millis, long p99Millis) {}

    /// Whether the destination holds the truth and nothing is left open.
    public boolean isGood() {
        return truth.contactsDiffering() == 0
                && truth.contactsHeld() == truth.contactsExpected()
                && people.isRight()
                && consents.differing() == 0
                && intents.inDoubt() == 0
                && intents.refused() == 0;
    }

    /// The summary under the names that scripts rely on.
    Map<String, Object> asJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("records", Map.of("received", records.received(), "quarantined", records.quarantined()));
        json.put("profiles", profiles);
        Map<String, Object> outcome = new LinkedHashMap<>();
        outcome.put("acknowledged", intents.acknowledged());
        outcome.put("refused", intents.refused());
        outcome.put("inDoubt", intents.inDoubt());
        json.put("intents", outcome);
        json.put("apiCalls", apiCalls);
        json.put("lag", Map.of("p50Millis", lag.p50Millis(), "p99Millis", lag.p99Millis()));
        Map<String, Object> judged = new LinkedHashMap<>(truth.asJson());
        judged.putAll(people.asJson());
        judged.putAll(consents.asJson());
        json.put("truth", judged);
        json.put("seconds", Math.round(seconds * 10) / 10.0);
        return json;
    }
}
