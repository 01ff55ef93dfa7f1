package io.plumbline.sandbox.emarsys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FieldTest {
    private final SandboxClient client = SandboxClient.with();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void reject_72_making_a_choice_field() throws Exception {
        for (String type : new String[] {"singlechoice", "multichoice", "voucher", "special", "unheard-of"}) {
            assertThat(create("New", "new_field", type).refused())
                    .isEqualTo("400/9006 Fields of this type cannot be created");
        }
    }

    @Test
    void reject_73_a_name_that_is_taken_reserved_or_missing() throws Exception {
        String taken = "400/9002 A field with this name or string id already exists";
        assertThat(create("External Id", "other", "shorttext").refused()).isEqualTo(taken);
        assertThat(create("Other", "externalId", "shorttext").refused()).isEqualTo(taken);
        assertThat(create("Other", "uid", "shorttext").refused()).isEqualTo("400/9003 The string id is reserved");
        assertThat(client.post("/field", "{\"application_type\":\"shorttext\"}").refused())
                .isEqualTo("400/9005 The name and the application_type are required");
        assertThat(create("Other", "1 x", "shorttext").refused()).isEqualTo("400/9001 Invalid field name or string id");
    }

    @Test
    void reject_73_a_type_without_a_free_slot() throws Exception {
        for (int field = 1; field <= 21; field++) {
            assertThat(create("Long " + field, "long_" + field, "longtext").told())
                    .isEqualTo("200/0 OK");
        }
        assertThat(create("One more", "one_more", "longtext").refused())
                .isEqualTo("400/9004 No free slot left for fields of this type");
        assertThat(create("One more", "one_more", "shorttext").told()).isEqualTo("200/0 OK");
    }

    @Test
    void reject_74_deleting_a_system_field() throws Exception {
        assertThat(client.call("DELETE", "/field/31", "").refused())
                .isEqualTo("400/263 The field cannot be deleted: it is a system field");
        assertThat(client.call("DELETE", "/field/500", "").told()).isEqualTo("200/0 OK");
        assertThat(client.call("DELETE", "/field/500", "").status()).isEqualTo(404);
    }

    @Test
    void fields_are_listed_with_type_and_string_id_in_the_language_asked() throws Exception {
        assertThat(client.get("/field").data().toString())
                .contains("{\"id\":31,\"name\":\"Opt-In\",\"application_type\":\"special\",\"string_id\":\"optin\"}")
                .contains("{\"id\":500,\"name\":\"External Id\",\"application_type\":\"shorttext\","
                        + "\"string_id\":\"externalId\"}");
        assertThat(client.get("/field/translate/de").data().toString()).contains("\"Vorname\"");
        assertThat(client.get("/field/translate/german").refused()).isEqualTo("400/1002 Invalid language code");
    }

    @Test
    void choices_are_told_by_id_and_text() throws Exception {
        var countries = client.get("/field/14/choice/translate/en").data();
        assertThat(countries).hasSizeGreaterThan(190);
        assertThat(countries.toString())
                .contains("{\"id\":\"184\",\"choice\":\"United Kingdom\"", "{\"id\":\"65\",\"choice\":\"Germany\"")
                .contains("{\"id\":\"259\",\"choice\":\"Kosovo\"");
        assertThat(client.get("/field/choices?fields=46,501&language=en").data().toString())
                .startsWith("{\"46\":[{\"id\":\"1\",\"choice\":\"Mr\",\"bit_position\":0}")
                .contains("\"501\":[{\"id\":\"1\",\"choice\":\"Sewing\",\"bit_position\":0}");
    }

    @Test
    void a_new_field_takes_values_at_once() throws Exception {
        int id = create("Tier", "tier", "shorttext").data().path("id").asInt();

        client.given("{\"3\":\"ann@example.com\",\"" + id + "\":\"gold\"}");

        assertThat(client.send("GET", "/_sandbox/contacts", "").body()).contains("\"tier\":\"gold\"");
    }

    private SandboxClient.Answer create(String name, String stringId, String type) throws Exception {
        return client.post(
                "/field",
                "{\"name\":\"" + name + "\",\"string_id\":\"" + stringId + "\",\"application_type\":\"" + type + "\"}");
    }
}
