package io.plumbline.sandbox.emarsys;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.sandbox.emarsys.account.Switch;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ContactWriteTest {
    private final SandboxClient client = SandboxClient.with();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void reject_16_more_than_1000_contacts_in_a_call() throws Exception {
        String tooMany = "{\"contacts\":[" + rows(1001, "{\"3\":\"c%d@example.com\"}") + "]}";
        String keys = "{\"key_id\":\"3\",\"3\":[" + rows(1001, "\"c%d@example.com\"") + "]}";
        String expected = "400/1000 The request exceeded the maximum batch size of 1,000";

        assertThat(client.upsert(tooMany).refused()).isEqualTo(expected);
        assertThat(client.post("/contact", tooMany).refused()).isEqualTo(expected);
        assertThat(client.post("/contact/delete", keys).refused()).isEqualTo(expected);
        assertThat(client.state().path("contacts").asInt()).isZero();
    }

    @Test
    void reject_17_more_than_1000_ids_to_check() throws Exception {
        assertThat(client.post("/contact/checkids", "{\"external_ids\":[" + rows(1001, "\"%d\"") + "]}")
                        .refused())
                .isEqualTo("400/2002 The list of external ids exceeds the maximum of 1000");
    }

    @Test
    void reject_18_contacts_that_are_not_an_array() throws Exception {
        assertThat(client.upsert("{\"contacts\":{\"3\":\"ann@example.com\"}}").refused())
                .isEqualTo("400/2003 Invalid data format. Array expected");
    }

    @Test
    void reject_19_key_id_naming_no_field_fails_the_whole_batch_under_no_key_id() throws Exception {
        var answer = client.upsert("{\"key_id\":100,\"contacts\":[{\"3\":\"ann@example.com\"}]}");

        assertThat(answer.told()).isEqualTo("200/0 OK");
        assertThat(answer.data().toString())
                .isEqualTo("{\"ids\":[],\"errors\":{\"<NO_KEY_ID>\":{\"2004\":\"Invalid key field id: 100\"}}}");
    }

    @Test
    void reject_20_key_id_naming_no_field_in_single_mode() throws Exception {
        assertThat(client.upsert("{\"key_id\":\"100\",\"3\":\"ann@example.com\"}")
                        .refused())
                .isEqualTo("400/2004 Invalid key field id: 100");
    }

    @Test
    void reject_21_a_creation_keyed_on_the_internal_id() throws Exception {
        assertThat(client.post("/contact", "{\"key_id\":\"id\",\"id\":1,\"3\":\"ann@example.com\"}")
                        .refused())
                .isEqualTo("400/2004 Cannot use internal ID as key on contact creation");
    }

    @Test
    void reject_22_a_creation_that_sets_id_or_uid() throws Exception {
        for (String member : new String[] {"id", "uid"}) {
            assertThat(client.post("/contact", "{\"3\":\"ann@example.com\",\"" + member + "\":\"1\"}")
                            .refused())
                    .isEqualTo("400/2007 Cannot set id or uid on contact creation");
        }
    }

    @Test
    void reject_23_a_row_without_a_key_value() throws Exception {
        assertThat(client.upsert("{\"contacts\":[{\"1\":\"Ann\"},{\"3\":\"bob@example.com\"}]}")
                        .errors())
                .isEqualTo("{\"\":{\"2005\":\"No value provided for key field: 3\"}}");
        assertThat(client.upsert("{\"1\":\"Ann\"}").refused()).isEqualTo("400/2005 No value provided for key field: 3");
        assertThat(client.state().path("contacts").asInt()).isEqualTo(1);
    }

    @Test
    void reject_24_an_update_of_an_unknown_contact() throws Exception {
        var batch = client.call("PUT", "/contact", "{\"contacts\":[{\"3\":\"ann@example.com\"}]}");
        var single = client.call("PUT", "/contact/?create_if_not_exists=0", "{\"3\":\"ann@example.com\"}");

        assertThat(batch.told()).isEqualTo("200/0 OK");
        assertThat(batch.errors())
                .isEqualTo("{\"ann@example.com\":{\"2008\":"
                        + "\"No contact found with the external id: 3 - ann@example.com\"}}");
        assertThat(single.refused()).isEqualTo("400/2008 No contact found with the external id: 3 - ann@example.com");
    }

    @Test
    void reject_25_a_creation_of_a_contact_that_exists() throws Exception {
        client.given("{\"3\":\"ann@example.com\"}");

        assertThat(client.post("/contact", "{\"contacts\":[{\"3\":\"ann@example.com\"},{\"3\":\"bob@example.com\"}]}")
                        .errors())
                .isEqualTo("{\"ann@example.com\":{\"2009\":\"Contact with the external id already exists: 3\"}}");
        assertThat(client.post("/contact", "{\"3\":\"ann@example.com\"}").refused())
                .isEqualTo("400/2009 Contact with external id: ann@example.com already exists");
        assertThat(client.state().path("contacts").asInt()).isEqualTo(2);
    }

    @Test
    void reject_26_a_key_value_of_two_contacts() throws Exception {
        givenTwoWithOneAddress();

        assertThat(client.upsert("{\"contacts\":[{\"3\":\"ann@example.com\",\"1\":\"Ann\"}]}")
                        .errors())
                .isEqualTo("{\"ann@example.com\":{\"2010\":"
                        + "\"More contacts found with the external id: 3 - ann@example.com\"}}");
        assertThat(client.upsert("{\"3\":\"ann@example.com\",\"1\":\"Ann\"}").refused())
                .isEqualTo("400/2010 More contacts found with the external id: 3 - ann@example.com");
    }

    @Test
    void reject_36_an_unknown_contact_list() throws Exception {
        assertThat(client.upsert("{\"contact_list_id\":7,\"contacts\":[{\"3\":\"ann@example.com\"}]}")
                        .refused())
                .isEqualTo("400/2020 Invalid contact list id: 7");
        assertThat(client.state().path("contacts").asInt()).isZero();
    }

    @Test
    void reject_37_an_unknown_contact_source() throws Exception {
        assertThat(client.upsert(stamped("99")).errors())
                .isEqualTo("{\"ann@example.com\":{\"2013\":\"Invalid source id: 99\"}}");
        String source = client.post("/source/create", "{\"name\":\"engine\"}")
                .data()
                .path("id")
                .asString();
        assertThat(client.upsert(stamped(source)).errors()).isEmpty();
    }

    @Test
    void reject_38_overlapping_upserts_of_one_contact_when_the_race_is_shown() throws Exception {
        try (var racing = SandboxClient.with(Switch.RACE)) {
            racing.token();
            String body = "{\"contacts\":[{\"3\":\"ann@example.com\"}]}";
            Callable<String> upsert = () -> racing.upsert(body).data().toString();
            List<String> answers = new ArrayList<>();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (Future<String> answer : threads.invokeAll(List.of(upsert, upsert))) {
                    answers.add(answer.get());
                }
            }

            assertThat(answers)
                    .anySatisfy(answer -> assertThat(answer).matches("\\{\"ids\":\\[[0-9]+]}"))
                    .anySatisfy(answer -> assertThat(answer)
                            .isEqualTo("{\"ids\":[],\"errors\":{\"ann@example.com\":{\"2009\":"
                                    + "\"Contact with the external id already exists: 3\"}}}"));
        }
    }

    @Test
    void reject_39_a_deletion_of_an_unknown_contact() throws Exception {
        assertThat(client.post("/contact/delete", "{\"key_id\":\"3\",\"3\":[\"ann@example.com\"]}")
                        .refused())
                .isEqualTo("400/2008 No contact found with the external id: 3 - ann@example.com");
        try (var other = SandboxClient.with(Switch.DELETE_UNKNOWN_UNDER_200)) {
            assertThat(other.post("/contact/delete", "{\"3\":\"ann@example.com\"}")
                            .refused())
                    .isEqualTo("200/2008 No contact found with the external id: 3 - ann@example.com");
        }
    }

    @Test
    void reject_40_a_deletion_by_a_key_value_of_two_contacts() throws Exception {
        givenTwoWithOneAddress();
        client.given("{\"3\":\"bob@example.com\"}");

        var answer =
                client.post("/contact/delete", "{\"key_id\":\"3\",\"3\":[\"ann@example.com\",\"bob@example.com\"]}");

        assertThat(answer.data().path("deleted_contacts").asInt()).isEqualTo(1);
        assertThat(answer.errors())
                .isEqualTo("{\"ann@example.com\":{\"2010\":"
                        + "\"More contacts found with the external id: 3 - ann@example.com\"}}");
        assertThat(client.state().path("contacts").asInt()).isEqualTo(2);
    }

    private static String stamped(String source) {
        return "{\"contacts\":[{\"3\":\"ann@example.com\",\"source_id\":" + source + "}]}";
    }

    private void givenTwoWithOneAddress() throws Exception {
        var answer = client.upsert("{\"key_id\":\"externalId\",\"contacts\":["
                + "{\"500\":\"a1\",\"3\":\"ann@example.com\"},{\"500\":\"a2\",\"3\":\"ann@example.com\"}]}");
        assertThat(answer.data().path("ids")).hasSize(2);
    }

    private static String rows(int count, String row) {
        return IntStream.range(0, count).mapToObj(row::formatted).collect(Collectors.joining(","));
    }
}
