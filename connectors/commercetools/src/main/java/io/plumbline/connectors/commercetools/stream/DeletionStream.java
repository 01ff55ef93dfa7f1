package io.plumbline.connectors.commercetools.stream;

import io.plumbline.connector.Page;
import io.plumbline.connector.Problem;
import io.plumbline.connector.SystemUnreachableException;
import io.plumbline.connectors.commercetools.answer.MalformedAnswerException;
import io.plumbline.connectors.commercetools.answer.ProjectAnswer;
import io.plumbline.connectors.commercetools.call.Failures;
import io.plumbline.connectors.commercetools.call.Place;
import io.plumbline.connectors.commercetools.call.ProjectCalls;
import io.plumbline.connectors.commercetools.offset.Progress;
import io.plumbline.connectors.commercetools.offset.Progress.Following;
import io.plumbline.connectors.commercetools.offset.Progress.Idle;
import io.plumbline.connectors.commercetools.offset.Times;
import io.plumbline.connectors.commercetools.query.ReadQueries;
import io.plumbline.connectors.commercetools.resource.GoneMessages;
import io.plumbline.connectors.commercetools.resource.Project;
import io.plumbline.model.ConnectionName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Follows the project's messages for what was deleted or unpublished.
///
/// A first load needs no old messages, but may take hours, and what is deleted meanwhile must not stay: so it starts
/// the pace's overlap before the present. In a project that keeps no messages it stands still until they are switched
/// on.
public final class DeletionStream implements StreamReader {
    private final ProjectCalls calls;
    private final Place project;
    private final Pace pace;
    private final GoneRecords records;
    private final FollowWindow messages;

    public DeletionStream(ProjectCalls calls, ConnectionName connection, Project project, Pace pace) {
        this.calls = calls;
        this.project = Place.project(project);
        this.pace = pace;
        this.records = new GoneRecords(connection);
        this.messages = new FollowWindow(
                calls,
                Place.messages(project),
                pace,
                (window, limit) -> ReadQueries.messages(GoneMessages.TYPES, window, limit),
                FollowWindow.Time.CREATED);
    }

    @Override
    public Page read(Progress progress, Instant now) throws InterruptedException {
        return switch (progress) {
            case Following following -> follow(following, now);
            case Progress.Untouched untouched -> start(now);
            case Idle idle -> start(now);
            case Progress.Loading loading -> start(now);
        };
    }

    private Page start(Instant now) throws InterruptedException {
        return areMessagesKept()
                ? follow(Following.from(Times.text(now.minus(pace.overlap())), ""), now)
                : Pages.following(List.of(), new Idle(), false);
    }

    private Page follow(Following following, Instant now) throws InterruptedException {
        List<Problem> notices = notices(following, now);
        FollowWindow.Step step = messages.next(following, now);
        boolean quiet = step.resources().isEmpty() && !step.more();
        return Pages.following(
                        step.resources().stream()
                                .map(records::of)
                                .flatMap(Optional::stream)
                                .toList(),
                        quiet ? MissedDeletions.movedOn(step.next(), now) : step.next(),
                        step.more())
                .withNotices(notices);
    }

    private List<Problem> notices(Following following, Instant now) throws InterruptedException {
        if (!MissedDeletions.arePossible(following, now)) {
            return List.of();
        }
        int days = settings().map(ProjectAnswer::messageDays).orElse(ProjectAnswer.MESSAGE_DAYS_USUAL);
        return MissedDeletions.areLikely(following, now, days)
                ? List.of(MissedDeletions.problem(following, now, days))
                : List.of();
    }

    private boolean areMessagesKept() throws InterruptedException {
        return settings().map(ProjectAnswer::messagesKept).orElse(true);
    }

    /// The project's settings; empty for an API client that may not see them, which may still be allowed to read
    /// messages.
    private Optional<ProjectAnswer> settings() throws InterruptedException {
        try {
            return Optional.of(ProjectAnswer.read(calls.get(project, "").body()));
        } catch (MalformedAnswerException e) {
            throw Failures.malformed(e, project);
        } catch (SystemUnreachableException e) {
            if (Failures.isForbidden(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
