package io.plumbline.app.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.sandbox.shop.live.ShopAccess;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Calls are what Emarsys limits, so their number is a promise.
@Tag("slow")
class CallsTest {
    private static final int CUSTOMERS = Integer.getInteger("plumbline.test.customers", 10_000);
    private static final int CHANGED = 100;
    private static final String UPSERT = "PUT /api/v3/contact";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_first_load_takes_a_call_for_a_thousand_contacts_and_a_hundred_changes_take_one() throws Exception {
        try (Stage stage = Stage.with(folder, CUSTOMERS, 7)) {
            stage.runUntilSettled();
            long contacts = stage.contactsHeld();
            long calls = stage.emarsysCalls(UPSERT);
            assertThat(calls)
                    .as("upserts for %d contacts; all calls: %s", contacts, stage.emarsysCalls())
                    .isBetween(1L, allowed(contacts));

            long reads = stage.emarsysCalls("POST /api/v3/contact/getdata");
            ShopAccess access = new ShopAccess(stage.shopAddress(), "demo", "shopper-client", "shopper-secret");
            ChangeNames.of(access, CHANGED);
            stage.letSettle();
            stage.runUntilSettled();
            assertThat(stage.emarsysCalls(UPSERT) - calls)
                    .as("upserts for %d changed contacts", CHANGED)
                    .isEqualTo(1);
            assertThat(stage.emarsysCalls("POST /api/v3/contact/getdata") - reads)
                    .as("contacts are not read to find changes")
                    .isZero();
        }
    }

    /// A thousand to a call, rounded up, and two per cent.
    private static long allowed(long contacts) {
        long least = (contacts + 999) / 1000;
        return least + least * 2 / 100;
    }
}
