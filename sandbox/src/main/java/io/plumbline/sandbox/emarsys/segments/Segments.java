package io.plumbline.sandbox.emarsys.segments;

import io.plumbline.sandbox.emarsys.account.ViennaTime;
import io.plumbline.sandbox.emarsys.contacts.Contact;
import io.plumbline.sandbox.emarsys.contacts.ContactBase;
import io.plumbline.sandbox.emarsys.fields.FieldCatalogue;
import io.plumbline.sandbox.emarsys.protocol.ApiCall;
import io.plumbline.sandbox.emarsys.protocol.RefusedException;
import io.plumbline.sandbox.emarsys.protocol.Reply;
import io.plumbline.sandbox.emarsys.protocol.Route;
import io.plumbline.sandbox.emarsys.protocol.Routes;
import io.plumbline.sandbox.kit.Json;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/// The segments of the account and the calls about them. Safe for many threads.
public final class Segments {
    private static final long FIRST_ID = 300_001;

    private final ContactBase contacts;
    private final Criteria criteria;
    private final InstantSource clock;
    private final SegmentRuns runs;
    private final Map<Long, Segment> byId = new TreeMap<>();
    private long nextId = FIRST_ID;

    public Segments(ContactBase contacts, FieldCatalogue fields, InstantSource clock) {
        this.contacts = contacts;
        this.clock = clock;
        criteria = new Criteria(fields);
        runs = new SegmentRuns(clock);
    }

    private record Segment(long id, String name, Instant created, Predicate<Contact> criteria) {}

    public void addTo(Routes routes) {
        routes.get("/filter", Route.OPEN, _ -> Reply.data(list()))
                .put("/filter", Route.OPEN, this::create)
                .get("/filter/{id}/delete", Route.OPEN, this::delete)
                .post(
                        "/filter/{id}/runs",
                        Route.OPEN,
                        call -> Reply.data(runs.start(required(call.id()).id())))
                .get(
                        "/filter/runs/{id}",
                        Route.OPEN,
                        call -> Reply.data(runs.state(
                                call.id(),
                                segment -> contacts(segment).map(List::size).orElse(0))))
                .get("/filter/{id}/contacts/count", Route.OPEN, this::count);
    }

    /// The contacts that meet a segment's criteria now; empty if there is no such segment.
    public synchronized Optional<List<Contact>> contacts(long segmentId) {
        return Optional.ofNullable(byId.get(segmentId))
                .map(segment -> contacts.after(0, Integer.MAX_VALUE, segment.criteria()));
    }

    private synchronized ArrayNode list() {
        ArrayNode all = Json.array();
        byId.values()
                .forEach(segment -> all.addObject()
                        .put("id", Long.toString(segment.id()))
                        .put("name", segment.name())
                        .put("created", ViennaTime.text(segment.created())));
        return all;
    }

    private synchronized Reply create(ApiCall call) {
        JsonNode body = call.json();
        String name = body.path("name").asString("");
        if (name.isBlank()) {
            throw RefusedException.missing("name");
        }
        Predicate<Contact> read = criteria.read(body.path("contactCriteria"));
        Segment segment = new Segment(nextId++, name, clock.instant(), read);
        byId.put(segment.id(), segment);
        return Reply.data(Json.object().put("id", segment.id()));
    }

    private synchronized Reply delete(ApiCall call) {
        byId.remove(required(call.id()).id());
        return Reply.data(Json.object());
    }

    private Reply count(ApiCall call) {
        long segment = required(call.id()).id();
        if (runs.isRunning(segment)) {
            throw RefusedException.of(202, 10001, "The segment is still being evaluated");
        }
        int count = contacts(segment).map(List::size).orElse(0);
        return Reply.data(Json.array().add(count).get(0));
    }

    private synchronized Segment required(long id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow(() -> RefusedException.of(404, 10002, "No such segment"));
    }
}
