package io.plumbline.sandbox.emarsys.events;

import io.plumbline.sandbox.emarsys.account.Switch;
import io.plumbline.sandbox.emarsys.contacts.Contact;
import io.plumbline.sandbox.emarsys.contacts.ContactBase;
import io.plumbline.sandbox.emarsys.contacts.KeyField;
import io.plumbline.sandbox.emarsys.contacts.RowErrors;
import io.plumbline.sandbox.emarsys.events.TriggeredEvent.Effect;
import io.plumbline.sandbox.emarsys.fields.FieldCatalogue;
import io.plumbline.sandbox.emarsys.protocol.ApiCall;
import io.plumbline.sandbox.emarsys.protocol.RefusedException;
import io.plumbline.sandbox.emarsys.protocol.Reply;
import io.plumbline.sandbox.kit.Json;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Triggers an event for one contact or for many. It never creates a contact.
final class TriggerEvent {
    private static final int CONTACTS_MAX = 1000;
    private static final Duration LIFE = Duration.ofHours(6);

    private final EventCatalogue events;
    private final ContactBase contacts;
    private final FieldCatalogue fields;
    private final EventLog log;
    private final Set<Switch> switches;
    private final InstantSource clock;

    TriggerEvent(
            EventCatalogue events,
            ContactBase contacts,
            FieldCatalogue fields,
            EventLog log,
            Set<Switch> switches,
            InstantSource clock) {
        this.events = events;
        this.contacts = contacts;
        this.fields = fields;
        this.log = log;
        this.switches = switches;
        this.clock = clock;
    }

    Reply run(ApiCall call) {
        JsonNode body = call.json();
        ExternalEvent event = events.require(call.id());
        if (switches.contains(Switch.EVENT_NOT_LINKED) && !event.isLinked()) {
            throw RefusedException.badRequest(5005, "No program or campaign is triggered");
        }
        KeyField key = KeyField.require(fields, body.path("key_id"));
        return body.has("contacts") ? batch(event, key, body.path("contacts")) : single(event, key, body);
    }

    private Reply single(ExternalEvent event, KeyField key, JsonNode body) {
        trigger(event, key, Trigger.read(body));
        return Reply.data(connected(event));
    }

    private Reply batch(ExternalEvent event, KeyField key, JsonNode sent) {
        if (!sent.isArray()) {
            throw RefusedException.badRequest(2003, "Invalid data format. Array expected");
        }
        if (sent.size() > CONTACTS_MAX) {
            throw RefusedException.tooManyInBatch();
        }
        List<Trigger> triggers = sent.valueStream().map(Trigger::read).toList();
        RowErrors errors = new RowErrors();
        ObjectNode data = connected(event);
        ArrayNode ids = data.putArray("ids");
        for (Trigger trigger : triggers) {
            try {
                ids.add(Integer.toString(trigger(event, key, trigger).id()));
            } catch (RefusedException refused) {
                errors.add(trigger.externalId(), refused.refusal());
            }
        }
        return Reply.data(data.set("errors", errors.orEmptyArray()));
    }

    private Contact trigger(ExternalEvent event, KeyField key, Trigger trigger) {
        List<Contact> found = contacts.find(key, trigger.externalId());
        if (found.size() > 1) {
            throw key.severalContacts(trigger.externalId());
        }
        Contact contact = found.stream().findFirst().orElseThrow(() -> key.noContact(trigger.externalId()));
        log.append(new TriggeredEvent(
                event.id(),
                event.name(),
                contact.id(),
                trigger.externalId(),
                trigger.data(),
                trigger.triggerId(),
                clock.instant(),
                effect(trigger)));
        return contact;
    }

    private Effect effect(Trigger trigger) {
        if (!log.isNew(trigger.triggerId())) {
            return Effect.DEDUPLICATED;
        }
        boolean isOld = trigger.eventTime()
                .filter(time -> time.plus(LIFE).isBefore(clock.instant()))
                .isPresent();
        return isOld && switches.contains(Switch.INTERACTIONS) ? Effect.LAPSED : Effect.TRIGGERED;
    }

    private ObjectNode connected(ExternalEvent event) {
        ObjectNode data = Json.object();
        if (switches.contains(Switch.INTERACTIONS)) {
            data.putObject("connectedTo")
                    .put("email", false)
                    .put("acProgram", event.isLinked())
                    .put("interactionsProgram", false);
        }
        return data;
    }
}
