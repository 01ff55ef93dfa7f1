package io.plumbline.store.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.connector.Acceptance;
import io.plumbline.connector.Descriptor;
import io.plumbline.engine.deliver.DeliverStep;
import io.plumbline.engine.deliver.DeliverStep.DeliverContext;
import io.plumbline.engine.deliver.DestinationSetup;
import io.plumbline.engine.deliver.LoadGate;
import io.plumbline.engine.deliver.ReadStandings;
import io.plumbline.engine.journal.Arrival;
import io.plumbline.engine.receive.ConnectionHealth;
import io.plumbline.engine.standardise.ReadAhead;
import io.plumbline.engine.standardise.Standardiser;
import io.plumbline.engine.store.Storage;
import io.plumbline.engine.view.CasePosition;
import io.plumbline.engine.work.Changes;
import io.plumbline.engine.work.ErasurePlan;
import io.plumbline.engine.work.Flow;
import io.plumbline.engine.work.Snapshot;
import io.plumbline.engine.work.WorkStep;
import io.plumbline.engine.work.WorkStore;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.delivery.RetryPolicy;
import io.plumbline.model.fact.ConsentFact;
import io.plumbline.model.fact.Fact;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.intent.Lane;
import io.plumbline.model.profile.Audience;
import io.plumbline.model.profile.ProfileRules;
import io.plumbline.model.record.FieldProblem;
import io.plumbline.model.record.RecordChange;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.RecordOrigin;
import io.plumbline.model.record.RecordPayload;
import io.plumbline.model.record.SourceRecord;
import io.plumbline.model.record.Standardised;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// A shop, an engine over a store, and a destination, on a clock that only moves when it is told to.
final class World implements AutoCloseable {
    static final ConnectionName SHOP = new ConnectionName("shop");
    static final ConnectionName ESP = new ConnectionName("esp");
    static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    private static final int BATCH_MAX = 100;
    private static final int ROUNDS_MAX = 1_000;

    final Esp esp = new Esp();
    Instant now = START;
    int entriesMax = BATCH_MAX;
    List<String> together = List.of();

    private final Storage storage;
    private final Map<String, Standardised> meanings = new HashMap<>();
    private final Map<RecordKey, Long> versions = new HashMap<>();
    private DeliverStep delivery;

    World(Storage storage) {
        this.storage = storage;
        this.delivery = delivery();
    }

    private DeliverStep delivery() {
        List<Acceptance> accepts = List.of(
                new Acceptance(IntentKind.PUT_CONTACT, BATCH_MAX, true, Duration.ZERO),
                new Acceptance(IntentKind.RECORD_ORDER, BATCH_MAX, false, Duration.ZERO),
                new Acceptance(IntentKind.TRIGGER_EVENT, BATCH_MAX, false, Duration.ZERO));
        Descriptor descriptor = new Descriptor("esp", "An ESP", List.of(), List.of(), accepts, "");
        return new DeliverStep(
                new DestinationSetup(ESP, descriptor, esp),
                storage.outbox(),
                new DeliverContext(
                        () -> now,
                        new LoadGate(List.of()),
                        new ConnectionHealth(),
                        RetryPolicy.STANDARD,
                        () -> 0.5,
                        new ReadStandings(Optional.empty(), storage.journal(), () -> now)));
    }

    /// Time goes by.
    void passes(Duration time) {
        now = now.plus(time);
    }

    /// The shop says the next version of a thing.
    void says(RecordKey key, Fact... facts) throws InterruptedException {
        saysAs(key, next(key), facts);
    }

    /// The shop says a version of a thing, late perhaps.
    void saysAs(RecordKey key, long version, Fact... facts) throws InterruptedException {
        arrives(key, version, new Standardised.Facts(List.of(facts), List.of()));
    }

    /// The shop says what nobody can understand.
    void saysNonsense(RecordKey key, ConsentFact... withdrawals) throws InterruptedException {
        FieldProblem problem = new FieldProblem("email", "", "email-invalid", "This is no address");
        arrives(key, next(key), new Standardised.Unfit(List.of(problem), List.of(withdrawals)));
    }

    /// The shop has a thing no more.
    void loses(RecordKey key, RecordChange how) throws InterruptedException {
        append(SourceRecord.gone(key, next(key), now, how));
    }

