package io.plumbline.store.people;

import io.plumbline.engine.decide.ContactShape;
import io.plumbline.engine.decide.DestinationShape;
import io.plumbline.engine.decide.DestinationShape.EventShape;
import io.plumbline.engine.decide.DestinationShape.Happening;
import io.plumbline.engine.decide.Shapes;
import io.plumbline.engine.deliver.QueuedIntent;
import io.plumbline.engine.deliver.Settlement;
import io.plumbline.engine.store.Storage;
import io.plumbline.engine.work.Flow;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.consent.ConsentDocument;
import io.plumbline.model.consent.ConsentScope;
import io.plumbline.model.consent.ConsentStatement;
import io.plumbline.model.document.Document;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.intent.Lane;
import io.plumbline.model.profile.Audience;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// A destination that takes all contacts just as they are, and what it holds of each that is not retired.
final class Mailing implements DestinationShape {
    static final ConnectionName NAME = new ConnectionName("mailing");
    private static final int MAX = 1_000;
    private static final ConsentScope EMAIL = new ConsentScope(ConsentStatement.EMAIL, "");

    private final Map<String, Object> contacts = new TreeMap<>();
    private int taken;

    Flow flow() {
        return new Flow(
                Telling.SHOP,
                NAME,
                this,
                Audience.EVERYBODY,
                true,
                false,
                false,
                false,
                Instant.EPOCH,
                Duration.ofDays(1));
    }

    /// Takes everything that waits.
    Map<String, Object> take(Storage storage) throws InterruptedException {
        Instant at = Telling.NOON.plus(Duration.ofDays(1)).plusSeconds(taken);
        List<QueuedIntent> due = storage.outbox().due(NAME, IntentKind.PUT_CONTACT, Lane.BULK, at, MAX);
        for (QueuedIntent each : due) {
            Document body = each.intent().body();
            if (each.intent().isRetirement()) {
                contacts.remove(each.intent().thing());
            } else {
                contacts.put(
                        each.intent().thing(),
                        List.of(body.object("fields"), ConsentDocument.states(body.object("consents"))));
            }
        }
        List<Settlement.Settled> settled = due.stream()
                .map(each -> new Settlement.Settled(each, new Settlement.Fate.Acknowledged("remote")))
                .toList();
        storage.outbox().settle(NAME, new Settlement(settled, List.of(), at));
        taken += due.size();
        return new TreeMap<>(contacts);
    }

    /// How much it was told since it was asked last.
    int taken() {
        int count = taken;
        taken = 0;
        return count;
    }

    @Override
    public ContactShape contact(Document profile) {
        return new ContactShape.Ready(profile, List.of());
    }

    @Override
    public Set<ConsentScope> consents() {
        return Set.of(EMAIL);
    }

    @Override
    public Shapes<Document> orderRows(Document order, Document profile) {
        return Shapes.of(List.of());
    }

    @Override
    public Shapes<EventShape> events(String moment, Happening happening) {
        return Shapes.of(List.of());
    }
}
