package io.plumbline.connectors.reference;

import io.plumbline.connector.Http;
import io.plumbline.connector.Problem;
import io.plumbline.connector.SystemUnreachableException;
import io.plumbline.connector.http.Jsons;
import io.plumbline.connector.http.RetryAfter;
import io.plumbline.model.delivery.Outcome;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What an answer means. Deciding that in one place keeps reading, delivering and checking of one mind.
sealed interface MemoAnswer {
    record Understood(JsonNode json) implements MemoAnswer {}

    /// Not now.
    record Busy(String code, Optional<Duration> delay) implements MemoAnswer {}

    /// Not until a person acts.
    record Denied(String code, String remedy) implements MemoAnswer {}

    /// It may have been done.
    record Lost(String code) implements MemoAnswer {}

    static MemoAnswer of(Http.Result result) {
        return switch (result) {
            case Http.Result.Answered answered -> of(answered);
            case Http.Result.NotSent _ -> new Busy("memo/not-reached", Optional.empty());
            case Http.Result.Unclear _ -> new Lost("memo/answer-lost");
        };
    }

    private static MemoAnswer of(Http.Result.Answered answered) {
        return switch (answered.status()) {
            case 401 -> new Denied("memo/key-refused", "Put a valid key into the setting 'key'");
            case 403 -> new Denied("memo/permission-missing", "Give the key the permissions read and write");
            case 429, 503 -> new Busy("memo/busy", RetryAfter.of(answered));
            case 200 ->
                Jsons.parse(answered.body())
                        .filter(JsonNode::isObject)
                        .<MemoAnswer>map(Understood::new)
                        .orElseGet(() -> new Lost("memo/answer-malformed"));
            default -> new Lost("memo/status-" + answered.status());
        };
    }

    /// The answer's content, for questions that have no use for failures as values.
    ///
    /// @throws SystemUnreachableException if there is none
    default JsonNode orThrow() {
        return switch (this) {
            case Understood(var json) -> json;
            case Busy(var code, var delay) ->
                throw SystemUnreachableException.passing(code, "Memo cannot answer at the moment", delay);
            case Denied(var code, var remedy) -> throw SystemUnreachableException.untilMended(code, remedy);
            case Lost(var code) ->
                throw SystemUnreachableException.passing(code, "Memo gave no usable answer", Optional.empty());
        };
    }

    /// The one outcome that this answer gives to everything that was sent; empty if it was understood.
    default Optional<Outcome> outcomeForAll() {
        return switch (this) {
            case Understood _ -> Optional.empty();
            case Busy(var code, var delay) -> Optional.of(new Outcome.Later(code, delay));
            case Denied(var code, var remedy) -> Optional.of(new Outcome.Stopped(code, remedy));
            case Lost(var code) -> Optional.of(new Outcome.Unclear(code));
        };
    }

    /// What a check says about this answer: a problem, or nothing.
    ///
    /// @throws SystemUnreachableException if the answer says nothing about the account
    default Optional<Problem> problem() {
        if (this instanceof Denied(var code, var remedy)) {
            return Optional.of(Problem.error(code, "Memo does not let this key in.", remedy));
        }
        orThrow();
        return Optional.empty();
    }
}
