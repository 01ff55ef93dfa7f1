package io.plumbline.sandbox.emarsys.exports;

import io.plumbline.sandbox.emarsys.protocol.ApiCall;
import io.plumbline.sandbox.emarsys.protocol.RefusedException;
import io.plumbline.sandbox.emarsys.protocol.Reply;
import io.plumbline.sandbox.kit.Json;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.TreeMap;

/// Questions who opened, clicked or bounced, once a minute. No mail is ever sent here, so nobody did.
final class ResponseQueries {
    private static final Set<String> TYPES = Set.of(
            "opened",
            "not_opened",
            "received",
            "clicked",
            "not_clicked",
            "bounced",
            "hard_bounced",
            "soft_bounced",
            "block_bounced");
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration TAKES = Duration.ofSeconds(5);
    private static final Duration LIFE = Duration.ofHours(2);
    private static final int KEPT_MAX = 1000;

    private final InstantSource clock;
    private final TreeMap<Long, Instant> startedById = new TreeMap<>();
    private long lastId = 900_000;

    ResponseQueries(InstantSource clock) {
        this.clock = clock;
    }

    synchronized Reply start(ApiCall call) {
        if (!TYPES.contains(call.json().path("type").asString(""))) {
            throw RefusedException.badRequest(1001, "Invalid type");
        }
        Instant now = clock.instant();
        boolean isTooSoon = !startedById.isEmpty()
                && now.isBefore(startedById.lastEntry().getValue().plus(PAUSE));
        if (isTooSoon) {
            throw RefusedException.of(423, 6028, "The query cannot be repeated so soon");
        }
        if (startedById.size() == KEPT_MAX) {
            startedById.pollFirstEntry();
        }
        startedById.put(++lastId, now);
        return Reply.data(Json.object().put("id", lastId));
    }

    synchronized Reply result(ApiCall call) {
        Instant started = startedById.getOrDefault(call.id(), Instant.MIN);
        Instant now = clock.instant();
        if (started.equals(Instant.MIN) || now.isAfter(started.plus(LIFE))) {
            throw RefusedException.of(404, 6029, "No such query");
        }
        if (now.isBefore(started.plus(TAKES))) {
            return Reply.data(Json.object().stringNode(""));
        }
        return Reply.data(Json.object().set("contact_ids", Json.array().add("")));
    }
}
