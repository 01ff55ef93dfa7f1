package io.plumbline.connectors.commercetools.call;

import io.plumbline.connector.Http.Result;
import io.plumbline.connector.Http.Result.Answered;
import io.plumbline.connector.http.RetryAfter;
import io.plumbline.connectors.commercetools.answer.MalformedAnswerException;
import io.plumbline.connectors.commercetools.answer.ReadAnswer;

/// What became of a change. Whatever certainly had no effect and would have none on another resource either, is no
/// answer but a `SystemUnreachableException`.
public sealed interface ChangeAnswer {
    /// It was made.
    record Made() implements ChangeAnswer {}

    /// The resource is not as it was when it was read.
    record Overtaken() implements ChangeAnswer {}

    /// The project does not have the resource any more.
    record Gone() implements ChangeAnswer {}

    /// Not for this resource, however often it is asked.
    record Refused(Refusal refusal) implements ChangeAnswer {}

    /// It may have been made; commercetools itself says that something went wrong. Other resources may fare better.
    record Failed(String code) implements ChangeAnswer {}

    /// It may have been made; no answer came back that can be understood.
    record Lost(String code) implements ChangeAnswer {}

    static ChangeAnswer of(Result result, Place place) {
        return switch (result) {
            case Result.NotSent(var reason) -> throw Failures.notSent(reason);
            case Result.Unclear ignored -> new Lost("commercetools/no-answer");
            case Answered answer when answer.isSuccess() -> made(answer);
            case Answered answer -> refused(answer, place);
        };
    }

    private static ChangeAnswer made(Answered answer) {
        try {
            ReadAnswer.single(answer.body());
            return new Made();
        } catch (MalformedAnswerException e) {
            return new Lost("commercetools/answer-malformed");
        }
    }

    private static ChangeAnswer refused(Answered answer, Place place) {
        Refusal refusal = Refusal.of(answer);
        return switch (refusal.code()) {
            case "ConcurrentModification" -> new Overtaken();
            case "ResourceNotFound" -> new Gone();
            // Two writes met at the same address; the vendor says to repeat and see.
            case "LockedField" -> new Failed("commercetools/customer-busy");
            case "ExtensionNoResponse" -> new Failed("commercetools/extension-silent");
            case "ExtensionBadResponse", "ExtensionUpdateActionsFailed" -> new Refused(refusal);
            case "OverCapacity",
                    "PendingOperation",
                    "insufficient_scope",
                    "invalid_client",
                    "invalid_scope",
                    "invalid_token",
                    "unauthorized_client" -> throw Failures.refused(refusal, place, RetryAfter.of(answer));
            default -> byStatus(refusal, answer, place);
        };
    }

    private static ChangeAnswer byStatus(Refusal refusal, Answered answer, Place place) {
        return switch (refusal.status()) {
            case 409 -> new Overtaken();
            case 400, 413, 414, 422 -> new Refused(refusal);
            // The vendor says of 500 that the change may have been made.
            case 500, 502, 504 -> new Failed("commercetools/failing");
            default -> throw Failures.refused(refusal, place, RetryAfter.of(answer));
        };
    }
}
