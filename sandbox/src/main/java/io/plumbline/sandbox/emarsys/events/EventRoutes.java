package io.plumbline.sandbox.emarsys.events;

import io.plumbline.sandbox.emarsys.account.Switch;
import io.plumbline.sandbox.emarsys.account.ViennaTime;
import io.plumbline.sandbox.emarsys.contacts.ContactBase;
import io.plumbline.sandbox.emarsys.fields.FieldCatalogue;
import io.plumbline.sandbox.emarsys.protocol.ApiCall;
import io.plumbline.sandbox.emarsys.protocol.Reply;
import io.plumbline.sandbox.emarsys.protocol.Routes;
import io.plumbline.sandbox.kit.Json;
import java.time.InstantSource;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The calls about external events.
public final class EventRoutes {
    private static final int FIRST_PROGRAM = 500_000;

    private final EventCatalogue events;
    private final EventLog log;

    public EventRoutes(EventCatalogue events, EventLog log) {
        this.events = events;
        this.log = log;
    }

    public void addTo(
            Routes routes, ContactBase contacts, FieldCatalogue fields, Set<Switch> switches, InstantSource clock) {
        TriggerEvent trigger = new TriggerEvent(events, contacts, fields, log, switches, clock);
        routes.get("/event", "externalevent.list", _ -> Reply.data(list()))
                .post("/event", "externalevent.create", this::create)
                .get("/event/{id}", "externalevent.get", call -> Reply.data(shown(events.require(call.id()))))
                .post("/event/{id}", "externalevent.update", this::rename)
                .get("/event/{id}/usages", "externalevent.usages", this::usages)
                .post("/event/{id}/delete", "externalevent.delete", this::delete)
                .post("/event/{id}/trigger", "externalevent.trigger", trigger::run);
    }

    private ArrayNode list() {
        ArrayNode all = Json.array();
        events.all().forEach(event -> all.add(shown(event)));
        return all;
    }

    private static ObjectNode shown(ExternalEvent event) {
        return Json.object()
                .put("id", event.id())
                .put("name", event.name())
                .put("created", ViennaTime.text(event.created()));
    }

    private Reply create(ApiCall call) {
        ExternalEvent event = events.create(call.json().path("name").asString(""));
        return Reply.data(Json.object().put("id", event.id()).put("name", event.name()));
    }

    private Reply rename(ApiCall call) {
        ExternalEvent event = events.rename(call.id(), call.json().path("name").asString(""));
        return Reply.data(Json.object().put("id", event.id()).put("name", event.name()));
    }

    private Reply usages(ApiCall call) {
        ExternalEvent event = events.require(call.id());
        ObjectNode usages = Json.object();
        ArrayNode programs = usages.putArray("program_ids");
        if (event.isLinked()) {
            programs.add(FIRST_PROGRAM + event.id());
        }
        usages.putArray("email_ids");
        usages.putArray("interactions_program_ids");
        return Reply.data(usages);
    }

    private Reply delete(ApiCall call) {
        events.delete(call.id());
        return Reply.data(Json.object());
    }
}
