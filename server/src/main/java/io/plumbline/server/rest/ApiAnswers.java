package io.plumbline.server.rest;

import io.plumbline.api.DeadLetterPage;
import io.plumbline.api.DeadLetterPage.DeadLetter;
import io.plumbline.api.DestinationStatus;
import io.plumbline.api.DestinationStatus.KindStatus;
import io.plumbline.api.DestinationStatus.Lag;
import io.plumbline.api.ExceptionPage;
import io.plumbline.api.ExceptionPage.ExceptionCase;
import io.plumbline.api.QuarantinePage;
import io.plumbline.api.QuarantinePage.FieldFault;
import io.plumbline.api.QuarantinePage.QuarantinedRecord;
import io.plumbline.api.SourceStatus;
import io.plumbline.api.SourceStatus.StreamStatus;
import io.plumbline.api.StatusAnswer;
import io.plumbline.console.verdict.Verdict;
import io.plumbline.engine.view.CasePosition;
import io.plumbline.engine.view.DeadLetterView;
import io.plumbline.engine.view.DestinationView;
import io.plumbline.engine.view.DestinationView.LagView;
import io.plumbline.engine.view.ExceptionView;
import io.plumbline.engine.view.QuarantineView;
import io.plumbline.engine.view.SourceView;
import io.plumbline.engine.view.StatusView;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Translates the engine's views into the records of the contract. Lists come with one item more than the page holds
/// if there is more to come.
final class ApiAnswers {
    private ApiAnswers() {}

    static StatusAnswer status(StatusView view) {
        Verdict verdict = Verdict.of(view);
        return new StatusAnswer(
                view.workspace(),
                view.at(),
                view.startedAt(),
                new StatusAnswer.Verdict(verdict.level().word(), verdict.says()),
                view.profiles(),
                view.journalBacklog(),
                view.sources().stream().map(ApiAnswers::source).toList(),
                view.destinations().stream().map(ApiAnswers::destination).toList());
    }

    static QuarantinePage quarantine(List<QuarantineView> found, int limit) {
        List<QuarantinedRecord> items =
                found.stream().limit(limit).map(ApiAnswers::quarantined).toList();
        return new QuarantinePage(items, found.size() > limit ? items.getLast().id() : null);
    }

    static DeadLetterPage deadLetters(List<DeadLetterView> found, int limit) {
        List<DeadLetter> items =
                found.stream().limit(limit).map(ApiAnswers::deadLetter).toList();
        return new DeadLetterPage(items, found.size() > limit ? items.getLast().id() : null);
    }

    static ExceptionPage exceptions(List<ExceptionView> found, int limit) {
        List<ExceptionView> given = found.stream().limit(limit).toList();
        List<ExceptionCase> items =
                given.stream().map(ApiAnswers::exceptionCase).toList();
        String next = found.size() > limit ? CasePosition.of(given.getLast()).toString() : null;
        return new ExceptionPage(items, next);
    }

    private static SourceStatus source(SourceView view) {
        return new SourceStatus(
                view.connection(),
                view.system(),
                word(view.state()),
                view.received(),
                view.quarantined(),
                view.hints(),
                view.lastSuccess(),
                view.problem(),
                view.apiCalls(),
                view.streams().stream()
                        .map(stream -> new StreamStatus(
                                stream.name(), stream.loadedShare(), stream.records(), stream.lastSuccess()))
                        .toList());
    }

    private static DestinationStatus destination(DestinationView view) {
        return new DestinationStatus(
                view.connection(),
                view.system(),
                word(view.state()),
                view.backlog(),
                view.held(),
                view.acknowledged(),
                view.refused(),
                view.inDoubt(),
                lag(view.lag()),
                view.oldestWaiting(),
                view.lastSuccess(),
                view.problem(),
                view.apiCalls(),
                view.kinds().stream()
                        .map(kind -> new KindStatus(
                                kind.kind(), kind.backlog(), kind.acknowledged(), kind.refused(), kind.inDoubt()))
                        .toList());
    }

    private static @Nullable Lag lag(LagView view) {
        return view.count() == 0 ? null : new Lag(view.count(), view.p50Millis(), view.p99Millis(), view.maxMillis());
    }

    private static QuarantinedRecord quarantined(QuarantineView view) {
        return new QuarantinedRecord(
                view.id(),
                view.connection(),
                view.recordKind(),
                view.recordId(),
                view.version(),
                view.at(),
                view.since(),
                view.problems().stream()
                        .map(problem ->
                                new FieldFault(problem.field(), problem.value(), problem.rule(), problem.message()))
                        .toList());
    }

    private static DeadLetter deadLetter(DeadLetterView view) {
        return new DeadLetter(
                view.id(),
                view.connection(),
                view.kind(),
                view.thing(),
                view.contact(),
                view.code(),
                view.explanation(),
                view.inDoubt(),
                view.attempts(),
                view.since());
    }

    private static ExceptionCase exceptionCase(ExceptionView view) {
        return new ExceptionCase(
                view.kind(),
                view.connection(),
                view.owner(),
                view.title(),
                view.count(),
                view.firstAt(),
                view.lastAt(),
                view.samples(),
                view.remedy());
    }

    private static String word(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
