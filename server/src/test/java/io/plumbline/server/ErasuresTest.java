package io.plumbline.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ErasuresTest {
    private final Running running = Running.open(Scenes.ordinary());

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void erasing_somebody_gives_the_certificate() throws Exception {
        HttpResponse<String> answer = asked("{\"customer\": \"a@example.com\"}", "application/json");

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode certificate = Client.parsed(answer);
        assertThat(certificate.path("complete").asBoolean()).isFalse();
        assertThat(certificate.at("/destinations/1/state").asString()).isEqualTo("in-doubt");
        assertThat(new Contract().faults("/api/v1/erasures", "post", 200, certificate))
                .isEmpty();
    }

    @Test
    void a_page_of_somebody_elses_cannot_erase_anybody() throws Exception {
        assertThat(asked("{\"customer\": \"a@example.com\"}", "text/plain").statusCode())
                .isEqualTo(415);
        assertThat(asked("customer=a", "application/x-www-form-urlencoded").statusCode())
                .isEqualTo(415);
    }

    @Test
    void what_several_people_have_erases_nobody_and_says_who_they_are() throws Exception {
        HttpResponse<String> answer = asked("{\"customer\": \"" + HandMadeErasures.SHARED + "\"}", "application/json");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("one, other").doesNotContain(HandMadeErasures.SHARED);
    }

    @Test
    void what_cannot_be_read_erases_nobody() throws Exception {
        assertThat(asked("{", "application/json").statusCode()).isEqualTo(400);
        assertThat(asked("{}", "application/json").statusCode()).isEqualTo(400);
        assertThat(asked("{\"customer\": \"a@example.com\", \"reason\": \"of a@example.com\"}", "application/json")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void certificates_are_listed_in_pages_and_given_one_by_one() throws Exception {
        JsonNode first = running.client().json("/api/v1/erasures?limit=2");
        assertThat(first.path("items").size()).isEqualTo(2);
        JsonNode second = running.client()
                .json("/api/v1/erasures?limit=2&after=" + first.path("next").asLong());
        assertThat(second.at("/items/0/id").asString()).isEqualTo(HandMadeErasures.ID);
        assertThat(second.has("next")).isFalse();
        assertThat(running.client().get("/api/v1/erasures/none").statusCode()).isEqualTo(404);
    }

    @Test
    void nobody_is_given_out_by_what_several_people_or_none_have() throws Exception {
        assertThat(exported("{\"customer\": \"" + HandMadeErasures.SHARED + "\"}"))
                .isEqualTo(409);
        assertThat(exported("{\"customer\": \"nobody@example.com\"}")).isEqualTo(404);
        assertThat(exported("{}")).isEqualTo(400);
        assertThat(exported("{")).isEqualTo(400);
    }

    private int exported(String body) throws Exception {
        return running.client()
                .send("POST", "/api/v1/customers/export", body.getBytes(UTF_8), "Content-Type", "application/json")
                .statusCode();
    }

    private HttpResponse<String> asked(String body, String type) throws Exception {
        return running.client().send("POST", "/api/v1/erasures", body.getBytes(UTF_8), "Content-Type", type);
    }
}
