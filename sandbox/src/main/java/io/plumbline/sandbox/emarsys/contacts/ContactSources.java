package io.plumbline.sandbox.emarsys.contacts;

import io.plumbline.sandbox.emarsys.protocol.ApiCall;
import io.plumbline.sandbox.emarsys.protocol.RefusedException;
import io.plumbline.sandbox.emarsys.protocol.Reply;
import io.plumbline.sandbox.emarsys.protocol.Route;
import io.plumbline.sandbox.emarsys.protocol.Routes;
import io.plumbline.sandbox.kit.Json;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/// The named sources that writes can be stamped with.
public final class ContactSources {
    private final Map<Long, String> names = new ConcurrentSkipListMap<>();
    private final AtomicLong lastId = new AtomicLong(10_000);

    void addTo(Routes routes) {
        routes.get("/source", Route.OPEN, _ -> Reply.data(list()))
                .post("/source/create", Route.OPEN, this::create)
                .delete("/source/{id}", Route.OPEN, this::remove);
    }

    /// Reads the source a row is stamped with; 0 if it is not.
    long stamped(JsonNode sourceId) {
        if (sourceId.isMissingNode() || sourceId.isNull()) {
            return 0;
        }
        long id = sourceId.asLong(-1);
        if (!names.containsKey(id)) {
            throw RefusedException.badRequest(2013, "Invalid source id: " + sourceId.asString(""));
        }
        return id;
    }

    private ArrayNode list() {
        ArrayNode all = Json.array();
        names.forEach((id, name) -> all.addObject().put("id", id.toString()).put("name", name));
        return all;
    }

    private Reply create(ApiCall call) {
        String name = call.json().path("name").asString("").strip();
        if (name.isEmpty()) {
            throw RefusedException.missing("name");
        }
        long id = lastId.incrementAndGet();
        names.put(id, name);
        return Reply.data(Json.object().put("id", id));
    }

    private Reply remove(ApiCall call) {
        if (!names.keySet().remove(call.id())) {
            throw RefusedException.badRequest(2013, "Invalid source id: " + call.id());
        }
        return Reply.data(Json.object());
    }
}
