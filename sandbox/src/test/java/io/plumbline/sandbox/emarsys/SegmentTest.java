package io.plumbline.sandbox.emarsys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SegmentTest {
    private final SandboxClient client = SandboxClient.with();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void a_run_takes_time_and_another_one_must_wait() throws Exception {
        client.given("{\"3\":\"ann@example.com\",\"31\":1}", "{\"3\":\"bob@example.com\"}");
        String segment = create(
                        "{\"type\":\"criteria\",\"field\":\"optin\",\"operator\":\"equals\",\"value\":\"true\"}")
                .data()
                .path("id")
                .asString();
        String run = client.post("/filter/" + segment + "/runs", "{}")
                .data()
                .path("run_id")
                .asString();

        assertThat(client.post("/filter/" + segment + "/runs", "{}").told()).startsWith("423/10003");
        assertThat(client.get("/filter/" + segment + "/contacts/count").told()).startsWith("202/10001");
        client.turn(Duration.ofSeconds(5));
        assertThat(client.get("/filter/" + segment + "/contacts/count").data().asInt())
                .isEqualTo(1);
        assertThat(client.get("/filter/runs/" + run).data().toString())
                .isEqualTo("{\"run_id\":\"" + run + "\",\"status\":\"done\",\"result\":{\"user_count\":1}}");
    }

    @Test
    void criteria_are_joined_and_bad_ones_refused() throws Exception {
        client.given("{\"3\":\"ann@example.com\",\"11\":\"Graz\"}", "{\"3\":\"bob@example.com\",\"11\":\"Linz\"}");
        String segment = create("{\"type\":\"and\",\"children\":["
                        + "{\"type\":\"criteria\",\"field\":\"email\",\"operator\":\"not_empty\",\"value\":\"\"},"
                        + "{\"type\":\"or\",\"children\":["
                        + "{\"type\":\"criteria\",\"field\":\"city\",\"operator\":\"equals\",\"value\":\"Graz\"}]}]}")
                .data()
                .path("id")
                .asString();

        assertThat(client.get("/filter/" + segment + "/contacts/count").data().asInt())
                .isEqualTo(1);
        assertThat(create("{\"type\":\"criteria\",\"field\":\"nothing\"}").told())
                .startsWith("400/1008");
        client.get("/filter/" + segment + "/delete");
        assertThat(client.get("/filter").data()).isEmpty();
        assertThat(client.get("/filter/" + segment + "/contacts/count").told()).startsWith("404/10002");
    }

    private SandboxClient.Answer create(String criteria) throws Exception {
        return client.call("PUT", "/filter", "{\"name\":\"a segment\",\"contactCriteria\":" + criteria + "}");
    }
}
