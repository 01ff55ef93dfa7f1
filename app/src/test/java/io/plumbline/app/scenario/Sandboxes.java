package io.plumbline.app.scenario;

import io.plumbline.sandbox.commercetools.CommercetoolsSandbox;
import io.plumbline.sandbox.commercetools.CommercetoolsSandboxOptions;
import io.plumbline.sandbox.commercetools.project.ProjectSettings;
import io.plumbline.sandbox.emarsys.EmarsysSandbox;
import io.plumbline.sandbox.emarsys.EmarsysSandboxOptions;

/// A shop that keeps messages and an Emarsys account whose two events are linked to programs, both empty.
public record Sandboxes(CommercetoolsSandbox shop, EmarsysSandbox emarsys) implements AutoCloseable {
    private static final int MESSAGE_DAYS = 30;

    public static Sandboxes start(StageOptions options) {
        CommercetoolsSandbox shop = CommercetoolsSandbox.start(CommercetoolsSandboxOptions.standard()
                .withProject(ProjectSettings.standard().withMessages(true, MESSAGE_DAYS))
                .withTokenLife(options.tokenLife()));
        EmarsysSandbox emarsys = EmarsysSandbox.start(EmarsysSandboxOptions.defaults()
                .withKeys(keys -> keys.withRequestsPerMinute(Integer.MAX_VALUE))
                .withAccount(account -> account.withLinkedEvents("order_placed", "order_shipped")));
        return new Sandboxes(shop, emarsys);
    }

    @Override
    public void close() {
        emarsys.close();
        shop.close();
    }
}
