package io.plumbline.sandbox.emarsys.segments;

import io.plumbline.sandbox.emarsys.protocol.RefusedException;
import io.plumbline.sandbox.kit.Json;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongToIntFunction;
import tools.jackson.databind.node.ObjectNode;

/// Runs of segments, one at a time in the whole account.
final class SegmentRuns {
    private static final Duration TAKES = Duration.ofSeconds(5);
    private static final Duration LIFE = Duration.ofHours(12);
    private static final int KEPT_MAX = 1000;

    private final InstantSource clock;
    private final TreeMap<Long, Run> byId = new TreeMap<>();
    private long lastId = 600_000;

    SegmentRuns(InstantSource clock) {
        this.clock = clock;
    }

    private record Run(long segment, Instant started) {
        boolean isRunning(Instant now) {
            return now.isBefore(started.plus(TAKES));
        }
    }

    synchronized ObjectNode start(long segment) {
        Instant now = clock.instant();
        if (byId.values().stream().anyMatch(run -> run.isRunning(now))) {
            throw RefusedException.of(423, 10003, "Another segment run is in progress");
        }
        if (byId.size() == KEPT_MAX) {
            byId.pollFirstEntry();
        }
        byId.put(++lastId, new Run(segment, now));
        return Json.object().put("run_id", Long.toString(lastId)).put("status", "waiting");
    }

    synchronized boolean isRunning(long segment) {
        Instant now = clock.instant();
        return byId.values().stream().anyMatch(run -> run.segment() == segment && run.isRunning(now));
    }

    synchronized ObjectNode state(long id, LongToIntFunction count) {
        Instant now = clock.instant();
        Run run = Optional.ofNullable(byId.get(id))
                .filter(known -> now.isBefore(known.started().plus(LIFE)))
                .orElseThrow(() -> RefusedException.of(404, 10008, "No such segment run"));
        ObjectNode state = Json.object().put("run_id", Long.toString(id));
        if (run.isRunning(now)) {
            return state.put("status", "in_progress");
        }
        state.put("status", "done").putObject("result").put("user_count", count.applyAsInt(run.segment()));
        return state;
    }
}
