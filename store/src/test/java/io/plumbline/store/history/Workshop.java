package io.plumbline.store.history;

import io.plumbline.engine.decide.ContactShape;
import io.plumbline.engine.decide.DestinationShape;
import io.plumbline.engine.decide.Shapes;
import io.plumbline.engine.deliver.QueuedIntent;
import io.plumbline.engine.deliver.Settlement;
import io.plumbline.engine.deliver.Settlement.Fate;
import io.plumbline.engine.deliver.Settlement.Settled;
import io.plumbline.engine.journal.Arrival;
import io.plumbline.engine.standardise.ReadAhead;
import io.plumbline.engine.store.Storage;
import io.plumbline.engine.view.CasePosition;
import io.plumbline.engine.work.Flow;
import io.plumbline.engine.work.WorkStep;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.consent.ConsentPolicy;
import io.plumbline.model.consent.ConsentScope;
import io.plumbline.model.document.Document;
import io.plumbline.model.fact.CustomerFact;
import io.plumbline.model.fact.Fact;
import io.plumbline.model.fact.OrderFact;
import io.plumbline.model.fact.OrderLine;
import io.plumbline.model.fact.OrderStates;
import io.plumbline.model.fact.OrderTotals;
import io.plumbline.model.fact.PersonReference;
import io.plumbline.model.history.HistoryRules;
import io.plumbline.model.identity.IdentityRules;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.intent.Lane;
import io.plumbline.model.profile.Audience;
import io.plumbline.model.profile.FieldAuthority;
import io.plumbline.model.profile.ProfileRules;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.RecordOrigin;
import io.plumbline.model.record.RecordPayload;
import io.plumbline.model.record.SourceRecord;
import io.plumbline.model.record.Standardised;
import io.plumbline.model.value.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// A store, the work on it, and a destination whose contacts are histories and nothing else.
final class Workshop {
    static final Instant MONDAY = Instant.parse("2026-01-05T10:00:00Z");

    private static final ConnectionName SHOP = new ConnectionName("shop");
    private static final ConnectionName MAIL = new ConnectionName("mail");
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final int BATCH_MAX = 1_000;
    private static final int ALL = 100_000;

    private final Storage storage;
    private final Map<RecordKey, List<Fact>> facts = new HashMap<>();
    private final List<SourceRecord> records = new ArrayList<>();
    private final WorkStep step;
    private Instant now = MONDAY;
    private long versions;
    private String failing = "";

    Workshop(Storage storage, HistoryRules rules) {
        this.storage = storage;
        ProfileRules profiles =
                new ProfileRules(ConsentPolicy.LATEST, FieldAuthority.NONE, IdentityRules.STANDARD, rules);
        Flow flow = new Flow(
                SHOP,
                MAIL,
                new HistoryShape(),
                Audience.EVERYBODY,
                true,
                false,
                false,
                false,
                Instant.EPOCH,
                Duration.ofDays(1));
        long position = storage.journal().workedPosition();
        ReadAhead ahead = new ReadAhead(storage.journal(), Map.of(SHOP, this::standardise), BATCH_MAX, position);
        this.step = new WorkStep(
                ahead,
                storage.work(),
                new WorkStep.Setup(
                        List.of(flow), profiles, source -> Instant.EPOCH, destination -> false, () -> now, position),
                progress -> {});
    }

    private Standardised standardise(SourceRecord record) {
        return new Standardised.Facts(facts.getOrDefault(record.key(), List.of()), List.of());
    }

    void signsUp(String customer) {
        tell("customer", customer, new CustomerFact(customer, Document.of(Map.of("email", customer + "@example.com"))));
    }

    void orders(String customer, String order, Instant at) {
        Money total = new Money(4_000, EUR);
        OrderLine line = new OrderLine("1", "SHIRT", "Shirt", BigDecimal.ONE, total, OrderLine.Type.GOODS);
        tell(
                "order",
                order,
                new OrderFact(
                        order,
                        order,
                        PersonReference.customer(customer),
                        "",
                        at,
                        new OrderStates("Open", "Paid", ""),
                        OrderTotals.of(total),
                        List.of(line)));
    }

    private void tell(String kind, String id, Fact fact) {
        RecordKey key = new RecordKey(SHOP, kind, id);
        facts.put(key, List.of(fact));
        RecordPayload payload = RecordPayload.of("{\"version\":" + ++versions + "}");
        records.add(SourceRecord.present(key, versions, MONDAY, RecordOrigin.BACKFILL, payload));
    }

    /// Puts into the journal what was told, without working on it.
    void journal() throws InterruptedException {
        storage.journal().append(new Arrival(List.copyOf(records), null, List.of(), now));
        records.clear();
    }

    /// Works until there is nothing left to do.
    ///
    /// @return how many steps that took
    int work() throws InterruptedException {
        journal();
        int steps = 1;
        while (!step.run().isPositive()) {
            steps++;
        }
        return steps;
    }

    void passes(Duration time) {
        now = now.plus(time);
    }

    /// From now on a rule of ours fails on a customer.
    void failsOn(String customer) {
        failing = customer;
    }

    /// What waits for the destination, by the customer's name; it is acknowledged thereby.
    Map<String, Document> delivered() throws InterruptedException {
        List<QueuedIntent> due = storage.outbox().due(MAIL, IntentKind.PUT_CONTACT, Lane.BULK, now.plusSeconds(1), ALL);
        storage.outbox().markSending(due);
        Map<String, Document> delivered = new TreeMap<>();
        List<Settled> settled = new ArrayList<>();
        for (QueuedIntent intent : due) {
            Document fields = intent.intent().body().object("fields");
            delivered.put(fields.textOrEmpty("email").replace("@example.com", ""), fields.object("history"));
            settled.add(new Settled(intent, new Fate.Acknowledged("1")));
        }
        storage.outbox().settle(MAIL, new Settlement(settled, List.of(), now));
        return delivered;
    }

    List<String> cases() {
        return storage.figures().exceptions(CasePosition.START, BATCH_MAX).stream()
                .map(one -> one.kind())
                .toList();
    }

    /// Contacts are an address and a history.
    private final class HistoryShape implements DestinationShape {
        @Override
        public ContactShape contact(Document profile) {
            if (profile.textOrEmpty("email").equals(failing + "@example.com")) {
                throw new IllegalStateException("A rule that fails");
            }
            Map<String, Object> fields = new TreeMap<>();
            fields.put("email", profile.textOrEmpty("email"));
            fields.put("history", profile.object("history"));
            return new ContactShape.Ready(Document.of(fields), List.of());
        }

        @Override
        public Set<String> historyRead() {
            return Set.of("history");
        }

        @Override
        public Set<ConsentScope> consents() {
            return Set.of();
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
}
