package io.plumbline.connectors.commercetools.call;

import io.plumbline.connector.Http;
import io.plumbline.connector.Http.Result;
import io.plumbline.connector.Http.Result.Answered;
import io.plumbline.connector.Http.Result.NotSent;
import io.plumbline.connector.Http.Result.Unclear;
import io.plumbline.connector.SystemUnreachableException;
import io.plumbline.connector.http.RetryAfter;
import io.plumbline.connectors.commercetools.answer.MalformedAnswerException;
import io.plumbline.connectors.commercetools.answer.ReadAnswer;
import io.plumbline.connectors.commercetools.answer.Resource;
import io.plumbline.connectors.commercetools.answer.ResourceList;
import io.plumbline.connectors.commercetools.query.ListQuery;
import java.util.Optional;
import java.util.function.IntFunction;

/// Reads from one project, and changes single resources of it.
public final class ProjectCalls {
    /// Each smaller attempt may cost the platform's full time limit, so few of them lead down to a single result.
    private static final int SHRINK_BY = 5;

    /// What the HTTP module calls an answer that it stopped reading for its length.
    private static final String ANSWER_TOO_LONG = "answer-too-long";

    private final Http http;

    public ProjectCalls(Http http) {
        this.http = http;
    }

    /// One page of a list. Where the platform says that the page is too much for it, a shorter one is asked for.
    ///
    /// @param query makes the question for a given page length
    public ResourceList list(Place place, int limit, IntFunction<ListQuery> query) throws InterruptedException {
        Result result = send(place, "?" + query.apply(limit).text());
        if (limit > 1 && isTooMuchAtOnce(result)) {
            return list(place, Math.max(1, limit / SHRINK_BY), query);
        }
        try {
            return ReadAnswer.list(successful(result, place).body(), limit);
        } catch (MalformedAnswerException e) {
            throw Failures.malformed(e, place);
        }
    }

    /// One resource, or empty if the project does not have it.
    public Optional<Resource> single(Place place) throws InterruptedException {
        Result result = send(place, "");
        if (result instanceof Answered answer && Refusal.of(answer).isGone()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ReadAnswer.single(successful(result, place).body()));
        } catch (MalformedAnswerException e) {
            throw Failures.malformed(e, place);
        }
    }

    /// Changes one resource. Never repeated here: whether to do so is for the caller to decide.
    ///
    /// @param update with the version that was read
    /// @throws SystemUnreachableException if the change was certainly not made, and no other would be
    public ChangeAnswer change(Place place, byte[] update) throws InterruptedException {
        return ChangeAnswer.of(http.send(Http.Call.json("POST", place.path(), place.route(), update)), place);
    }

    /// Whatever is there.
    ///
    /// @param query empty, or starting with `?`
    /// @throws SystemUnreachableException if the answer is no success
    public Answered get(Place place, String query) throws InterruptedException {
        return successful(send(place, query), place);
    }

    private Result send(Place place, String query) throws InterruptedException {
        return http.send(Http.Call.get(place.path() + query, place.route()));
    }

    private static boolean isTooMuchAtOnce(Result result) {
        return switch (result) {
            case Answered answer -> !answer.isSuccess() && Refusal.of(answer).isTooMuchAtOnce();
            case Unclear(String reason) -> reason.equals(ANSWER_TOO_LONG);
            case NotSent notSent -> false;
        };
    }

    private static Answered successful(Result result, Place place) {
        return switch (result) {
            case Answered answer when answer.isSuccess() -> answer;
            case Answered answer -> throw Failures.refused(Refusal.of(answer), place, RetryAfter.of(answer));
            case NotSent(String reason) -> throw Failures.notSent(reason);
            case Unclear(String reason) -> throw Failures.noAnswer(reason);
        };
    }
}
