package io.plumbline.connector.http;

import io.plumbline.connector.Http;
import io.plumbline.connector.Secret;
import java.util.HashMap;
import java.util.Map;

/// Calls that carry a bearer token.
///
/// A call that is answered 401 is made once more with a new token; a second 401 is the answer. When no token can be
/// had, the call itself is never made: refused credentials look like an answer of 401, everything else like a call
/// that was not sent.
public final class BearerHttp implements Http {
    private static final int UNAUTHORIZED = 401;

    private final Http next;
    private final BearerTokens tokens;

    public BearerHttp(Http next, BearerTokens tokens) {
        this.next = next;
        this.tokens = tokens;
    }

    @Override
    public Result send(Call call) throws InterruptedException {
        return switch (tokens.current()) {
            case BearerTokens.Grant.Granted(var token) -> sendRenewing(call, token);
            case BearerTokens.Grant.Refused _ -> unauthorized();
            case BearerTokens.Grant.Unavailable(var reason) -> new Result.NotSent(reason);
        };
    }

    private Result sendRenewing(Call call, Secret token) throws InterruptedException {
        Result result = next.send(with(token, call));
        if (!(result instanceof Result.Answered answered) || answered.status() != UNAUTHORIZED) {
            return result;
        }
        return switch (tokens.insteadOf(token)) {
            case BearerTokens.Grant.Granted(var renewed) -> next.send(with(renewed, call));
            case BearerTokens.Grant.Refused _ -> result;
            case BearerTokens.Grant.Unavailable(var reason) -> new Result.NotSent(reason);
        };
    }

    private static Result unauthorized() {
        return new Result.Answered(UNAUTHORIZED, Map.of(), new byte[0]);
    }

    private static Call with(Secret token, Call call) {
        Map<String, String> headers = new HashMap<>(call.headers());
        headers.put("Authorization", "Bearer " + token.value());
        return new Call(call.method(), call.path(), call.route(), headers, call.body());
    }
}
