package io.plumbline.connectors.emarsys;

import io.plumbline.connector.Http.Result;
import io.plumbline.connector.SystemUnreachableException;
import io.plumbline.connector.http.Jsons;
import io.plumbline.connector.http.RetryAfter;
import io.plumbline.model.delivery.Outcome;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What an answer of the Core API means as a whole, judged by status and reply code together: the same code means
/// different things under different statuses, and a failure may come with status 200.
sealed interface EmarsysAnswer {
    Duration WINDOW = Duration.ofMinutes(1);

    /// It was done; single rows of it may still have failed.
    record Done(JsonNode data) implements EmarsysAnswer {}

    /// Not now, and nothing took effect.
    record Busy(String code, Optional<Duration> delay) implements EmarsysAnswer {}

    /// Nothing works until a person acts.
    record Denied(String code, String remedy) implements EmarsysAnswer {}

    /// Refused with a reply code that the caller must judge; nothing took effect.
    ///
    /// @param text Emarsys's own words, which may quote what was sent
    record Rejected(int status, int replyCode, String text) implements EmarsysAnswer {}

    /// It may have been done.
    record Lost(String code) implements EmarsysAnswer {}

    static EmarsysAnswer of(Result result) {
        return switch (result) {
            case Result.Answered answered -> of(answered);
            case Result.NotSent _ -> new Busy("emarsys/not-reached", Optional.empty());
            case Result.Unclear _ -> new Lost("emarsys/answer-lost");
        };
    }

    private static EmarsysAnswer of(Result.Answered answered) {
        return switch (answered.status()) {
            case 401 -> credentialsRefused();
            case 403 ->
                new Denied(
                        "emarsys/permission-missing",
                        "Grant the API credential the permissions listed in the connector's page");
            case 429 -> new Busy("emarsys/throttled", Optional.of(untilWindowEnds(answered)));
            case 423 -> new Busy("emarsys/busy", Optional.of(WINDOW));
            case 503 -> new Busy("emarsys/overloaded", RetryAfter.of(answered));
            case 413 -> new Rejected(413, 0, "The request is too large");
            default -> ofEnvelope(answered);
        };
    }

    private static Denied credentialsRefused() {
        return new Denied("emarsys/credentials-refused", "Put a valid API credential into the connection's settings");
    }

    private static Duration untilWindowEnds(Result.Answered answered) {
        return RetryAfter.of(answered)
                .or(() -> RetryAfter.atEpochSecond(answered, "x-ratelimit-reset"))
                .orElse(WINDOW);
    }

    private static EmarsysAnswer ofEnvelope(Result.Answered answered) {
        Optional<JsonNode> envelope = Jsons.parse(answered.body()).filter(JsonNode::isObject);
        int replyCode = envelope.map(json -> json.path("replyCode").asInt(-1)).orElse(-1);
        if (replyCode < 0) {
            return withoutEnvelope(answered);
        }
        String text = envelope.orElseThrow().path("replyText").asString("");
        if (answered.isSuccess() && replyCode == 0) {
            return new Done(envelope.orElseThrow().path("data"));
        }
        if (replyCode == 1 && text.equals("Unauthorized")) {
            return credentialsRefused(); // The vendor's own client guards against this body under status 200.
        }
        return failed(answered.status(), replyCode, text);
    }

    private static EmarsysAnswer withoutEnvelope(Result.Answered answered) {
        return switch (answered.status()) {
            case 404 -> new Denied("emarsys/address-wrong", "Correct the setting 'api-url'");
            case 200 -> new Lost("emarsys/answer-malformed");
            default -> new Lost("emarsys/status-" + answered.status());
        };
    }

    private static EmarsysAnswer failed(int status, int replyCode, String text) {
        boolean asksToWait = (status == 400 && replyCode == 2001) || (status == 202 && replyCode == 10001);
        boolean listInputUnder500 = status == 500 && replyCode >= 3001 && replyCode <= 3005;
        if (asksToWait) {
            return new Busy("emarsys/busy", Optional.empty());
        }
        if (status >= 500 && !listInputUnder500) {
            return new Lost("emarsys/server-error");
        }
        return new Rejected(status, replyCode, text);
    }

    /// The answer's content, for questions that have no use for failures as values.
    ///
    /// @throws SystemUnreachableException if there is none
    default JsonNode orThrow() {
        return switch (this) {
            case Done(var data) -> data;
            case Busy(var code, var delay) ->
                throw SystemUnreachableException.passing(code, "Emarsys cannot answer at the moment", delay);
            case Denied(var code, var remedy) -> throw SystemUnreachableException.untilMended(code, remedy);
            case Rejected rejected ->
                throw SystemUnreachableException.untilMended(
                        "emarsys/request-refused-" + rejected.replyCode(),
                        "Emarsys does not understand a question; look the code up in the connector's page");
            case Lost(var code) ->
                throw SystemUnreachableException.passing(code, "Emarsys gave no usable answer", Optional.empty());
        };
    }

    /// The outcome that this answer gives to everything that was sent with it; empty if rows decide, or the caller.
    default Optional<Outcome> outcomeForAll() {
        return switch (this) {
            case Done _ -> Optional.empty();
            case Rejected _ -> Optional.empty();
            case Busy(var code, var delay) -> Optional.of(new Outcome.Later(code, delay));
            case Denied(var code, var remedy) -> Optional.of(new Outcome.Stopped(code, remedy));
            case Lost(var code) -> Optional.of(new Outcome.Unclear(code));
        };
    }
}
