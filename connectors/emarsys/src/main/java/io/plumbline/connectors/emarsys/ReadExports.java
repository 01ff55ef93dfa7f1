package io.plumbline.connectors.emarsys;

import io.plumbline.connector.Http;
import io.plumbline.connector.Offset;
import io.plumbline.connector.Page;
import io.plumbline.connector.SystemUnreachableException;
import io.plumbline.connectors.emarsys.EmarsysAnswer.Rejected;
import io.plumbline.connectors.emarsys.export.CsvPage;
import io.plumbline.connectors.emarsys.export.ExportFailure;
import io.plumbline.connectors.emarsys.export.ExportOffset;
import io.plumbline.connectors.emarsys.export.ExportProgress;
import io.plumbline.connectors.emarsys.export.ExportProgress.Failed;
import io.plumbline.connectors.emarsys.export.ExportProgress.Reading;
import io.plumbline.connectors.emarsys.export.ExportProgress.Resting;
import io.plumbline.connectors.emarsys.export.ExportProgress.Run;
import io.plumbline.connectors.emarsys.export.ExportProgress.Waiting;
import io.plumbline.connectors.emarsys.export.ExportWindow;
import io.plumbline.model.record.SourceRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/// A stream made of one export after another. Each call takes one step and waits for nothing: what is not finished yet
/// gives an empty page, and the offset says how to go on.
final class ReadExports {
    static final int LINES_MAX = Emarsys.CALL_MAX;

    private static final int SAME_IS_RUNNING = 4001;
    private static final int STILL_RUNNING = 4005;
    /// The number is unknown, the data are gone, the file is not found.
    private static final Set<Integer> GONE = Set.of(10001, 4003, 4006);

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final CoreApi api;
    private final KeyField keyField;
    private final Exported exported;
    private final Duration every;

    /// @param every how long after the beginning of one export the next one begins
    ReadExports(CoreApi api, KeyField keyField, Exported exported, Duration every) {
        this.api = api;
        this.keyField = keyField;
        this.exported = exported;
        this.every = every;
    }

    Page read(Offset offset, Instant now) throws InterruptedException {
        return switch (ExportOffset.read(offset, now)) {
            case Resting resting -> now.isBefore(resting.until()) ? nothing(resting) : begin(resting.since(), now);
            case Failed failed -> now.isBefore(failed.until()) ? tell(failed, now) : begin(failed.since(), now);
            case Waiting waiting -> now.isBefore(waiting.poll()) ? nothing(waiting) : poll(waiting, now);
            case Reading reading -> download(reading, now);
        };
    }

    private static Page nothing(ExportProgress next) {
        return page(List.of(), next, false);
    }

    private static Page page(List<SourceRecord> records, ExportProgress next, boolean more) {
        return new Page(records, ExportOffset.write(next), more, new Page.Phase.Following());
    }

    private static Page tell(Failed failed, Instant now) {
        throw SystemUnreachableException.passing(
                "emarsys/" + failed.failure().word(),
                failed.failure().sentence(),
                Optional.of(Duration.between(now, failed.until())));
    }

    private Page begin(Instant since, Instant now) throws InterruptedException {
        String key = keyField.id();
        ObjectNode question = exported.question(key, new ExportWindow(since, now))
                .put("distribution_method", "local")
                .put("add_field_names_header", 0)
                .put("language", "en");
        EmarsysAnswer answer = api.post(exported.path(), question);
        if (answer instanceof Rejected rejected && rejected.replyCode() == SAME_IS_RUNNING) {
            // Its number was lost with an answer. Once it has ended, another one can be asked for.
            return nothing(new Resting(since, now.plus(ExportProgress.PAUSE_MAX)));
        }
        String export = answer.orThrow().path("id").asString("");
        if (!NUMBER.matcher(export).matches()) {
            throw malformed();
        }
        return nothing(new Run(export, key, since, now).waiting(now));
    }

    private Page poll(Waiting waiting, Instant now) throws InterruptedException {
        Run run = waiting.run();
        EmarsysAnswer answer = api.get("/export/" + run.export(), "/export/{id}");
        if (isGone(answer)) {
            return nothing(run.failed(ExportFailure.LOST, now));
        }
        return switch (answer.orThrow().path("status").asString("")) {
            case "ready", "done" -> page(List.of(), new Reading(run, 0), true);
            case "error" -> nothing(run.failed(ExportFailure.BROKEN, now));
            default -> goOnWaiting(waiting, now);
        };
    }

    private static Page goOnWaiting(Waiting waiting, Instant now) {
        return nothing(
                waiting.run().hasTakenTooLong(now)
                        ? waiting.run().failed(ExportFailure.UNFINISHED, now)
                        : waiting.askedAt(now));
    }

    private static boolean isGone(EmarsysAnswer answer) {
        return answer instanceof Rejected rejected && GONE.contains(rejected.replyCode());
    }

    private Page download(Reading reading, Instant now) throws InterruptedException {
        Run run = reading.run();
        Http.Result result = api.file(
                "/export/" + run.export() + "/data?offset=" + reading.line() + "&limit=" + LINES_MAX,
                "/export/{id}/data");
        if (result instanceof Http.Result.Answered answered && answered.status() == 200) {
            return understood(reading, answered.body(), now);
        }
        EmarsysAnswer answer = EmarsysAnswer.of(result);
        if (isGone(answer)) {
            return nothing(run.failed(ExportFailure.LOST, now));
        }
        if (answer instanceof Rejected rejected && rejected.replyCode() == STILL_RUNNING) {
            return goOnWaiting(run.waiting(now), now);
        }
        answer.orThrow();
        throw malformed();
    }

    private Page understood(Reading reading, byte[] file, Instant now) throws InterruptedException {
        CsvPage csv = CsvPage.read(file, new CsvPage.Request(reading.line(), LINES_MAX, exported.columns()))
                .orElseThrow(ReadExports::malformed);
        List<SourceRecord> records = exported.records(csv.rows(), reading.run(), now);
        return csv.isLast()
                ? page(records, reading.run().readToItsEnd(every), false)
                : page(records, new Reading(reading.run(), reading.line() + LINES_MAX), true);
    }

    private static SystemUnreachableException malformed() {
        return SystemUnreachableException.passing(
                "emarsys/answer-malformed", "Emarsys gave no usable answer", Optional.empty());
    }
}
