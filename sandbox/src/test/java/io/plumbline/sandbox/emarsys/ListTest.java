package io.plumbline.sandbox.emarsys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListTest {
    private final SandboxClient client = SandboxClient.with();
    private String list = "";

    @BeforeEach
    void list() throws Exception {
        client.given("{\"3\":\"ann@example.com\"}", "{\"3\":\"bob@example.com\"}", "{\"3\":\"cleo@example.com\"}");
        list = client.post("/contactlist", "{\"name\":\"vip\",\"external_ids\":[\"ann@example.com\"]}")
                .data()
                .path("id")
                .asString();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void reject_69_more_than_10000_ids() throws Exception {
        String ids = IntStream.range(0, 10_001).mapToObj(id -> "\"" + id + "\"").collect(Collectors.joining(","));

        assertThat(change("add", ids).refused())
                .isEqualTo("500/3002 The list of external ids exceeds the maximum of 10000");
    }

    @Test
    void reject_70_a_key_that_is_none() throws Exception {
        assertThat(client.post("/contactlist/" + list + "/add", "{\"key_id\":\"wrong_id\",\"external_ids\":[\"1\"]}")
                        .refused())
                .isEqualTo("400/2004 Invalid key field id: wrong_id");
    }

    @Test
    void reject_71_a_name_that_is_taken_or_a_list_that_is_unknown() throws Exception {
        assertThat(client.post("/contactlist", "{\"name\":\"vip\",\"external_ids\":[]}")
                        .refused())
                .isEqualTo("400/3005 A contact list with this name already exists");
        assertThat(client.get("/contactlist/7/count").refused()).isEqualTo("404/3006 No such contact list");
        assertThat(client.get("/contactlist/7/contactIds").refused()).isEqualTo("404/3006 No such contact list");
        assertThat(client.post("/contactlist/7/add", "{\"external_ids\":[]}").refused())
                .isEqualTo("400/3006 No such contact list");
    }

    @Test
    void contacts_are_added_and_removed_and_unknown_ones_are_named() throws Exception {
        assertThat(change("add", "\"ann@example.com\",\"bob@example.com\",\"x@example.com\"")
                        .data()
                        .toString())
                .isEqualTo("{\"inserted_contacts\":1,\"errors\":{\"x@example.com\":{\"2008\":"
                        + "\"No contact found with the external id: 3 - x@example.com\"}}}");
        assertThat(client.get("/contactlist/" + list + "/count").data().asInt()).isEqualTo(2);
        assertThat(change("delete", "\"ann@example.com\"").data().toString())
                .isEqualTo("{\"deleted_contacts\":1,\"errors\":[]}");
        assertThat(change("replace", "\"cleo@example.com\"").data().toString())
                .isEqualTo("{\"inserted_contacts\":1,\"errors\":[]}");
        assertThat(client.get("/contactlist/" + list + "/contactIds").body())
                .isEqualTo("{\"value\":[100000003],\"next\":null}");
    }

    @Test
    void ids_come_in_pages_outside_the_envelope() throws Exception {
        change("replace", "\"ann@example.com\",\"bob@example.com\",\"cleo@example.com\"");

        var page = client.get("/contactlist/" + list + "/contactIds?$top=2").json();
        assertThat(page.path("value").toString()).isEqualTo("[100000001,100000002]");
        var next = client.get(page.path("next").asString()).json();
        assertThat(next.toString()).isEqualTo("{\"value\":[100000003],\"next\":null}");
    }

    @Test
    void an_upsert_puts_contacts_on_a_list_and_a_deletion_takes_them_off() throws Exception {
        client.upsert("{\"contact_list_id\":" + list + ",\"contacts\":[{\"3\":\"dan@example.com\"}]}");
        assertThat(client.get("/contactlist/" + list + "/count").data().asInt()).isEqualTo(2);
        client.post("/contact/delete", "{\"3\":\"dan@example.com\"}");
        assertThat(client.get("/contactlist/" + list + "/count").data().asInt()).isEqualTo(1);
    }

    @Test
    void lists_are_renamed_and_deleted() throws Exception {
        client.post("/contactlist/" + list + "/rename", "{\"name\":\"regulars\"}");
        assertThat(client.get("/contactlist").data().path(0).path("name").asString())
                .isEqualTo("regulars");
        client.post("/contactlist/" + list + "/deletelist", "{}");
        assertThat(client.get("/contactlist").data()).isEmpty();
    }

    private SandboxClient.Answer change(String what, String ids) throws Exception {
        return client.post("/contactlist/" + list + "/" + what, "{\"key_id\":\"3\",\"external_ids\":[" + ids + "]}");
    }
}
