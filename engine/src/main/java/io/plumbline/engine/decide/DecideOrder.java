package io.plumbline.engine.decide;

import io.plumbline.engine.decide.DestinationShape.Happening;
import io.plumbline.engine.decide.OrderLife.Moment;
import io.plumbline.model.document.Document;
import io.plumbline.model.fact.FactDocuments;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.intent.Intent;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.intent.Lane;
import io.plumbline.model.record.FieldProblem;
import io.plumbline.model.record.RecordKey;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Decides what a destination must be told about one order: to remember it, once it is ready, and the moments of its
/// life. Each is told once; whether it was told already the caller knows from the ledger.
public final class DecideOrder {
    private final DestinationShape shape;
    private final OrderPolicy policy;
    private final Instant now;

    public DecideOrder(DestinationShape shape, OrderPolicy policy, Instant now) {
        this.shape = shape;
        this.policy = policy;
        this.now = now;
    }

    /// An order and whose it is.
    ///
    /// @param document the canonical document of the order fact
    public record Subject(RecordKey record, OrderLife life, Document document, ProfileId contact, Document profile) {}

    /// What is to be told of an order.
    ///
    /// @param problems why something about it cannot be told until its data are better
    public record Told(List<Decided> decided, List<FieldProblem> problems) {}

    /// Everything that the destination should have been told by now.
    public Told from(Subject subject, Because because) {
        Told told = new Told(new ArrayList<>(2), new ArrayList<>());
        if (policy.orders()
                && subject.life().isReady()
                && !subject.life().order().placedAt().isBefore(policy.since())) {
            record(subject, because, told);
        }
        if (policy.events()) {
            for (Moment moment : subject.life().moments()) {
                if (isNews(moment)) {
                    tell(subject, moment, because, told);
                }
            }
        }
        return told;
    }

    private boolean isNews(Moment moment) {
        return !moment.at().isBefore(policy.liveSince()) && !moment.at().isBefore(now.minus(policy.eventAgeMax()));
    }

    private void record(Subject subject, Because because, Told told) {
        Shapes<Document> rows = shape.orderRows(subject.document(), subject.profile());
        told.problems().addAll(rows.problems());
        if (!rows.ready().isEmpty()) {
            Document body = Document.of(Map.of("rows", rows.ready()));
            Lane lane = because.live() ? Lane.TRANSACTION : Lane.BULK;
            told.decided().add(decided(IntentKind.RECORD_ORDER, lane, thing(subject), subject, body, because));
        }
    }

    private void tell(Subject subject, Moment moment, Because because, Told told) {
        Document fulfilment = moment.fulfilment().map(FactDocuments::write).orElse(Document.EMPTY);
        Happening happening = new Happening(subject.document(), fulfilment, subject.profile());
        Shapes<DestinationShape.EventShape> events = shape.events(moment.name(), happening);
        told.problems().addAll(events.problems());
        for (DestinationShape.EventShape event : events.ready()) {
            String thing = thing(subject) + "/" + event.event();
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("event", event.event());
            body.put("time", moment.at().truncatedTo(ChronoUnit.SECONDS).toString());
            body.put("deduplication", deduplication(thing));
            body.put("data", event.payload());
            told.decided()
                    .add(decided(IntentKind.TRIGGER_EVENT, Lane.TRIGGER, thing, subject, Document.of(body), because));
        }
    }

    private static Decided decided(
            IntentKind kind, Lane lane, String thing, Subject subject, Document body, Because because) {
        Intent intent = new Intent(kind, lane, thing, subject.contact(), body, because.at(), because.live());
        return new Decided(intent, Fingerprint.of(body));
    }

    private static String thing(Subject subject) {
        RecordKey record = subject.record();
        return record.connection() + "/" + record.kind() + "/" + record.id();
    }

    /// The same for every repetition of one event, different for different ones.
    private static String deduplication(String thing) {
        return UUID.nameUUIDFromBytes(thing.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
