package io.plumbline.sandbox.emarsys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContactReadTest {
    private final SandboxClient client = SandboxClient.with();

    @BeforeEach
    void contacts() throws Exception {
        client.upsert("{\"key_id\":\"500\",\"contacts\":["
                + "{\"500\":\"a1\",\"3\":\"ann@example.com\",\"31\":1},"
                + "{\"500\":\"b1\",\"3\":\"twin@example.com\",\"31\":2},"
                + "{\"500\":\"b2\",\"3\":\"twin@example.com\"}]}");
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void reject_41_reading_keys_of_which_none_is_known() throws Exception {
        var answer = client.post(
                "/contact/getdata", "{\"keyId\":\"3\",\"keyValues\":[\"nobody@example.com\"],\"fields\":[\"3\"]}");

        assertThat(answer.told()).isEqualTo("200/0 OK");
        assertThat(answer.data().toString())
                .isEqualTo("{\"errors\":[{\"key\":\"nobody@example.com\",\"errorCode\":2008,"
                        + "\"errorMsg\":\"No contact found with the external id: 3\"}],\"result\":false}");
    }

    @Test
    void reject_42_reading_with_key_id_in_place_of_keyid() throws Exception {
        assertThat(client.post("/contact/getdata", "{\"key_id\":\"3\",\"keyValues\":[\"ann@example.com\"]}")
                        .refused())
                .isEqualTo("400/1001 Missing parameter: keyId");
    }

    @Test
    void reject_43_a_query_that_names_no_field() throws Exception {
        assertThat(client.get("/contact/query/?3=ann@example.com").refused())
                .isEqualTo("400/2014 No field specified to return");
    }

    @Test
    void reject_44_a_query_on_a_column_without_an_index() throws Exception {
        assertThat(client.get("/contact/query/?return=3&31=2").refused()).isEqualTo("400/2015 No index on column");
    }

    @Test
    void reject_45_a_query_with_a_limit_out_of_bounds() throws Exception {
        for (String limit : new String[] {"0", "10001", "many"}) {
            assertThat(client.get("/contact/query/?return=3&limit=" + limit).refused())
                    .isEqualTo("400/2016 Invalid limit");
        }
    }

    @Test
    void reject_46_asking_for_the_last_change() throws Exception {
        assertThat(client.post("/contact/last_change", "{}").refused())
                .isEqualTo("400/1 Action Last_change is invalid.");
    }

    @Test
    void ids_are_checked_one_by_one() throws Exception {
        var answer = client.post(
                "/contact/checkids",
                "{\"key_id\":3,\"external_ids\":[\"ann@example.com\",\"twin@example.com\",\"nobody@example.com\"]}");

        assertThat(answer.data().path("ids").toString()).isEqualTo("{\"ann@example.com\":\"100000001\"}");
        assertThat(answer.data().path("errors").propertyNames())
                .containsExactlyInAnyOrder("twin@example.com", "nobody@example.com");
        assertThat(client.post(
                                "/contact/checkids",
                                "{\"key_id\":3,\"external_ids\":[\"twin@example.com\"],\"get_multiple_ids\":true}")
                        .data()
                        .toString())
                .isEqualTo("{\"ids\":{\"twin@example.com\":[\"100000002\",\"100000003\"]},\"errors\":[]}");
    }

    @Test
    void a_query_walks_the_whole_base_or_finds_by_an_indexed_field() throws Exception {
        assertThat(client.get("/contact/query/?return=500&limit=2&offset=1")
                        .data()
                        .toString())
                .isEqualTo("{\"errors\":[],\"result\":[{\"id\":\"100000002\",\"500\":\"b1\"},"
                        + "{\"id\":\"100000003\",\"500\":\"b2\"}]}");
        assertThat(client.get("/contact/query/?return=3&500=a1")
                        .data()
                        .path("result")
                        .toString())
                .isEqualTo("[{\"id\":\"100000001\",\"3\":\"ann@example.com\"}]");
        assertThat(client.get("/contact/query/?return=31&excludeempty=true")
                        .data()
                        .path("result"))
                .hasSize(2);
        assertThat(client.get("/contact/query/?return=3&500=zz")
                        .data()
                        .path("result")
                        .asBoolean(true))
                .isFalse();
    }

    @Test
    void the_oldest_way_finds_one_id() throws Exception {
        assertThat(client.get("/contact/?3=ann@example.com").data().toString()).isEqualTo("{\"id\":\"100000001\"}");
        assertThat(client.get("/contact/?3=twin@example.com").refused())
                .isEqualTo("400/2010 More contacts found with the external id: 3 - twin@example.com");
    }

    @Test
    void contacts_are_found_by_internal_id_and_by_uid() throws Exception {
        String uid = client.post(
                        "/contact/getdata", "{\"keyId\":\"id\",\"keyValues\":[\"100000001\"],\"fields\":[\"3\"]}")
                .data()
                .path("result")
                .path(0)
                .path("uid")
                .asString();

        var updated = client.upsert(
                "{\"key_id\":\"uid\",\"contacts\":[{\"uid\":\"" + uid + "\",\"3\":\"new@example.com\"}]}");

        assertThat(updated.data().toString()).isEqualTo("{\"ids\":[\"100000001\"]}");
        assertThat(client.get("/contact/?3=new@example.com").data().path("id").asString())
                .isEqualTo("100000001");
        assertThat(client.get("/contact/?3=ann@example.com").status()).isEqualTo(400);
    }

    @Test
    void a_merge_moves_named_fields_and_can_remove_the_source() throws Exception {
        var merged = client.post(
                "/contact/merge",
                "{\"key_id\":\"500\",\"source_key_value\":\"b1\",\"target_key_value\":\"a1\","
                        + "\"merge_rules\":{\"3\":\"overwrite\"},\"delete_source\":true}");

        assertThat(merged.told()).isEqualTo("200/0 OK");
        assertThat(client.get("/contact/query/?return=3&500=a1")
                        .data()
                        .path("result")
                        .toString())
                .isEqualTo("[{\"id\":\"100000001\",\"3\":\"twin@example.com\"}]");
        assertThat(client.state().path("contacts").asInt()).isEqualTo(2);
        assertThat(client.state().path("optedOut").asInt()).isZero();
    }
}
