package io.plumbline.connector.http;

import io.plumbline.connector.Http;
import io.plumbline.connector.Secret;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import tools.jackson.databind.JsonNode;

/// Tokens by the client credentials grant of OAuth 2.0, one at a time for one account.
///
/// A token is renewed when a tenth of its life is left; should that fail, it is used until it ends. Threads that ask
/// while a token is being fetched wait for that one answer, whatever it is.
public final class OAuthClientCredentials implements BearerTokens {
    private static final double USED_SHARE = 0.9;
    private static final Duration LIFE_UNSTATED = Duration.ofMinutes(5);
    private static final Duration RENEWAL_PAUSE = Duration.ofSeconds(10);

    private final Http host;
    private final String path;
    private final ClientCredentials credentials;
    private final InstantSource clock;
    private final ReentrantLock flight = new ReentrantLock();

    private volatile State state = new State(0, new Grant.Unavailable("token-none"), Instant.MIN, Instant.MIN);

    /// @param host the host of the token endpoint, without credentials
    /// @param path the path of the token endpoint
    public OAuthClientCredentials(Http host, String path, ClientCredentials credentials, InstantSource clock) {
        this.host = host;
        this.path = path;
        this.credentials = credentials;
        this.clock = clock;
    }

    @Override
    public Grant current() throws InterruptedException {
        State seen = state;
        return clock.instant().isBefore(seen.renewAt()) ? seen.grant() : fetchAfter(seen);
    }

    @Override
    public Grant insteadOf(Secret refused) throws InterruptedException {
        State seen = state;
        Grant other = isGrantOf(refused, seen.grant()) ? fetchAfter(seen) : seen.grant();
        return isGrantOf(refused, other) ? new Grant.Unavailable("token-not-renewed") : other;
    }

    private static boolean isGrantOf(Secret token, Grant grant) {
        return grant.equals(new Grant.Granted(token));
    }

    private Grant fetchAfter(State seen) throws InterruptedException {
        flight.lockInterruptibly();
        try {
            if (state.fetches() == seen.fetches()) {
                state = after(seen, read(host.send(call())));
            }
            return state.grant();
        } finally {
            flight.unlock();
        }
    }

    private State after(State seen, Answer answer) {
        Instant now = clock.instant();
        long fetches = seen.fetches() + 1;
        if (answer.grant() instanceof Grant.Unavailable && now.isBefore(seen.endsAt())) {
            return new State(fetches, seen.grant(), now.plus(RENEWAL_PAUSE), seen.endsAt());
        }
        Duration used = Duration.ofSeconds((long) (answer.life().toSeconds() * USED_SHARE));
        return new State(fetches, answer.grant(), now.plus(used), now.plus(answer.life()));
    }

    private Http.Call call() {
        Map<String, String> headers = Map.of(
                "Authorization", credentials.basic(),
                "Accept", "application/json",
                "Content-Type", "application/x-www-form-urlencoded");
        return new Http.Call("POST", path, path, headers, credentials.form());
    }

    private static Answer read(Http.Result result) {
        return switch (result) {
            case Http.Result.Answered answered -> read(answered);
            case Http.Result.NotSent(var reason) -> unavailable(reason);
            case Http.Result.Unclear(var reason) -> unavailable(reason);
        };
    }

    private static Answer read(Http.Result.Answered answered) {
        int status = answered.status();
        if (status == 400 || status == 401 || status == 403) {
            return new Answer(new Grant.Refused(status), Duration.ZERO);
        }
        return answered.isSuccess() ? readToken(answered) : unavailable(Integer.toString(status));
    }

    private static Answer readToken(Http.Result.Answered answered) {
        JsonNode json = Jsons.parse(answered.body()).orElseGet(Jsons::object);
        String token = json.path("access_token").asString("");
        if (token.isEmpty()) {
            return unavailable("malformed");
        }
        Duration life = Duration.ofSeconds(json.path("expires_in").asLong(LIFE_UNSTATED.toSeconds()));
        return new Answer(new Grant.Granted(new Secret(token)), life);
    }

    private static Answer unavailable(String reason) {
        return new Answer(new Grant.Unavailable("token-" + reason), Duration.ZERO);
    }

    /// What the token endpoint said.
    ///
    /// @param life how long a token will be good for; nothing when there is none
    private record Answer(Grant grant, Duration life) {}

    /// What is known between answers.
    ///
    /// @param fetches how many times a token has been asked for
    private record State(long fetches, Grant grant, Instant renewAt, Instant endsAt) {}
}
