package io.plumbline.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.engine.receive.NotificationIntake.Answer;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HooksTest {
    private static final String HOOK = "/hooks/shop/s3cret";
    private static final int LIMIT = 1 << 20;

    private final Running running = Running.withToken(Scenes.healthy());

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void a_stored_notification_is_accepted_without_the_token() throws Exception {
        byte[] body = "{\"id\":1}".getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> response = running.client().send("POST", HOOK, body, "Content-Type", "application/json");

        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(response.body()).isEmpty();
        assertThat(running.intake().stored()).singleElement().satisfies(notification -> {
            assertThat(notification.body()).isEqualTo(body);
            assertThat(notification.contentType()).isEqualTo("application/json");
        });
    }

    @Test
    void an_unknown_connection_and_a_wrong_secret_look_the_same() throws Exception {
        HttpResponse<String> connection = post("/hooks/shop2/s3cret", 3);
        HttpResponse<String> secret = post("/hooks/shop/other", 3);

        assertThat(connection.statusCode()).isEqualTo(404);
        assertThat(secret.body()).isEqualTo(connection.body()).doesNotContain("s3cret", "other");
    }

    @Test
    void what_is_not_understood_need_not_be_sent_again() throws Exception {
        running.intake().answer(Answer.NOT_UNDERSTOOD);

        assertThat(post(HOOK, 3).statusCode()).isEqualTo(400);
    }

    @Test
    void what_cannot_be_stored_now_should_be_sent_again() throws Exception {
        running.intake().answer(Answer.LATER);
        HttpResponse<String> asked = post(HOOK, 3);
        running.intake().fail();
        HttpResponse<String> failed = post(HOOK, 3);

        for (HttpResponse<String> response : List.of(asked, failed)) {
            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(response.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(response.body()).doesNotContain("the disk is full");
        }
    }

    @Test
    void a_body_of_exactly_the_limit_is_taken_and_one_byte_more_is_not() throws Exception {
        assertThat(post(HOOK, LIMIT).statusCode()).isEqualTo(202);
        assertThat(post(HOOK, LIMIT + 1).statusCode()).isEqualTo(413);
        assertThat(running.intake().stored()).hasSize(1);
    }

    @Test
    void answers_are_counted_without_naming_the_address() throws Exception {
        post(HOOK, 3);
        post("/hooks/shop/other", 3);

        String figures = running.client()
                .get("/metrics", "Authorization", "Bearer " + Running.TOKEN)
                .body();

        assertThat(figures)
                .contains("plumbline_notification_seconds_count{answer=\"stored\"} 1")
                .contains("plumbline_notification_seconds_count{answer=\"unknown\"} 1")
                .doesNotContain("s3cret", "/hooks");
    }

    private HttpResponse<String> post(String path, int bytes) throws Exception {
        return running.client().send("POST", path, new byte[bytes]);
    }
}
