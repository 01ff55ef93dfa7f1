package io.plumbline.connectors.commercetools.notification;

import static io.plumbline.connectors.commercetools.fake.Json.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.connector.Hint;
import io.plumbline.connector.Receipt;
import io.plumbline.connector.ReceivesNotifications.Notification;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.record.RecordChange;
import io.plumbline.model.record.RecordKey;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ReadNotificationTest {
    private static final ConnectionName SHOP = new ConnectionName("shop");
    private static final Instant RECEIVED = Instant.parse("2026-01-05T10:00:09Z");
    private static final Instant AT = Instant.parse("2026-01-05T10:00:00Z");
    private static final String MESSAGE = message("CustomerLastNameSet", "customer", "");
    private static final String CHANGE = change("ResourceUpdated", "customer", "");

    private final ReadNotification reader = new ReadNotification(SHOP, "demo", true);

    @Test
    void a_message_hints_at_its_resource() {
        assertThat(hints(MESSAGE)).containsExactly(new Hint(key("customer"), RecordChange.PRESENT, AT, 2));
    }

    @Test
    void a_change_hints_at_its_resource() {
        assertThat(hints(CHANGE)).containsExactly(new Hint(key("customer"), RecordChange.PRESENT, AT, 3));
    }

    @Test
    void an_envelope_makes_no_difference() {
        String base64 = Base64.getEncoder().encodeToString(bytes(CHANGE));
        String quoted = JsonMapper.shared().writeValueAsString(CHANGE);
        List<String> wrapped = List.of(
                "{\"specversion\":\"1.0\",\"id\":\"x\",\"type\":\"com.commercetools.customer.change.ResourceUpdated\",\"data\":"
                        + CHANGE + "}",
                "{\"message\":{\"data\":\"" + base64 + "\",\"messageId\":\"1\"},\"subscription\":\"s\"}",
                "{\"Type\":\"Notification\",\"TopicArn\":\"arn\",\"Message\":" + quoted + "}",
                "{\"version\":\"0\",\"detail-type\":\"ResourceUpdated\",\"source\":\"x\",\"detail\":" + CHANGE + "}",
                "{\"version\":\"0\",\"detail-type\":\"x\",\"detail\":{\"specversion\":\"1.0\",\"data\":" + CHANGE
                        + "}}",
                "[" + CHANGE + "]");

        assertThat(wrapped).allSatisfy(body -> assertThat(hints(body)).isEqualTo(hints(CHANGE)));
    }

    @ParameterizedTest
    @CsvSource({
        "CustomerDeleted, customer, customer",
        "OrderDeleted, order, order",
        "ProductDeleted, product, product",
        "ProductUnpublished, product, product",
        "InventoryEntryDeleted, inventory-entry, inventory"
    })
    void a_message_says_that_something_is_gone(String type, String typeId, String kind) {
        assertThat(hints(message(type, typeId, ""))).containsExactly(new Hint(key(kind), RecordChange.DELETED, AT, 2));
    }

    @Test
    void the_type_of_a_message_without_payload_is_where_its_payload_is_named() {
        String bare = message("", "order", "")
                .replace(
                        "\"type\":\"\"",
                        "\"payloadNotIncluded\":{\"reason\":\"large\",\"payloadType\":\"OrderDeleted\"}");

        assertThat(hints(bare)).extracting(Hint::change).containsExactly(RecordChange.DELETED);
    }

    @Test
    void a_deletion_for_the_sake_of_privacy_is_an_erasure() {
        assertThat(hints(change("ResourceDeleted", "customer", "")))
                .extracting(Hint::change)
                .containsExactly(RecordChange.DELETED);
        assertThat(hints(change("ResourceDeleted", "customer", ",\"dataErasure\":true")))
                .extracting(Hint::change)
                .containsExactly(RecordChange.ERASED);
    }

    @Test
    void an_order_edit_hints_at_the_order() {
        assertThat(hints(message("OrderEditApplied", "order", ",\"edit\":{\"id\":\"e1\"}")))
                .extracting(Hint::key)
                .containsExactly(key("order"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"notificationType\":\"ResourceCreated\",\"projectKey\":\"demo\",\"resource\":{\"typeId\":\"subscription\",\"id\":\"s1\"},\"version\":1}",
                "{\"notificationType\":\"Message\",\"projectKey\":\"demo\",\"type\":\"PaymentTransactionAdded\",\"resource\":{\"typeId\":\"payment\",\"id\":\"p1\"}}",
                "{\"notificationType\":\"Message\",\"projectKey\":\"demo\",\"type\":\"Unheard\",\"resource\":{\"typeId\":\"unheard\",\"id\":\"p1\"}}",
                "{\"notificationType\":\"Event\",\"projectKey\":\"demo\",\"resource\":{\"typeId\":\"customer\",\"id\":\"p1\"}}",
                "{\"notificationType\":\"Unheard\",\"projectKey\":\"demo\"}",
                "{\"notificationType\":\"Message\",\"projectKey\":\"demo\",\"type\":\"ProductCreated\",\"resource\":{\"typeId\":\"product\",\"id\":\"p1\"}}",
                "{\"notificationType\":\"Message\",\"projectKey\":\"demo\",\"type\":\"ProductPriceChanged\",\"staged\":true,\"resource\":{\"typeId\":\"product\",\"id\":\"p1\"}}",
                "{\"notificationType\":\"ResourceUpdated\",\"projectKey\":\"demo\",\"version\":5,\"oldVersion\":5,\"resource\":{\"typeId\":\"product\",\"id\":\"p1\"}}"
            })
    void news_of_no_interest_is_understood(String body) {
        assertThat(hints(body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "{}",
                "[]",
                "7",
                "[{}]",
                "{\"specversion\":\"1.0\"}",
                "{\"message\":{\"data\":\"%%%\"}}",
                "{\"Type\":\"SubscriptionConfirmation\",\"TopicArn\":\"arn\",\"SubscribeURL\":\"https://example.com\"}",
                "{\"notificationType\":\"ResourceUpdated\",\"projectKey\":\"other\",\"resource\":{\"typeId\":\"customer\",\"id\":\"p1\"}}",
                "{\"notificationType\":\"ResourceUpdated\",\"projectKey\":\"demo\",\"resource\":{\"typeId\":\"customer\"}}",
                "{\"notificationType\":\"ResourceUpdated\",\"projectKey\":\"demo\",\"resource\":{\"typeId\":\"customer\",\"id\":\"../jane\"}}"
            })
    void anything_else_is_not_understood(String body) {
        assertThat(read(body))
                .isInstanceOfSatisfying(
                        Receipt.NotUnderstood.class,
                        receipt -> assertThat(receipt.reason()).isNotEmpty().doesNotContain("jane"));
    }

    @Test
    void envelopes_within_envelopes_come_to_an_end() {
        String body = "{\"specversion\":\"1.0\",\"data\":".repeat(200) + CHANGE + "}".repeat(200);

        assertThat(read(body)).isInstanceOf(Receipt.NotUnderstood.class);
    }

    @Test
    void several_notifications_may_come_at_once() {
        String newer = CHANGE.replace("\"version\":3", "\"version\":8");
        String deleted = change("ResourceDeleted", "customer", "");

        assertThat(hints("[" + CHANGE + ",{\"x\":1}," + newer + "," + CHANGE + "," + deleted + "]"))
                .containsExactly(
                        new Hint(key("customer"), RecordChange.PRESENT, AT, 8),
                        new Hint(key("customer"), RecordChange.DELETED, AT, 3));
    }

    @Test
    void a_storm_of_product_updates_can_be_left_out() {
        String storm = change("ResourceUpdated", "product", "");
        assertThat(hints(storm)).hasSize(1);

        var calm = new ReadNotification(SHOP, "demo", false);
        assertThat(calm.read(new Notification("", bytes(storm), RECEIVED)))
                .isEqualTo(new Receipt.Understood(List.of()));
        assertThat(calm.read(new Notification("", bytes(message("ProductPublished", "product", "")), RECEIVED)))
                .isInstanceOfSatisfying(
                        Receipt.Understood.class,
                        receipt -> assertThat(receipt.hints()).hasSize(1));
    }

    @Test
    void what_is_not_said_is_not_invented() {
        assertThat(
                        hints(
                                "{\"notificationType\":\"ResourceUpdated\",\"resource\":{\"typeId\":\"customer\",\"id\":\"id-1\"}}"))
                .containsExactly(new Hint(key("customer"), RecordChange.PRESENT, RECEIVED, 0));
    }

    private List<Hint> hints(String body) {
        return ((Receipt.Understood) read(body)).hints();
    }

    private Receipt read(String body) {
        return reader.read(new Notification("application/json", bytes(body), RECEIVED));
    }

    private static RecordKey key(String kind) {
        return new RecordKey(SHOP, kind, "id-1");
    }

    private static String message(String type, String typeId, String more) {
        return """
                {"notificationType":"Message","projectKey":"demo","id":"m1","version":1,"sequenceNumber":2,\
                "resource":{"typeId":"%s","id":"id-1"},"resourceVersion":2,"type":"%s",\
                "createdAt":"2026-01-05T10:00:00.000Z","lastModifiedAt":"2026-01-05T10:00:00.000Z"%s}""".formatted(typeId, type, more);
    }

    private static String change(String type, String typeId, String more) {
        return """
                {"notificationType":"%s","projectKey":"demo","resource":{"typeId":"%s","id":"id-1"},"version":3,\
                "oldVersion":1,"modifiedAt":"2026-01-05T10:00:00.000Z"%s}""".formatted(type, typeId, more);
    }
}
