package io.plumbline.connector.testkit;

import io.plumbline.connector.Http;
import io.plumbline.connector.Http.Call;
import io.plumbline.connector.Http.Result;
import io.plumbline.connector.Http.Result.Answered;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/// What goes wrong between a connector and its system.
public enum Fault {
    NONE,
    /// The system is not reached at all.
    NOT_SENT,
    /// Too many calls, without a word on when to come back.
    THROTTLED,
    /// Too many calls; come back in seven seconds.
    THROTTLED_WITH_DELAY,
    /// 503 with a page for people in its body; nothing took effect.
    BUSY,
    /// The system does what it is asked, then answers 500 with a page for people.
    BROKEN_AFTER_EFFECT,
    /// The system does what it is asked, and the answer is lost.
    CUT_AFTER_EFFECT,
    /// The system does what it is asked, and what comes back is a page for people, with status 200.
    SENSELESS_ANSWER,
    /// The system does what it is asked, and half of the answer is missing, with status 200.
    HALF_AN_ANSWER;

    static final int DELAY_SECONDS = 7;

    private static final byte[] PAGE = "<html><body>Sorry</body></html>".getBytes(StandardCharsets.UTF_8);
    private static final Map<String, String> HTML = Map.of("content-type", "text/html");

    Result apply(Call call, Http system) throws InterruptedException {
        return switch (this) {
            case NONE -> system.send(call);
            case NOT_SENT -> new Result.NotSent("connection-refused");
            case THROTTLED -> new Answered(429, HTML, PAGE);
            case THROTTLED_WITH_DELAY ->
                new Answered(429, Map.of("retry-after", Integer.toString(DELAY_SECONDS)), PAGE);
            case BUSY -> new Answered(503, HTML, PAGE);
            case BROKEN_AFTER_EFFECT -> instead(system.send(call), new Answered(500, HTML, PAGE));
            case CUT_AFTER_EFFECT -> instead(system.send(call), new Result.Unclear("connection-cut"));
            case SENSELESS_ANSWER -> instead(system.send(call), new Answered(200, HTML, PAGE));
            case HALF_AN_ANSWER -> halved(system.send(call));
        };
    }

    private static Result instead(Result answered, Result shown) {
        if (!(answered instanceof Answered)) {
            throw new AssertionError("The sandbox itself did not answer: " + answered);
        }
        return shown;
    }

    private static Result halved(Result result) {
        if (!(result instanceof Answered answered)) {
            throw new AssertionError("The sandbox itself did not answer: " + result);
        }
        byte[] body = answered.body();
        return new Answered(answered.status(), answered.headers(), Arrays.copyOf(body, body.length / 2));
    }
}
