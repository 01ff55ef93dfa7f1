package io.plumbline.connectors.commercetools.check;

import io.plumbline.connector.Http.Result.Answered;
import io.plumbline.connector.Problem;
import io.plumbline.connector.SystemUnreachableException;
import io.plumbline.connectors.commercetools.answer.MalformedAnswerException;
import io.plumbline.connectors.commercetools.answer.ProjectAnswer;
import io.plumbline.connectors.commercetools.call.Failures;
import io.plumbline.connectors.commercetools.call.Place;
import io.plumbline.connectors.commercetools.call.ProjectCalls;
import io.plumbline.connectors.commercetools.resource.Project;
import io.plumbline.connectors.commercetools.resource.ResourceType;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Checks one account.
///
/// Refusals become problems; a system that is out of reach stays a failure of the check itself. The first question that
/// shows the credentials to be wrong ends the check, because every other answer would be the same.
public final class CheckAccount {
    private final ProjectCalls calls;
    private final Project project;
    private final Expectations expectations;
    private final InstantSource clock;

    public CheckAccount(ProjectCalls calls, Project project, Expectations expectations, InstantSource clock) {
        this.calls = calls;
        this.project = project;
        this.expectations = expectations;
        this.clock = clock;
    }

    public List<Problem> check() throws InterruptedException {
        List<Problem> problems = new ArrayList<>();
        try {
            problems.addAll(settingsOfProject());
            for (ResourceType type : ResourceType.values()) {
                permission(Place.list(project, type)).ifPresent(problems::add);
            }
            if (expectations.messages()) {
                permission(Place.messages(project)).ifPresent(problems::add);
            }
            problems.addAll(consentFields());
        } catch (SystemUnreachableException e) {
            if (!e.needsPerson()) {
                throw e;
            }
            problems.add(Said.error(e));
        }
        return problems.stream().distinct().toList();
    }

    private List<Problem> settingsOfProject() throws InterruptedException {
        Place place = Place.project(project);
        try {
            Answered answer = calls.get(place, "");
            List<Problem> problems =
                    new ArrayList<>(ProjectProblems.of(ProjectAnswer.read(answer.body()), expectations.messages()));
            ClockProblem.of(answer, clock.instant()).ifPresent(problems::add);
            return problems;
        } catch (MalformedAnswerException e) {
            throw Failures.malformed(e, place);
        } catch (SystemUnreachableException e) {
            return List.of(asWarning(e));
        }
    }

    /// Asks for a page of nothing.
    private Optional<Problem> permission(Place place) throws InterruptedException {
        try {
            calls.get(place, "?limit=0&withTotal=false");
            return Optional.empty();
        } catch (SystemUnreachableException e) {
            if (Failures.isForbidden(e)) {
                return Optional.of(Said.error(e));
            }
            throw e;
        }
    }

    private List<Problem> consentFields() throws InterruptedException {
        Place place = Place.types(project);
        try {
            Answered answer = calls.get(place, "?limit=500&withTotal=false");
            return ConsentFieldProblems.of(answer.body(), expectations.consentFields());
        } catch (MalformedAnswerException e) {
            throw Failures.malformed(e, place);
        } catch (SystemUnreachableException e) {
            return List.of(asWarning(e));
        }
    }

    /// What only the check reads is not needed to run.
    private static Problem asWarning(SystemUnreachableException failure) {
        if (Failures.isForbidden(failure)) {
            Said said = Said.by(failure);
            return Problem.warning("commercetools/check-incomplete", said.what(), said.remedy());
        }
        throw failure;
    }
}