    long next(RecordKey key) {
        return versions.merge(key, 1L, Long::sum);
    }

    /// A record comes in, whenever it was made.
    void comesIn(Said said) throws InterruptedException {
        String name = "record-" + meanings.size();
        meanings.put(name, new Standardised.Facts(said.facts(), List.of()));
        append(
                said.change() == RecordChange.PRESENT
                        ? SourceRecord.present(
                                said.key(), said.version(), said.at(), RecordOrigin.LIVE, RecordPayload.of(name))
                        : SourceRecord.gone(said.key(), said.version(), said.at(), said.change()));
    }

    /// One version of a thing.
    record Said(RecordKey key, long version, Instant at, RecordChange change, List<Fact> facts) {}

    private void arrives(RecordKey key, long version, Standardised meaning) throws InterruptedException {
        String name = "record-" + meanings.size();
        meanings.put(name, meaning);
        append(SourceRecord.present(key, version, now, RecordOrigin.LIVE, RecordPayload.of(name)));
    }

    private void append(SourceRecord record) throws InterruptedException {
        storage.journal().append(new Arrival(List.of(record), null, List.of(), now));
    }

    /// Works off the journal.
    void works() throws InterruptedException {
        Standardiser standardiser = record ->
                Objects.requireNonNull(meanings.get(new String(record.payload().bytes(), StandardCharsets.UTF_8)));
        long position = storage.journal().workedPosition();
        ReadAhead ahead =
                new ReadAhead(storage.journal(), Map.of(SHOP, standardiser, ESP, standardiser), entriesMax, position);
        boolean[] done = new boolean[1];
        EspShape shape = new EspShape(together);
        WorkStep step = new WorkStep(
                ahead,
                forgetting(shape),
                new WorkStep.Setup(
                        List.of(flow(shape)),
                        ProfileRules.STANDARD,
                        source -> Instant.EPOCH,
                        destination -> false,
                        () -> now,
                        position),
                progress -> done[0] = progress.caughtUp());
        for (int round = 0; !done[0]; round++) {
            assertThat(round).as("steps of work").isLessThan(ROUNDS_MAX);
            step.run();
        }
    }

    private WorkStore forgetting(EspShape shape) {
        return new WorkStore() {
            @Override
            public Snapshot snapshot() {
                shape.forget();
                return storage.work().snapshot();
            }

            @Override
            public void follow(String rules) throws InterruptedException {
                storage.work().follow(rules);
            }

            @Override
            public void commit(Changes changes) throws InterruptedException {
                storage.work().commit(changes);
            }

            @Override
            public void erase(ErasurePlan plan) throws InterruptedException {
                storage.work().erase(plan);
            }

            @Override
            public void eraseAgain(String id, Set<Identifier> identifiers, Instant until) throws InterruptedException {
                storage.work().eraseAgain(id, identifiers, until);
            }
        };
    }

    private static Flow flow(EspShape shape) {
        return new Flow(
                SHOP, ESP, shape, Audience.EVERYBODY, true, true, true, false, Instant.EPOCH, Duration.ofDays(365));
    }

    /// Sends what waits, once.
    void delivers() throws InterruptedException {
        delivery.run();
    }

    /// Works and delivers, with time going by, until nothing waits any more.
    void settles() throws InterruptedException {
        works();
        for (int round = 0; waiting().isPresent(); round++) {
            assertThat(round).as("deliveries").isLessThan(ROUNDS_MAX);
            delivers();
            works();
            passes(Duration.ofSeconds(1));
        }
    }

    private Optional<Instant> waiting() {
        return storage.outbox().nextDue(ESP, Lane.BULK);
    }

    /// The process dies and is started again.
    void dies() throws InterruptedException {
        storage.outbox().doubtUnfinished(ESP, now);
        delivery = delivery();
    }

    List<String> cases() {
        List<String> kinds = new ArrayList<>();
        storage.figures().exceptions(CasePosition.START, BATCH_MAX).forEach(each -> kinds.add(each.kind()));
        return kinds;
    }

    Snapshot look() {
        return storage.look();
    }

    @Override
    public void close() {
        storage.close();
    }
}
