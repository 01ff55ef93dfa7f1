package io.plumbline.connectors.emarsys;

import io.plumbline.connector.Batch;
import io.plumbline.connector.Delivery;
import io.plumbline.connector.Http;
import io.plumbline.connector.Settings;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.delivery.Outcome;
import io.plumbline.model.document.Document;
import io.plumbline.model.intent.IntentKind;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Accounts over a system made by hand, and deliveries to them.
final class Accounts {
    static final ConnectionName NAME = new ConnectionName("emarsys");
    static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");

    private Accounts() {}

    static EmarsysAccount over(Http core) {
        return over(core, Map.of());
    }

    static EmarsysAccount over(Http core, Map<String, String> changed) {
        return new EmarsysAccount(settings(changed), core, Optional.empty(), NAME, InstantSource.fixed(NOW));
    }

    static EmarsysAccount withSales(Http upload, Map<String, String> changed) {
        return new EmarsysAccount(settings(changed), upload, Optional.of(upload), NAME, InstantSource.fixed(NOW));
    }

    static EmarsysSettings settings(Map<String, String> changed) {
        Map<String, String> values = new HashMap<>(Map.of(
                "client-id", "client", "client-secret", "hidden", "merchant-id", "M1", "sales-token", "hidden-too"));
        values.putAll(changed);
        return EmarsysSettings.of(new Settings(new Emarsys().descriptor(), values));
    }

    static Delivery contact(String id, Map<String, ?> fields, String... cleared) {
        return new Delivery(
                id, id, Document.of(Map.of("fields", Document.of(fields), "cleared", Arrays.asList(cleared))));
    }

    static Delivery event(String thing, String contact, String event) {
        return new Delivery(
                thing,
                contact,
                Document.of(Map.of(
                        "event",
                        event,
                        "time",
                        "2026-01-05T09:59:58.123456Z",
                        "deduplication",
                        thing,
                        "data",
                        Map.of("global", Map.of("order", "A-1")))));
    }

    static Delivery order(String thing, List<Map<String, String>> rows) {
        return new Delivery(thing, "person-1", Document.of(Map.of("rows", rows)));
    }

    static List<Outcome> deliver(EmarsysAccount account, IntentKind kind, Delivery... deliveries)
            throws InterruptedException {
        return account.deliver(new Batch(kind, List.of(deliveries)));
    }

    static String code(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Acknowledged _ -> "acknowledged";
            case Outcome.Refused refused -> "refused " + refused.code();
            case Outcome.Suspect suspect -> "suspect " + suspect.code();
            case Outcome.Later later -> "later " + later.code();
            case Outcome.Stopped stopped -> "stopped " + stopped.code();
            case Outcome.Unclear unclear -> "unclear " + unclear.code();
        };
    }
}
