package io.plumbline.sandbox.commercetools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

final class SubscriptionsTest {
    private static final String PUB_SUB = "{'type':'GoogleCloudPubSub','projectId':'shop','topic':'plumbline'}";
    private static final String CUSTOMERS =
            "'messages':[{'resourceTypeId':'customer'}],'changes':[{'resourceTypeId':'customer'}]";

    private final Shop shop = Shop.open();
    private final Hook hook = new Hook();

    @AfterEach
    void close() {
        shop.close();
        hook.close();
    }

    private void bind() {
        shop.control("/_sandbox/topics", "{'topic':'plumbline','pushUrl':'" + hook.address() + "'}");
    }

    /// Subscribes and takes the test notification away.
    private Answer subscribe(String wanted) {
        bind();
        Answer created = shop.post("/subscriptions", "{'destination':" + PUB_SUB + "," + wanted + "}");
        hook.next();
        return created;
    }

    private void spoil(String terms) {
        assertThat(shop.control("/_sandbox/notifications", terms).status()).isEqualTo(200);
    }

    private Answer customer(String name) {
        return new Answer(
                201,
                shop.post("/customers", "{'email':'" + name + "@example.com','password':'x','key':'key-" + name + "'}")
                        .body()
                        .path("customer"));
    }

    @Test
    void creation_sends_a_test_notification() {
        bind();
        Answer created = shop.post("/subscriptions", "{'destination':" + PUB_SUB + "," + CUSTOMERS + "}");

        JsonNode test = hook.next();

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.text("status")).isEqualTo("Healthy");
        assertThat(test.path("notificationType").asString()).isEqualTo("ResourceCreated");
        assertThat(test.path("resource").path("typeId").asString()).isEqualTo("subscription");
        assertThat(test.path("resource").path("id").asString()).isEqualTo(created.id());
    }

    @Test
    void a_destination_that_cannot_be_reached_is_refused() {
        String draft = "{'destination':" + PUB_SUB + "," + CUSTOMERS + "}";

        assertThat(shop.post("/subscriptions", draft).code()).isEqualTo("InvalidInput");
        bind();
        hook.refusals.set(1);
        assertThat(shop.post("/subscriptions", draft).code()).isEqualTo("InvalidInput");
        assertThat(shop.get("/subscriptions").results("id")).isEmpty();
    }

    @Test
    void messages_and_changes_are_pushed_even_if_none_are_kept_for_queries() {
        subscribe(CUSTOMERS);
        Answer jane = customer("jane");

        List<JsonNode> both = hook.next(2);

        JsonNode message = of(both, "Message");
        assertThat(message.path("type").asString()).isEqualTo("CustomerCreated");
        assertThat(message.path("projectKey").asString()).isEqualTo("demo");
        assertThat(message.path("sequenceNumber").asInt()).isEqualTo(1);
        assertThat(message.path("customer").path("id").asString()).isEqualTo(jane.id());
        assertThat(message.path("resourceUserProvidedIdentifiers").path("key").asString())
                .isEqualTo("key-jane");
        JsonNode change = of(both, "ResourceCreated");
        assertThat(change.path("version").asInt()).isEqualTo(1);
        assertThat(change.path("modifiedAt").asString()).isEqualTo("2026-01-05T10:00:00.000Z");
    }

    @Test
    void a_push_carries_the_notification_in_base64_with_an_id_of_its_own() {
        subscribe(CUSTOMERS);
        customer("jane");

        JsonNode envelope = hook.nextEnvelope();

        assertThat(envelope.path("message").path("messageId").asString()).isNotEmpty();
        assertThat(envelope.path("message").path("data").asString()).isBase64();
        assertThat(envelope.path("subscription").asString()).contains("plumbline");
    }

    @Test
    void updates_tell_both_versions_and_deletions_the_erasure() {
        subscribe("'changes':[{'resourceTypeId':'customer'}]");
        Answer jane = customer("jane");
        Answer changed = shop.update("/customers", jane, "{'action':'setLocale','locale':'de'}");
        shop.delete("/customers/" + jane.id(), "version", Long.toString(changed.version()), "dataErasure", "true");

        List<JsonNode> changes = hook.next(3);

        assertThat(of(changes, "ResourceUpdated").path("oldVersion").asInt()).isEqualTo(1);
        assertThat(of(changes, "ResourceUpdated").path("version").asLong()).isEqualTo(changed.version());
        assertThat(of(changes, "ResourceDeleted").path("dataErasure").asBoolean())
                .isTrue();
    }

    @Test
    void only_the_types_asked_for_are_pushed() {
        subscribe("'messages':[{'resourceTypeId':'customer','types':['CustomerDeleted']}]");
        Answer jane = customer("jane");
        shop.delete("/customers/" + jane.id(), "version", "1");

        assertThat(hook.next().path("type").asString()).isEqualTo("CustomerDeleted");
    }

    @Test
    void an_order_edit_and_a_changed_cart_are_not_notified_as_changes() {
        subscribe("'messages':[{'resourceTypeId':'order'}],"
                + "'changes':[{'resourceTypeId':'order'},{'resourceTypeId':'cart'}]");
        Answer order = shop.post("/orders/import", "{'totalPrice':{'currencyCode':'EUR','centAmount':5}}");
        shop.control(
                "/_sandbox/order-edits",
                "{'orderId':'" + order.id() + "','totalPrice':{'currencyCode':'EUR','centAmount':4}}");
        Answer cart = shop.post("/carts", "{'currency':'EUR'}");
        shop.update("/carts", cart, "{'action':'setCountry','country':'DE'}");
        shop.update("/orders", shop.get("/orders/" + order.id()), "{'action':'setLocale','locale':'de'}");

        List<JsonNode> all = hook.next(5);

        assertThat(all.stream().map(SubscriptionsTest::name))
                .containsExactlyInAnyOrder(
                        "OrderImported", "ResourceCreated", "OrderEditApplied", "ResourceCreated", "ResourceUpdated");
    }

    @Test
    void what_is_not_acknowledged_comes_again() {
        Answer subscription = subscribe("'changes':[{'resourceTypeId':'customer'}]");
        hook.refusals.set(2);
        customer("jane");

        JsonNode envelope = hook.nextEnvelope();

        assertThat(envelope.path("deliveryAttempt").asInt()).isEqualTo(3);
        assertThat(shop.look("/demo/subscriptions/" + subscription.id() + "/health")
                        .status())
                .isIn(200, 503);
    }

    @Test
    void health_needs_no_token() {
        Answer subscription = subscribe(CUSTOMERS);

        assertThat(shop.look("/demo/subscriptions/" + subscription.id() + "/health")
                        .status())
                .isEqualTo(200);
        assertThat(shop.look("/demo/subscriptions/nothing/health").status()).isEqualTo(404);
    }

    @Test
    void cloud_events_wrap_the_same_notification() {
        subscribe("'messages':[{'resourceTypeId':'customer'}],"
                + "'format':{'type':'CloudEvents','cloudEventsVersion':'1.0'}");
        Answer jane = customer("jane");

        JsonNode event = hook.next();

        assertThat(event.path("specversion").asString()).isEqualTo("1.0");
        assertThat(event.path("type").asString()).isEqualTo("com.commercetools.customer.message.CustomerCreated");
        assertThat(event.path("source").asString()).isEqualTo("/demo/customers");
        assertThat(event.path("subject").asString()).isEqualTo(jane.id());
        assertThat(event.path("sequence").isString()).isTrue();
        assertThat(event.path("dataref").asString())
                .isEqualTo("/demo/messages/" + event.path("id").asString());
        assertThat(event.path("data").path("notificationType").asString()).isEqualTo("Message");
    }

    @Test
    void a_message_too_large_for_the_queue_comes_without_its_payload() {
        subscribe("'messages':[{'resourceTypeId':'customer'}]");
        spoil("{'payloadMaxBytes':400}");
        customer("jane");

        JsonNode message = hook.next();

        assertThat(message.has("customer")).isFalse();
        assertThat(message.has("type")).isFalse();
        assertThat(message.path("payloadNotIncluded").path("payloadType").asString())
                .isEqualTo("CustomerCreated");
        assertThat(message.path("resource").path("typeId").asString()).isEqualTo("customer");
    }

    @Test
    void duplicates_drops_and_another_order_can_be_asked_for() {
        subscribe("'changes':[{'resourceTypeId':'customer'}]");
        spoil("{'dropPercent':100}");
        customer("lost");
        spoil("{'dropPercent':0,'duplicatePercent':100,'reorder':true}");
        IntStream.range(0, 20).forEach(index -> customer("user" + index));

        List<String> ids = hook.next(40).stream()
                .map(change -> change.path("resourceUserProvidedIdentifiers")
                        .path("key")
                        .asString())
                .toList();

        assertThat(ids).doesNotContain("key-lost");
        assertThat(ids.stream().distinct()).hasSize(20);
        assertThat(ids.stream().distinct().toList())
                .isNotEqualTo(IntStream.range(0, 20)
                        .mapToObj(index -> "key-user" + index)
                        .toList());
    }

    @Test
    void the_queue_tells_what_waits() {
        subscribe("'changes':[{'resourceTypeId':'customer'}]");
        spoil("{'delayMillis':600000}");
        customer("jane");

        JsonNode queue = shop.look("/_sandbox/queue").body();

        assertThat(queue.path("waiting").path("plumbline").asInt()).isEqualTo(1);
        assertThat(queue.path("delivered").asInt()).isEqualTo(1);
    }

    @Test
    void a_subscription_must_want_something_and_fifty_are_enough() {
        bind();
        assertThat(shop.post("/subscriptions", "{'destination':" + PUB_SUB + "}")
                        .code())
                .isEqualTo("InvalidInput");
        assertThat(shop.post("/subscriptions", "{'destination':" + PUB_SUB + ",'messages':[{'resourceTypeId':'cart'}]}")
                        .code())
                .isEqualTo("InvalidField");
        for (int index = 0; index < 50; index++) {
            subscribe(CUSTOMERS);
        }
        assertThat(shop.post("/subscriptions", "{'destination':" + PUB_SUB + "," + CUSTOMERS + "}")
                        .code())
                .isEqualTo("MaxResourceLimitExceeded");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "201|{'type':'SQS','queueUrl':'https://sqs.example.com/1/q','region':'eu','authenticationMode':'IAM'}",
                "400|{'type':'SQS','queueUrl':'https://sqs.example.com/1/q','region':'eu'}",
                "400|{'type':'SQS','queueUrl':'https://sqs.example.com/0000000000/q','region':'eu','authenticationMode':'IAM'}",
                "201|{'type':'SNS','topicArn':'arn:x','authenticationMode':'IAM'}",
                "201|{'type':'EventBridge','accountId':'1','region':'eu'}",
                "201|{'type':'AzureServiceBus','connectionString':'Endpoint=x'}",
                "400|{'type':'EventGrid','uri':'https://grid.example.com','accessKey':'k'}",
                "201|{'type':'ConfluentCloud','bootstrapServer':'b','apiKey':'k','apiSecret':'s','acks':'all','topic':'t'}",
                "400|{'type':'ConfluentCloud','bootstrapServer':'b','apiKey':'k','apiSecret':'s','acks':'2','topic':'t'}",
                "201|{'type':'IronMQ','uri':'https://mq.example.com'}",
                "400|{'type':'Pigeon'}",
            })
    void destinations_are_checked_in_shape(int status, String destination) {
        assertThat(shop.post("/subscriptions", "{'destination':" + destination + "," + CUSTOMERS + "}")
                        .status())
                .isEqualTo(status);
    }

    @Test
    void secrets_are_masked_when_read_back() {
        shop.post(
                "/subscriptions",
                "{'destination':{'type':'SNS','topicArn':'arn:x','accessKey':'AKIA12345','accessSecret':'very-secret'},"
                        + CUSTOMERS + "}");

        assertThat(shop.get("/subscriptions").body().toString())
                .doesNotContain("very-secret")
                .doesNotContain("AKIA12345")
                .contains("*****");
    }

    private static JsonNode of(List<JsonNode> notifications, String type) {
        return notifications.stream()
                .filter(each -> each.path("notificationType").asString().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static String name(JsonNode notification) {
        return notification
                .path("type")
                .asString(notification.path("notificationType").asString());
    }
}
