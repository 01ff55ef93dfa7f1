package io.plumbline.connector.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.connector.Http;
import io.plumbline.connector.Secret;
import io.plumbline.connector.http.BearerTokens.Grant;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OAuthClientCredentialsTest {
    private static final ClientCredentials CREDENTIALS =
            new ClientCredentials("client one", new Secret("s3cret"), "view:all edit:all");

    private final HandTurnedClock clock = new HandTurnedClock();
    private final AtomicInteger number = new AtomicInteger();
    private final ScriptedHttp host = new ScriptedHttp(_ -> token(number.incrementAndGet()));
    private final OAuthClientCredentials tokens = new OAuthClientCredentials(host, "/oauth/token", CREDENTIALS, clock);

    private static Http.Result token(int number) {
        return ScriptedHttp.answer(200, "{\"access_token\":\"t" + number + "\",\"expires_in\":3600}");
    }

    private static Grant granted(String token) {
        return new Grant.Granted(new Secret(token));
    }

    @Test
    void a_token_is_asked_for_with_basic_credentials_and_a_form() throws Exception {
        tokens.current();

        Http.Call call = host.calls.getFirst();
        assertThat(call.headers())
                .containsEntry("Authorization", "Basic Y2xpZW50IG9uZTpzM2NyZXQ=")
                .containsEntry("Content-Type", "application/x-www-form-urlencoded");
        assertThat(call.body()).asString().isEqualTo("grant_type=client_credentials&scope=view%3Aall+edit%3Aall");
        assertThat(call.path()).isEqualTo("/oauth/token");
    }

    @Test
    void a_token_is_kept_until_nine_tenths_of_its_life() throws Exception {
        assertThat(tokens.current()).isEqualTo(granted("t1"));
        clock.turn(Duration.ofMinutes(54).minusSeconds(1));
        assertThat(tokens.current()).isEqualTo(granted("t1"));
        clock.turn(Duration.ofSeconds(1));
        assertThat(tokens.current()).isEqualTo(granted("t2"));
    }

    @Test
    void a_token_is_used_to_its_end_while_no_new_one_can_be_had() throws Exception {
        var broken = new ScriptedHttp(
                _ -> number.incrementAndGet() == 1 ? token(1) : ScriptedHttp.answer(503, "<html>busy</html>"));
        var patient = new OAuthClientCredentials(broken, "/oauth/token", CREDENTIALS, clock);
        patient.current();
        clock.turn(Duration.ofMinutes(55));
        assertThat(patient.current()).isEqualTo(granted("t1"));
        assertThat(patient.current()).isEqualTo(granted("t1"));
        clock.turn(Duration.ofMinutes(5));
        assertThat(patient.current()).isEqualTo(new Grant.Unavailable("token-503"));
    }

    @Test
    void a_refused_token_is_replaced_once_for_all_who_held_it() throws Exception {
        tokens.current();
        assertThat(tokens.insteadOf(new Secret("t1"))).isEqualTo(granted("t2"));
        assertThat(tokens.insteadOf(new Secret("t1"))).isEqualTo(granted("t2"));
        assertThat(host.calls).hasSize(2);
    }

    @Test
    void refused_credentials_and_senseless_answers_are_told_apart() throws Exception {
        assertThat(grantFor(ScriptedHttp.answer(401, "{\"error\":\"invalid_client\"}")))
                .isEqualTo(new Grant.Refused(401));
        assertThat(grantFor(ScriptedHttp.answer(200, "<html>"))).isEqualTo(new Grant.Unavailable("token-malformed"));
        assertThat(grantFor(new Http.Result.NotSent("unknown-host")))
                .isEqualTo(new Grant.Unavailable("token-unknown-host"));
    }

    private Grant grantFor(Http.Result result) throws InterruptedException {
        return new OAuthClientCredentials(new ScriptedHttp(_ -> result), "/t", CREDENTIALS, clock).current();
    }

    @Test
    void many_threads_that_need_a_token_fetch_one() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        var slow = new ScriptedHttp(_ -> {
            asked.countDown();
            awaitQuietly(held);
            return token(number.incrementAndGet());
        });
        var shared = new OAuthClientCredentials(slow, "/t", CREDENTIALS, clock);
        List<Future<Grant>> grants = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Grant> ask = shared::current;
            for (int i = 0; i < 20; i++) {
                grants.add(threads.submit(ask));
            }
            assertThat(asked.await(5, TimeUnit.SECONDS)).isTrue();
            held.countDown();
        }
        assertThat(grants).allSatisfy(grant -> assertThat(grant.get()).isEqualTo(granted("t1")));
        assertThat(slow.calls).hasSize(1);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void nothing_secret_is_printed() throws Exception {
        assertThat(CREDENTIALS + " " + tokens.current()).doesNotContain("s3cret", "t1");
    }
}
