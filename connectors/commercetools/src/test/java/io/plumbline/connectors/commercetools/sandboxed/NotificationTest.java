package io.plumbline.connectors.commercetools.sandboxed;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.connector.Hint;
import io.plumbline.connector.Receipt;
import io.plumbline.model.record.RecordChange;
import io.plumbline.model.record.SourceRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotificationTest {
    private static final String CHANGES = "\"changes\":[{\"resourceTypeId\":\"customer\"}]";
    private static final String MESSAGES =
            "\"messages\":[{\"resourceTypeId\":\"customer\",\"types\":[\"CustomerFirstNameSet\",\"CustomerDeleted\"]}]";

    @ParameterizedTest
    @ValueSource(strings = {"Platform", "CloudEvents"})
    void a_change_leads_to_the_changed_resource(String format) throws InterruptedException {
        try (Shop shop = Shop.open(Map.of());
                Push push = new Push(shop.account().notifications())) {
            String id = shop.customers(1).getFirst();
            subscribe(shop, push, format, CHANGES);
            assertThat(push.next()).as("the test of a new subscription").isEqualTo(new Receipt.Understood(List.of()));

            shop.rename(id, "Ada");

            Hint hint = hint(push);
            assertThat(hint.key().id()).isEqualTo(id);
            assertThat(hint.change()).isEqualTo(RecordChange.PRESENT);
            SourceRecord read = shop.account().byKey().read(List.of(hint.key())).getFirst();
            assertThat(read.version()).isEqualTo(hint.version());
            assertThat(new String(read.payload().bytes(), StandardCharsets.UTF_8))
                    .contains("Ada");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Platform", "CloudEvents"})
    void an_erasure_is_told_from_a_deletion(String format) throws InterruptedException {
        try (Shop shop = Shop.open(Map.of());
                Push push = new Push(shop.account().notifications())) {
            var ids = shop.customers(2);
            subscribe(shop, push, format, CHANGES);
            push.next();

            shop.api().delete("/customers/" + ids.getFirst(), "");
            assertThat(hint(push).change()).isEqualTo(RecordChange.DELETED);
            shop.api().delete("/customers/" + ids.getLast(), "&dataErasure=true");
            assertThat(hint(push).change()).isEqualTo(RecordChange.ERASED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Platform", "CloudEvents"})
    void messages_are_understood_with_and_without_their_payload(String format) throws InterruptedException {
        try (Shop shop = Shop.open(Map.of());
                Push push = new Push(shop.account().notifications())) {
            String id = shop.customers(1).getFirst();
            subscribe(shop, push, format, MESSAGES);
            push.next();

            shop.rename(id, "Ada");
            assertThat(hint(push).change()).isEqualTo(RecordChange.PRESENT);
            shop.api().steer("/_sandbox/notifications", "{\"payloadMaxBytes\":10}");
            shop.api().delete("/customers/" + id, "");
            Hint gone = hint(push);
            assertThat(gone.change()).isEqualTo(RecordChange.DELETED);
            assertThat(gone.key().id()).isEqualTo(id);
            assertThat(gone.at()).isEqualTo(shop.clock().instant());
        }
    }

    @Test
    void a_notification_that_comes_twice_is_the_same_hint() throws InterruptedException {
        try (Shop shop = Shop.open(Map.of());
                Push push = new Push(shop.account().notifications())) {
            String id = shop.customers(1).getFirst();
            subscribe(shop, push, "Platform", CHANGES);
            push.next();
            shop.api().steer("/_sandbox/notifications", "{\"duplicatePercent\":100}");

            shop.rename(id, "Ada");

            assertThat(hint(push)).isEqualTo(hint(push));
        }
    }

    private static void subscribe(Shop shop, Push push, String format, String what) throws InterruptedException {
        shop.api().steer("/_sandbox/topics", "{\"topic\":\"news\",\"pushUrl\":\"" + push.address() + "\"}");
        String more = format.equals("CloudEvents") ? ",\"cloudEventsVersion\":\"1.0\"" : "";
        shop.api().post("/subscriptions", """
                {"destination":{"type":"GoogleCloudPubSub","projectId":"local","topic":"news"},
                "format":{"type":"%s"%s},%s}""".formatted(format, more, what));
    }

    private static Hint hint(Push push) throws InterruptedException {
        return switch (push.next()) {
            case Receipt.Understood(var hints) -> hints.getFirst();
            case Receipt.NotUnderstood(var reason) -> throw new AssertionError(reason);
        };
    }
}
