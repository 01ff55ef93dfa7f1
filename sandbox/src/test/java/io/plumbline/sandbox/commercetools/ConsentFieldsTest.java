package io.plumbline.sandbox.commercetools;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

final class ConsentFieldsTest {
    private static final String TYPE =
            "{'key':'customer-consent','name':{'en':'Consent'},'resourceTypeIds':['customer'],"
                    + "'fieldDefinitions':[{'name':'emailOptIn','type':{'name':'Boolean'},'label':{'en':'Opt in'},'required':false},"
                    + "{'name':'optInAt','type':{'name':'DateTime'},'label':{'en':'At'},'required':false},"
                    + "{'name':'optInSource','type':{'name':'String'},'label':{'en':'Source'},'required':false}]}";
    private static final String SET_TYPE =
            "{'action':'setCustomType','type':{'typeId':'type','key':'customer-consent'},"
                    + "'fields':{'emailOptIn':true}}";

    private final Shop shop = Shop.withMessages();

    @BeforeEach
    void defineType() {
        shop.post("/types", TYPE);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private Answer customer() {
        return new Answer(
                201,
                shop.post("/customers", "{'email':'jane@example.com','password':'x'}")
                        .body()
                        .path("customer"));
    }

    private JsonNode lastMessage(String type) {
        return shop.get("/messages", "where", "type=\"" + type + "\"", "sort", "sequenceNumber desc")
                .body()
                .path("results")
                .path(0);
    }

    @Test
    void a_field_cannot_be_set_without_a_type() {
        Answer refused =
                shop.update("/customers", customer(), "{'action':'setCustomField','name':'emailOptIn','value':true}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("InvalidOperation");
    }

    @Test
    void setting_a_type_brings_its_fields_and_one_message() {
        Answer changed = shop.update("/customers", customer(), SET_TYPE);

        assertThat(changed.body()
                        .path("custom")
                        .path("fields")
                        .path("emailOptIn")
                        .asBoolean())
                .isTrue();
        assertThat(lastMessage("CustomerCustomTypeSet")
                        .path("customFields")
                        .path("fields")
                        .path("emailOptIn")
                        .asBoolean())
                .isTrue();
        assertThat(shop.get("/customers", "where", "custom(fields(emailOptIn=true))")
                        .results("email"))
                .containsExactly("jane@example.com");
    }

    @Test
    void an_opt_out_is_the_value_false_and_tells_the_previous_one() {
        Answer customer = shop.update("/customers", customer(), SET_TYPE);

        Answer changed =
                shop.update("/customers", customer, "{'action':'setCustomField','name':'emailOptIn','value':false}");

        assertThat(changed.body()
                        .path("custom")
                        .path("fields")
                        .path("emailOptIn")
                        .isBoolean())
                .isTrue();
        JsonNode message = lastMessage("CustomerCustomFieldChanged");
        assertThat(message.path("name").asString()).isEqualTo("emailOptIn");
        assertThat(message.path("value").isBoolean()).isTrue();
        assertThat(message.path("value").asBoolean()).isFalse();
        assertThat(message.path("previousValue").asBoolean()).isTrue();
    }

    @Test
    void a_field_set_for_the_first_time_is_added_and_one_without_value_is_removed() {
        Answer customer = shop.update("/customers", customer(), SET_TYPE);
        Answer added =
                shop.update("/customers", customer, "{'action':'setCustomField','name':'optInSource','value':'web'}");
        Answer removed = shop.update("/customers", added, "{'action':'setCustomField','name':'optInSource'}");

        assertThat(lastMessage("CustomerCustomFieldAdded").path("value").asString())
                .isEqualTo("web");
        assertThat(lastMessage("CustomerCustomFieldRemoved").path("name").asString())
                .isEqualTo("optInSource");
        assertThat(shop.update("/customers", removed, "{'action':'setCustomField','name':'optInSource','value':null}")
                        .code())
                .isEqualTo("InvalidOperation");
    }

    @Test
    void an_undefined_field_and_a_value_of_another_type_are_refused() {
        Answer customer = shop.update("/customers", customer(), SET_TYPE);

        assertThat(shop.update("/customers", customer, "{'action':'setCustomField','name':'other','value':1}")
                        .code())
                .isEqualTo("InvalidField");
        assertThat(shop.update("/customers", customer, "{'action':'setCustomField','name':'emailOptIn','value':'yes'}")
                        .code())
                .isEqualTo("InvalidField");
    }

    @Test
    void another_type_replaces_all_values_and_no_type_removes_them() {
        shop.post("/types", TYPE.replace("customer-consent", "loyalty"));
        Answer customer = shop.update("/customers", customer(), SET_TYPE);

        Answer replaced = shop.update(
                "/customers", customer, "{'action':'setCustomType','type':{'typeId':'type','key':'loyalty'}}");
        Answer removed = shop.update("/customers", replaced, "{'action':'setCustomType'}");

        assertThat(replaced.body().path("custom").path("fields").isEmpty()).isTrue();
        assertThat(removed.body().has("custom")).isFalse();
        assertThat(lastMessage("CustomerCustomTypeRemoved")
                        .path("previousTypeId")
                        .asString())
                .isNotEmpty();
    }

    @Test
    void a_type_for_other_resources_and_an_unknown_type_are_refused() {
        shop.post("/types", TYPE.replace("'customer'", "'order'").replace("customer-consent", "for-orders"));

        assertThat(shop.update("/customers", customer(), SET_TYPE.replace("customer-consent", "for-orders"))
                        .code())
                .isEqualTo("InvalidOperation");
        Answer customer =
                new Answer(200, shop.get("/customers").body().path("results").path(0));
        assertThat(shop.update("/customers", customer, SET_TYPE.replace("customer-consent", "nowhere"))
                        .code())
                .isEqualTo("ReferencedResourceNotFound");
    }

    @ParameterizedTest
    @CsvSource({
        "emailOptIn, 'false', 200",
        "emailOptIn, '\"false\"', 400",
        "emailOptIn, '0', 400",
        "optInSource, '\"web\"', 200",
        "optInSource, 'true', 400",
        "optInAt, '\"2026-01-05T10:00:00.000Z\"', 200",
        "optInAt, '\"2026-01-05T11:00:00+01:00\"', 200",
        "optInAt, '\"2026-01-05\"', 400",
        "optInAt, '\"yesterday\"', 400",
        "optInAt, '1767607200', 400"
    })
    void each_field_takes_values_of_its_type_only(String field, String value, int status) {
        Answer customer = shop.update("/customers", customer(), SET_TYPE);

        Answer answer = shop.update(
                "/customers", customer, "{'action':'setCustomField','name':'" + field + "','value':" + value + "}");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(status == 200 ? "" : "InvalidField");
    }

    @Test
    void fields_of_one_request_are_set_together_or_not_at_all() {
        Answer customer = shop.update("/customers", customer(), SET_TYPE);

        Answer refused = shop.update(
                "/customers",
                customer,
                "{'action':'setCustomField','name':'emailOptIn','value':false},"
                        + "{'action':'setCustomField','name':'optInAt','value':'today'}");

        assertThat(refused.code()).isEqualTo("InvalidField");
        JsonNode unchanged = shop.get("/customers").body().path("results").path(0);
        assertThat(unchanged.path("version").asLong()).isEqualTo(customer.version());
        assertThat(unchanged.path("custom").path("fields").path("emailOptIn").asBoolean())
                .isTrue();
    }

    @Test
    void a_stale_version_sets_no_field_and_names_the_present_one() {
        Answer created = customer();
        Answer customer = shop.update("/customers", created, SET_TYPE);

        Answer refused =
                shop.update("/customers", created, "{'action':'setCustomField','name':'emailOptIn','value':false}");

        assertThat(refused.code()).isEqualTo("ConcurrentModification");
        assertThat(refused.body().path("errors").path(0).path("currentVersion").asLong())
                .isEqualTo(customer.version());
    }

    @Test
    void who_set_a_field_is_written_down() {
        Answer changed = shop.update("/customers", customer(), SET_TYPE);

        assertThat(changed.body().path("lastModifiedBy").path("clientId").asString())
                .isEqualTo("shopper-client");
        assertThat(lastMessage("CustomerCustomTypeSet").path("resourceVersion").asLong())
                .isEqualTo(changed.version());
    }
}
