package io.plumbline.connectors.emarsys.export;

import io.plumbline.connector.Offset;
import io.plumbline.connector.SystemUnreachableException;
import io.plumbline.connector.http.Jsons;
import io.plumbline.connectors.emarsys.export.ExportProgress.Failed;
import io.plumbline.connectors.emarsys.export.ExportProgress.Reading;
import io.plumbline.connectors.emarsys.export.ExportProgress.Resting;
import io.plumbline.connectors.emarsys.export.ExportProgress.Run;
import io.plumbline.connectors.emarsys.export.ExportProgress.Waiting;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Progress as an offset, and back.
public final class ExportOffset {
    private static final int VERSION = 1;

    private ExportOffset() {}

    public static Offset write(ExportProgress progress) {
        ObjectNode json = Jsons.object().put("v", VERSION);
        switch (progress) {
            case Resting(var since, var until) ->
                json.put("since", since.toString()).put("rest", until.toString());
            case Failed(var since, var failure, var until) ->
                json.put("since", since.toString())
                        .put("failed", failure.word())
                        .put("rest", until.toString());
            case Waiting(var run, var poll, var pause) ->
                write(run, json).put("poll", poll.toString()).put("pause", pause.toString());
            case Reading(var run, var line) -> write(run, json).put("line", line);
        }
        return new Offset(json.toString());
    }

    private static ObjectNode write(Run run, ObjectNode json) {
        return json.put("since", run.since().toString())
                .put("export", run.export())
                .put("key", run.key())
                .put("begun", run.begun().toString());
    }

    /// @param now stands for the end of the last export where there was none
    /// @throws SystemUnreachableException if the offset was written by a release that knows more than this one
    public static ExportProgress read(Offset offset, Instant now) {
        if (offset.isStart()) {
            return new Resting(now, now);
        }
        return Jsons.parse(offset.value().getBytes(StandardCharsets.UTF_8))
                .filter(json -> json.path("v").asInt(0) == VERSION)
                .flatMap(ExportOffset::progress)
                .orElseThrow(ExportOffset::unreadable);
    }

    private static Optional<ExportProgress> progress(JsonNode json) {
        try {
            Instant since = instant(json, "since");
            if (json.has("failed")) {
                return failure(json).map(failure -> new Failed(since, failure, instant(json, "rest")));
            }
            if (json.has("rest")) {
                return Optional.of(new Resting(since, instant(json, "rest")));
            }
            Run run = new Run(
                    json.path("export").asString(""), json.path("key").asString(""), since, instant(json, "begun"));
            if (json.has("line")) {
                return Optional.of(new Reading(run, json.path("line").asLong(0)));
            }
            Duration pause = Duration.parse(json.path("pause").asString(""));
            return Optional.of(new Waiting(run, instant(json, "poll"), pause));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<ExportFailure> failure(JsonNode json) {
        String word = json.path("failed").asString("");
        return Arrays.stream(ExportFailure.values())
                .filter(failure -> failure.word().equals(word))
                .findFirst();
    }

    private static Instant instant(JsonNode json, String name) {
        return Instant.parse(json.path(name).asString(""));
    }

    private static SystemUnreachableException unreadable() {
        return SystemUnreachableException.untilMended(
                "emarsys/offset-unreadable",
                "The stored position in this stream was written by another release of Plumbline. Go back to that"
                        + " release, or start a new first load of this connection.");
    }
}
