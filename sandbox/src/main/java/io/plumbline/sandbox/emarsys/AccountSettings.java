package io.plumbline.sandbox.emarsys;

import io.plumbline.sandbox.emarsys.account.ViennaTime;
import io.plumbline.sandbox.emarsys.protocol.Reply;
import io.plumbline.sandbox.emarsys.protocol.Routes;
import io.plumbline.sandbox.kit.Json;

/// What the account says of itself.
final class AccountSettings {
    private AccountSettings() {}

    static void addTo(Routes routes) {
        routes.get(
                "/settings",
                "customer.settings",
                _ -> Reply.data(Json.object()
                        .put("environment", "plumbline.sandbox.example")
                        .put("timezone", ViennaTime.ZONE.getId())
                        .put("name", "plumbline_demo")
                        .put("password_history_queue_size", 1)
                        .put("country", "Austria")));
    }
}
