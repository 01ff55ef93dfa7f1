package io.plumbline.sandbox.commercetools;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class CustomersTest {
    private static final String JANE = "{'email':'Jane.Doe@example.com','password':'x','firstName':'Jane',"
            + "'key':'cust-1','customerNumber':'C-1','addresses':[{'country':'DE','city':'Berlin'}],"
            + "'defaultShippingAddress':0}";

    private final Shop shop = Shop.withMessages();

    @AfterEach
    void close() {
        shop.close();
    }

    private Answer create(String draft) {
        Answer created = shop.post("/customers", draft);
        return new Answer(
                created.status(), created.status() == 201 ? created.body().path("customer") : created.body());
    }

    @Test
    void a_new_customer_has_every_required_field_and_a_masked_password() {
        Answer jane = create(JANE);

        assertThat(jane.status()).isEqualTo(201);
        assertThat(jane.body().propertyNames())
                .contains("id", "version", "email", "addresses", "shippingAddressIds", "billingAddressIds")
                .contains("isEmailVerified", "stores", "customerGroupAssignments", "authenticationMode")
                .contains("createdAt", "lastModifiedAt", "createdBy", "lastModifiedBy");
        assertThat(jane.text("email")).isEqualTo("Jane.Doe@example.com");
        assertThat(jane.text("password")).startsWith("****");
        assertThat(jane.text("defaultShippingAddressId"))
                .isEqualTo(jane.body().path("addresses").path(0).path("id").asString())
                .isNotEmpty();
        assertThat(jane.text("createdAt")).isEqualTo("2026-01-05T10:00:00.000Z");
    }

    @Test
    void an_address_is_taken_whatever_its_letter_case() {
        create(JANE);

        Answer refused = create("{'email':'JANE.DOE@EXAMPLE.COM','password':'x'}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("DuplicateField");
        JsonNode error = refused.body().path("errors").path(0);
        assertThat(error.path("field").asString()).isEqualTo("email");
        assertThat(error.path("duplicateValue").asString()).isEqualTo("JANE.DOE@EXAMPLE.COM");
    }

    @Test
    void each_store_may_have_a_customer_with_the_same_address() {
        shop.post("/stores", "{'key':'de'}");
        shop.post("/stores", "{'key':'at'}");
        String draft = "{'email':'jane@example.com','password':'x'}";

        assertThat(shop.post("/in-store/key=de/customers", draft).status()).isEqualTo(201);
        assertThat(shop.post("/in-store/key=at/customers", draft).status()).isEqualTo(201);
        assertThat(shop.post("/in-store/key=de/customers", draft).code()).isEqualTo("DuplicateField");
        assertThat(shop.get("/in-store/key=de/customers").results("email")).hasSize(1);
        assertThat(shop.get("/customers").results("email")).hasSize(2);
    }

    @Test
    void a_draft_without_address_or_password_is_refused() {
        assertThat(create("{'password':'x'}").code()).isEqualTo("RequiredField");
        assertThat(create("{'email':'a@example.com'}").code()).isEqualTo("RequiredField");
        assertThat(create("{'email':'a@example.com','authenticationMode':'ExternalAuth'}")
                        .status())
                .isEqualTo(201);
        assertThat(create("{'email':7,'password':'x'}").code()).isEqualTo("InvalidJsonInput");
        assertThat(create("no json").code()).isEqualTo("InvalidJsonInput");
    }

    @Test
    void a_stale_version_is_refused_with_the_platforms_words() {
        Answer jane = create(JANE);
        Answer changed = shop.update("/customers", jane, "{'action':'setFirstName','firstName':'Janet'}");

        Answer refused = shop.update("/customers", jane, "{'action':'setFirstName','firstName':'Jill'}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().path("statusCode").asInt()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("ConcurrentModification");
        assertThat(refused.text("message"))
                .isEqualTo("Object " + jane.id() + " has a different version than expected. Expected: 1 - Actual: "
                        + changed.version() + ".");
        assertThat(refused.body().path("errors").path(0).path("currentVersion").asLong())
                .isEqualTo(changed.version());
    }

    @Test
    void a_change_raises_version_time_author_and_message() {
        Answer jane = create(JANE);
        shop.advance(java.time.Duration.ofSeconds(5));

        Answer changed = shop.update("/customers", jane, "{'action':'changeEmail','email':'jane@example.org'}");

        assertThat(changed.version()).isGreaterThan(jane.version());
        assertThat(changed.text("lastModifiedAt")).isEqualTo("2026-01-05T10:00:05.000Z");
        assertThat(changed.body().path("lastModifiedBy").path("clientId").asString())
                .isEqualTo("shopper-client");
        Answer messages = shop.get("/messages", "where", "type=\"CustomerEmailChanged\"");
        JsonNode message = messages.body().path("results").path(0);
        assertThat(message.path("email").asString()).isEqualTo("jane@example.org");
        assertThat(message.path("oldEmail").asString()).isEqualTo("Jane.Doe@example.com");
        assertThat(message.path("sequenceNumber").asInt()).isEqualTo(2);
        assertThat(message.path("resourceVersion").asLong()).isEqualTo(changed.version());
        assertThat(message.path("resourceUserProvidedIdentifiers")
                        .path("customerNumber")
                        .asString())
                .isEqualTo("C-1");
    }

    @Test
    void a_change_that_changes_nothing_leaves_the_version_alone() {
        Answer jane = create(JANE);

        Answer same = shop.update("/customers", jane, "{'action':'setFirstName','firstName':'Jane'}");

        assertThat(same.status()).isEqualTo(200);
        assertThat(same.version()).isEqualTo(jane.version());
        assertThat(shop.get("/messages").results("type")).containsExactly("CustomerCreated");
    }

    @Test
    void language_number_and_salutation_change_without_a_message() {
        Answer jane = create(JANE);

        Answer changed = shop.update(
                "/customers",
                jane,
                "{'action':'setLocale','locale':'de-DE'}",
                "{'action':'setSalutation','salutation':'Ms'}",
                "{'action':'setVatId','vatId':'DE1'}",
                "{'action':'setKey','key':'other-key'}");

        assertThat(changed.text("locale")).isEqualTo("de-DE");
        assertThat(shop.get("/messages").results("type")).containsExactly("CustomerCreated");
        assertThat(shop.get("/customers/key=other-key").id()).isEqualTo(jane.id());
        assertThat(shop.get("/customers/key=cust-1").status()).isEqualTo(404);
    }

    @Test
    void a_customer_number_once_set_stays() {
        Answer jane = create(JANE);

        Answer refused = shop.update("/customers", jane, "{'action':'setCustomerNumber','customerNumber':'C-2'}");

        assertThat(refused.code()).isEqualTo("InvalidOperation");
    }

    @Test
    void all_actions_of_a_request_succeed_or_none_does() {
        Answer jane = create(JANE);

        Answer refused = shop.update(
                "/customers", jane, "{'action':'setFirstName','firstName':'Janet'}", "{'action':'turnIntoFrog'}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(shop.get("/customers/" + jane.id()).text("firstName")).isEqualTo("Jane");
    }

    @Test
    void addresses_change_with_their_roles_told() {
        Answer jane = create(JANE);
        String id = jane.text("defaultShippingAddressId");

        Answer changed = shop.update(
                "/customers",
                jane,
                "{'action':'addAddress','address':{'country':'AT'}}",
                "{'action':'changeAddress','addressId':'" + id + "','address':{'country':'DE','city':'Bonn'}}");

        assertThat(changed.body().path("addresses")).hasSize(2);
        JsonNode message = shop.get("/messages", "where", "type=\"CustomerAddressChanged\"")
                .body()
                .path("results")
                .path(0);
        assertThat(message.path("address").path("city").asString()).isEqualTo("Bonn");
        assertThat(message.path("addressRoles").path(0).asString()).isEqualTo("Shipping");
    }

    @Test
    void a_deletion_needs_the_version_and_tells_the_address() {
        Answer jane = create(JANE);

        assertThat(shop.delete("/customers/" + jane.id()).code()).isEqualTo("InvalidInput");
        assertThat(shop.delete("/customers/" + jane.id(), "version", "7").status())
                .isEqualTo(409);
        assertThat(shop.delete("/customers/" + jane.id(), "version", "1", "dataErasure", "true")
                        .status())
                .isEqualTo(200);
        assertThat(shop.get("/customers/" + jane.id()).status()).isEqualTo(404);
        assertThat(shop.get("/messages", "where", "type=\"CustomerDeleted\"").results("email"))
                .containsExactly("Jane.Doe@example.com");
    }

    @Test
    void versions_now_and_then_jump() {
        Answer jane = create(JANE);
        boolean jumped = false;
        for (int change = 0; change < 60; change++) {
            Answer next = shop.update("/customers", jane, "{'action':'setFirstName','firstName':'N" + change + "'}");
            jumped |= next.version() > jane.version() + 1;
            jane = next;
        }

        assertThat(jumped).isTrue();
    }
}
