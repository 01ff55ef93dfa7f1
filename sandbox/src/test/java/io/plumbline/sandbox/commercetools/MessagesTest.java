package io.plumbline.sandbox.commercetools;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class MessagesTest {
    private static final String JANE = "{'email':'jane@example.com','password':'x'}";

    private final Shop shop = Shop.open();

    @AfterEach
    void close() {
        shop.close();
    }

    private Answer enable(int days) {
        return shop.post(
                "",
                "{'version':" + shop.get("").version() + ",'actions':[{'action':'changeMessagesConfiguration',"
                        + "'messagesConfiguration':{'enabled':true,'deleteDaysAfterCreation':" + days + "}}]}");
    }

    @Test
    void nothing_is_kept_until_the_project_says_so() {
        assertThat(shop.get("").body().path("messages").path("enabled").asBoolean(true))
                .isFalse();
        shop.post("/customers", JANE);
        assertThat(shop.get("/messages").results("id")).isEmpty();

        Answer project = enable(30);
        shop.post("/customers", JANE.replace("jane", "jill"));

        assertThat(project.body().path("messages").path("enabled").asBoolean()).isTrue();
        assertThat(shop.get("/messages").results("type")).containsExactly("CustomerCreated");
    }

    @Test
    void the_setting_needs_a_scope_the_right_version_and_days_within_bounds() {
        assertThat(enable(91).code()).isEqualTo("InvalidField");
        assertThat(shop.post("", "{'version':99,'actions':[]}").status()).isEqualTo(409);
        shop.actAs("demo-client", "demo-secret");
        assertThat(enable(30).code()).isEqualTo("insufficient_scope");
    }

    @Test
    void messages_are_gone_after_the_days_they_are_kept() {
        enable(2);
        shop.post("/customers", JANE);

        shop.advance(Duration.ofDays(1));
        assertThat(shop.get("/messages").results("id")).hasSize(1);
        shop.advance(Duration.ofDays(1));
        assertThat(shop.look("/_sandbox/state").body().path("messages").asInt()).isZero();
    }

    @Test
    void a_message_has_its_envelope_and_is_read_by_id() {
        enable(30);
        shop.post("/customers", JANE);
        JsonNode listed = shop.get("/messages").body().path("results").path(0);

        Answer message = shop.get("/messages/" + listed.path("id").asString());

        assertThat(message.body().propertyNames())
                .contains("id", "version", "sequenceNumber", "resource", "resourceVersion", "type", "createdAt")
                .contains("lastModifiedAt", "customer")
                .doesNotContain("notificationType", "projectKey");
        assertThat(message.version()).isEqualTo(1);
        assertThat(message.body().path("resource").path("typeId").asString()).isEqualTo("customer");
    }

    @Test
    void sequence_numbers_grow_by_one_for_each_resource_even_past_its_end() {
        enable(30);
        Answer jane = new Answer(201, shop.post("/customers", JANE).body().path("customer"));
        Answer changed = shop.update(
                "/customers",
                jane,
                "{'action':'setFirstName','firstName':'Jane'}",
                "{'action':'setLastName','lastName':'Doe'}");
        shop.delete("/customers/" + jane.id(), "version", Long.toString(changed.version()));

        assertThat(shop.get("/messages", "where", "resource(id=\"" + jane.id() + "\")", "sort", "sequenceNumber asc")
                        .results("sequenceNumber"))
                .containsExactly("1", "2", "3", "4");
    }

    @Test
    void messages_are_read_onward_from_a_time_and_an_id() {
        enable(30);
        for (int index = 0; index < 25; index++) {
            shop.post("/customers", JANE.replace("jane", "user" + index));
            if (index % 10 == 9) {
                shop.advance(Duration.ofMillis(1));
            }
        }
        Answer first = shop.get("/messages", "sort", "createdAt asc", "sort", "id asc", "limit", "15");
        JsonNode last = first.body().path("results").path(14);

        Answer rest = shop.get(
                "/messages",
                "where",
                "type in (\"CustomerCreated\") and (createdAt > :t or (createdAt = :t and id > :i))",
                "var.t",
                last.path("createdAt").asString(),
                "var.i",
                last.path("id").asString(),
                "sort",
                "createdAt asc",
                "sort",
                "id asc");

        assertThat(rest.results("id")).hasSize(10).doesNotContainAnyElementsOf(first.results("id"));
    }
}
