package io.plumbline.sandbox.emarsys;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.sandbox.emarsys.access.RateWindows;
import io.plumbline.sandbox.kit.Json;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// An account of the size of a large shop. The bounds are wide: they catch work that grows with the account.
@Tag("slow")
class LargeAccountTest {
    private static final int CONTACTS = 400_000;
    private static final int BATCH = 1000;

    @Test
    void four_hundred_thousand_contacts_fit_and_are_written_fast() throws Exception {
        Random random = new Random(7);
        try (var client = new SandboxClient(
                SandboxClient.options().withKeys(keys -> keys.withRequestsPerMinute(RateWindows.UNLIMITED)))) {
            long before = usedBytes();
            for (int first = 0; first < CONTACTS; first += BATCH) {
                assertThat(client.upsert(batch(first, random)).data().path("ids"))
                        .hasSize(BATCH);
            }
            long megabytes = (usedBytes() - before) / 1024 / 1024;
            Instant again = Instant.now();
            for (int first = 0; first < 20 * BATCH; first += BATCH) {
                client.upsert(batch(first, random));
            }
            Duration perUpdate = Duration.between(again, Instant.now()).dividedBy(20);
            assertThat(client.state().path("contacts").asInt()).isEqualTo(CONTACTS);
            assertThat(megabytes).as("megabytes held").isLessThan(350);
            assertThat(perUpdate).as("time per batch").isLessThan(Duration.ofMillis(250));
        }
    }

    private static String batch(int first, Random random) {
        ObjectNode body = Json.object().put("key_id", SandboxClient.EXTERNAL_ID);
        ArrayNode contacts = body.putArray("contacts");
        for (int number = first; number < first + BATCH; number++) {
            ObjectNode contact = contacts.addObject()
                    .put("500", "customer-" + number)
                    .put("3", "customer." + number + "@example.com")
                    .put("31", 1 + random.nextInt(2))
                    .put("4", "1990-01-%02d".formatted(1 + random.nextInt(28)))
                    .put("14", 184)
                    .put("503", random.nextInt(100_000));
            for (int field : new int[] {1, 2, 10, 11, 12, 13, 15, 16, 18, 21, 22, 37, 38, 42}) {
                contact.put(Integer.toString(field), "value " + random.nextInt(1_000_000));
            }
        }
        return new String(Json.bytes(body), StandardCharsets.UTF_8);
    }

    private static long usedBytes() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
