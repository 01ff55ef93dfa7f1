package io.plumbline.connectors.emarsys;

import io.plumbline.connector.Delivery;
import io.plumbline.connector.http.Jsons;
import io.plumbline.connectors.emarsys.EmarsysAnswer.Done;
import io.plumbline.connectors.emarsys.EmarsysAnswer.Rejected;
import io.plumbline.connectors.emarsys.EventWaves.Wave;
import io.plumbline.model.delivery.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/// Starts whatever a marketer has tied to an external event. Repeating it is harmless, since Emarsys acts on one
/// `trigger_id` once.
final class TriggerEvents {
    private static final int EVENT_UNKNOWN = 5001;
    private static final int EVENT_UNLINKED = 5005;

    private final CoreApi api;
    private final Lookup lookup;

    TriggerEvents(CoreApi api, Lookup lookup) {
        this.api = api;
        this.lookup = lookup;
    }

    List<Outcome> deliver(List<Delivery> deliveries) throws InterruptedException {
        OutcomeSheet sheet = new OutcomeSheet(deliveries);
        Set<String> names = deliveries.stream().map(TriggerEvents::event).collect(Collectors.toSet());
        Found<NamedIds> events = lookup.events.list(
                list -> names.stream().allMatch(name -> list.idOf(name).isPresent()));
        switch (lookup.key().then(key -> events.then(ids -> new Found.Got<>(new Ground(key, ids))))) {
            case Found.Prevented<Ground>(var outcome) -> sheet.endWith(outcome);
            case Found.Got<Ground>(var ground) -> sendAll(sheet, ground);
        }
        return sheet.all();
    }

    private record Ground(ContactField key, NamedIds events) {}

    private static String event(Delivery delivery) {
        return delivery.body().textOrEmpty("event");
    }

    private void sendAll(OutcomeSheet sheet, Ground ground) throws InterruptedException {
        for (Wave wave : waves(sheet, ground.events()).all()) {
            if (sheet.goesOn()) {
                send(sheet, wave, ground.key());
            }
        }
    }

    private static EventWaves waves(OutcomeSheet sheet, NamedIds events) {
        EventWaves waves = new EventWaves();
        for (int index : sheet.open()) {
            Delivery delivery = sheet.delivery(index);
            Optional<String> id = events.idOf(event(delivery));
            if (id.isEmpty()) {
                sheet.set(index, missing(delivery));
                continue;
            }
            switch (EventRow.of(delivery)) {
                case EventRow.Made.Ready(var row) -> waves.add(id.orElseThrow(), index, delivery.contact(), row);
                case EventRow.Made.Hopeless(var code, var words) -> sheet.set(index, new Outcome.Refused(code, words));
            }
        }
        return waves;
    }

    /// Refused rather than stopped: a marketer's missing event must not keep consent from being delivered.
    private static Outcome missing(Delivery delivery) {
        return new Outcome.Refused(
                "emarsys/event-missing",
                "Create the external event '" + event(delivery) + "' in Emarsys, then release these");
    }

    private void send(OutcomeSheet sheet, Wave wave, ContactField key) throws InterruptedException {
        ObjectNode body = Jsons.object().put("key_id", key.id());
        wave.rows().forEach(body.putArray("contacts")::add);
        EmarsysAnswer answer = api.post("/event/" + wave.eventId() + "/trigger", "/event/{id}/trigger", body);
        switch (answer) {
            case Done(var data) when data.isObject() -> matched(sheet, wave, RowErrors.of(data));
            case Done _ -> sheet.failAll(wave.indices(), new Outcome.Unclear("emarsys/answer-malformed"));
            case Rejected rejected -> rejected(sheet, wave, rejected);
            case EmarsysAnswer.Busy _, EmarsysAnswer.Denied _, EmarsysAnswer.Lost _ ->
                sheet.failAll(wave.indices(), answer.outcomeForAll().orElseThrow());
        }
    }

    private static void matched(OutcomeSheet sheet, Wave wave, RowErrors errors) {
        if (errors.ofKeyField().isPresent()) {
            sheet.failAll(wave.indices(), EmarsysErrors.keyFieldUnusable());
            return;
        }
        Outcome unnamed = errors.nameOthersThan(wave.contacts())
                ? new Outcome.Unclear("emarsys/error-unmatched")
                : new Outcome.Acknowledged("");
        sheet.setAll(
                wave.indices(),
                delivery -> errors.of(delivery.contact())
                        .map(error -> EmarsysErrors.ofRow(error, OutcomeSheet.sent(delivery)))
                        .orElse(unnamed));
    }

    private void rejected(OutcomeSheet sheet, Wave wave, Rejected rejected) {
        switch (rejected.replyCode()) {
            case EVENT_UNKNOWN -> {
                boolean again = lookup.events.doubt(wave.eventId());
                sheet.setAll(wave.indices(), delivery -> again ? outdated() : missing(delivery));
            }
            case EVENT_UNLINKED -> sheet.setAll(wave.indices(), TriggerEvents::unlinked);
            default -> {
                Outcome outcome = EmarsysErrors.ofBatch(rejected, sheet.sent(wave.indices()));
                sheet.setAll(wave.indices(), _ -> outcome);
            }
        }
    }

    private static Outcome outdated() {
        return new Outcome.Later("emarsys/event-list-outdated", Optional.empty());
    }

    private static Outcome unlinked(Delivery delivery) {
        return new Outcome.Refused(
                "emarsys/event-unlinked",
                "Link a program or a campaign to the external event '" + event(delivery) + "', then release these");
    }
}
