package io.plumbline.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class RestTest {
    private final Running running = Running.open(Scenes.ordinary());

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void status_gives_the_verdict_and_the_figures() throws Exception {
        JsonNode status = running.client().json("/api/v1/status");

        assertThat(status.at("/verdict/level").asString()).isEqualTo("except");
        assertThat(status.at("/destinations/0/lag/p99Millis").asLong()).isEqualTo(4_310);
        assertThat(status.at("/sources/0/state").asString()).isEqualTo("following");
        assertThat(status.at("/at").asString()).isEqualTo("2026-11-20T12:00:00Z");
    }

    @Test
    void what_was_never_measured_is_left_out() throws Exception {
        running.views().show(Scenes.loading());

        JsonNode destination = running.client().json("/api/v1/status").at("/destinations/0");

        assertThat(destination.has("lag")).isFalse();
        assertThat(destination.has("lastSuccess")).isFalse();
    }

    @Test
    void following_next_gives_every_quarantined_record_once() throws Exception {
        List<Long> ids = new ArrayList<>();
        String after = "0";
        while (!after.isEmpty()) {
            JsonNode page = running.client().json("/api/v1/quarantine?limit=7&after=" + after);
            page.get("items").forEach(item -> ids.add(item.get("id").asLong()));
            after = page.path("next").asString("");
        }

        assertThat(ids).hasSize(WaitingThings.QUARANTINED).doesNotHaveDuplicates();
    }

    @Test
    void following_next_gives_every_exception_once() throws Exception {
        JsonNode first = running.client().json("/api/v1/exceptions?limit=3");
        JsonNode second = running.client()
                .json("/api/v1/exceptions?limit=3&after="
                        + URLEncoder.encode(first.get("next").asString(), StandardCharsets.UTF_8));

        assertThat(first.get("items").size()).isEqualTo(3);
        assertThat(second.get("items").size()).isEqualTo(1);
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void a_position_in_the_list_of_exceptions_that_is_none_is_refused() throws Exception {
        assertThat(running.client().get("/api/v1/exceptions?after=50").statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_list_can_be_limited_to_one_connection() throws Exception {
        assertThat(running.client()
                        .json("/api/v1/dead-letters?connection=emarsys-main")
                        .get("items")
                        .size())
                .isEqualTo(3);
        assertThat(running.client()
                        .json("/api/v1/dead-letters?connection=call-centre")
                        .get("items")
                        .isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "limit=ten", "after=-1", "after=9999999999999999999"})
    void a_parameter_that_cannot_be_read_is_refused_with_a_remedy(String query) throws Exception {
        HttpResponse<String> response = running.client().get("/api/v1/quarantine?" + query);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = Client.parsed(response);
        assertThat(problem.get("code").asString()).isEqualTo("rest/parameter-invalid");
        assertThat(problem.get("remedy").asString()).isNotBlank();
    }

    @Test
    void unknown_addresses_and_methods_are_problems_too() throws Exception {
        assertThat(Client.parsed(running.client().get("/api/v1/nothing"))
                        .get("code")
                        .asString())
                .isEqualTo("server/not-found");
        HttpResponse<String> response = running.client().send("DELETE", "/api/v1/status", new byte[0]);
        assertThat(response.statusCode()).isEqualTo(405);
    }

    @Test
    void a_failure_of_ours_shows_no_stack_trace() throws Exception {
        running.views().fail();

        for (String path : List.of("/api/v1/status", "/metrics", "/", "/quarantine")) {
            HttpResponse<String> response = running.client().get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(500);
            assertThat(response.body()).as(path).doesNotContain("the store is gone", "Exception", "\tat ");
        }
    }

    @Test
    void readiness_follows_the_store_and_liveness_does_not() throws Exception {
        assertThat(running.client().get("/health/ready").statusCode()).isEqualTo(200);

        running.views().fail();

        assertThat(running.client().get("/health/ready").statusCode()).isEqualTo(503);
        assertThat(running.client().get("/health").statusCode()).isEqualTo(200);
    }

    @Test
    void a_customer_is_found_by_address_without_the_address_in_the_request_line() throws Exception {
        HttpResponse<String> found = search("{\"customer\": \"" + Customers.EMAIL + "\"}");

        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(Client.parsed(found).at("/fields/0/from/0/connection").asString())
                .isEqualTo("shop");
        assertThat(Client.parsed(found).at("/consents/0/evidence").asString()).isEqualTo("checkout");
    }

    @Test
    void what_destinations_hold_now_is_read_when_it_is_asked_for_and_only_then() throws Exception {
        HttpResponse<String> asked = search("{\"customer\": \"" + Customers.EMAIL + "\", \"readBack\": true}");
        HttpResponse<String> notAsked = search("{\"customer\": \"" + Customers.EMAIL + "\"}");

        assertThat(Client.parsed(asked)
                        .at("/destinations/0/readBack/values/0/value")
                        .asString())
                .isEqualTo("Hannah");
        assertThat(Client.parsed(notAsked).at("/destinations/0").has("readBack"))
                .isFalse();
    }

    @Test
    void somebody_whom_nobody_knows_is_a_problem_with_a_remedy() throws Exception {
        HttpResponse<String> unknown = search("{\"customer\": \"nobody@example.com\"}");

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(Client.parsed(unknown).path("remedy").asString()).contains("e-mail address");
        assertThat(unknown.body()).doesNotContain("nobody@example.com");
    }

    @Test
    void a_search_that_cannot_be_read_is_refused() throws Exception {
        assertThat(search("{").statusCode()).isEqualTo(400);
        assertThat(search("{}").statusCode()).isEqualTo(400);
    }

    @Test
    void many_people_are_found_at_once_and_unknown_ones_are_left_out() throws Exception {
        HttpResponse<String> found = people("{\"customers\": [\"nobody@example.com\", \"" + Customers.EMAIL + "\"]}");

        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(Client.parsed(found).path("people")).hasSize(1);
        assertThat(Client.parsed(found).at("/people/0/customer").asString()).isEqualTo(Customers.EMAIL);
        assertThat(Client.parsed(found).at("/people/0/id").asString()).isEqualTo(Customers.ID);
        assertThat(Client.parsed(found).at("/people/0/identifiers/1/value").asString())
                .isEqualTo("c-1");
    }

    @Test
    void a_search_for_too_many_people_or_for_nothing_is_refused() throws Exception {
        String tooMany = "\"a@example.com\",".repeat(500) + "\"b@example.com\"";

        assertThat(people("{\"customers\": [" + tooMany + "]}").statusCode()).isEqualTo(400);
        assertThat(people("{\"customers\": [null]}").statusCode()).isEqualTo(400);
        assertThat(people("{}").statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> people(String body) throws Exception {
        return running.client()
                .send("POST", "/api/v1/people/search", body.getBytes(UTF_8), "Content-Type", "application/json");
    }

    private HttpResponse<String> search(String body) throws Exception {
        return running.client()
                .send("POST", "/api/v1/customers/search", body.getBytes(UTF_8), "Content-Type", "application/json");
    }
}
