package io.plumbline.connector.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.connector.Http.Call;
import io.plumbline.connector.Http.Result;
import io.plumbline.connector.Secret;
import io.plumbline.connector.http.BearerTokens.Grant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class BearerHttpTest {
    private static final Call CALL = Call.get("/things", "/things");

    private final ScriptedHttp system = new ScriptedHttp(call ->
            ScriptedHttp.answer("Bearer good".equals(call.headers().get("Authorization")) ? 200 : 401, ""));

    @Test
    void a_call_carries_the_token() throws Exception {
        assertThat(status(tokens(granted("good")))).isEqualTo(200);
        assertThat(system.calls).hasSize(1);
    }

    @Test
    void a_call_refused_for_its_token_is_made_once_more_with_a_new_one() throws Exception {
        assertThat(status(tokens(granted("old"), granted("good")))).isEqualTo(200);
        assertThat(system.calls).hasSize(2);
    }

    @Test
    void a_second_refusal_is_the_answer() throws Exception {
        assertThat(status(tokens(granted("old"), granted("older"), granted("good"))))
                .isEqualTo(401);
        assertThat(system.calls).hasSize(2);
    }

    @Test
    void a_fixed_token_that_is_refused_is_not_tried_again() throws Exception {
        assertThat(status(BearerTokens.fixed(new Secret("bad")))).isEqualTo(401);
        assertThat(system.calls).hasSize(1);
    }

    @Test
    void refused_credentials_look_like_a_refused_call() throws Exception {
        assertThat(status(tokens(new Grant.Refused(400)))).isEqualTo(401);
        assertThat(system.calls).isEmpty();
    }

    @Test
    void without_a_token_nothing_is_sent() throws Exception {
        BearerHttp http = new BearerHttp(system, tokens(new Grant.Unavailable("token-503")));
        assertThat(http.send(CALL)).isEqualTo(new Result.NotSent("token-503"));
        assertThat(system.calls).isEmpty();
    }

    private int status(BearerTokens tokens) throws InterruptedException {
        return ((Result.Answered) new BearerHttp(system, tokens).send(CALL)).status();
    }

    private static Grant granted(String token) {
        return new Grant.Granted(new Secret(token));
    }

    private static BearerTokens tokens(Grant... grants) {
        Deque<Grant> left = new ArrayDeque<>(List.of(grants));
        return new BearerTokens() {
            @Override
            public Grant current() {
                return left.removeFirst();
            }

            @Override
            public Grant insteadOf(Secret refused) {
                return left.removeFirst();
            }
        };
    }
}
