package io.plumbline.bench;

import io.plumbline.app.workspace.CompiledMappings;
import io.plumbline.app.workspace.MappedShape;
import io.plumbline.connector.Acceptance;
import io.plumbline.connector.Descriptor;
import io.plumbline.connector.StreamDeclaration;
import io.plumbline.connectors.commercetools.Commercetools;
import io.plumbline.connectors.emarsys.Emarsys;
import io.plumbline.engine.CallTally;
import io.plumbline.engine.Engine;
import io.plumbline.engine.EngineSetup;
import io.plumbline.engine.deliver.DestinationSetup;
import io.plumbline.engine.receive.SourceSetup;
import io.plumbline.engine.standardise.Standardiser;
import io.plumbline.engine.store.Storage;
import io.plumbline.engine.view.DestinationView;
import io.plumbline.engine.view.StatusView;
import io.plumbline.engine.work.Flow;
import io.plumbline.mapping.Mapping;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.consent.ConsentScope;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.profile.Audience;
import io.plumbline.model.profile.ProfileRules;
import io.plumbline.model.record.SourceRecord;
import io.plumbline.store.SqliteStorage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The whole way of customer records: journal, mapping, identity, profile, decision, queue, delivery, ledger. Both ends
/// answer at once, so what is measured is ours.
final class WholeWay {
    private static final ConnectionName SHOP = new ConnectionName("shop");
    private static final ConnectionName ESP = new ConnectionName("esp");
    private static final int CONTACTS_PER_CALL = 1_000;

    private WholeWay() {}

    /// What was measured.
    ///
    /// @param perSecond records from the source's answer to the ledger
    record Measured(double perSecond, long acknowledged, long quarantined, long calls) {}

    static Measured run(Path file, List<SourceRecord> records) throws InterruptedException {
        InstantDestination destination = new InstantDestination();
        try (Storage storage = SqliteStorage.open(file)) {
            long started = System.nanoTime();
            Engine engine = Engine.start(setup(records, destination, storage), new CallTally());
            StatusView last = awaitEnd(engine);
            double seconds = (System.nanoTime() - started) / 1e9;
            engine.stop();
            return new Measured(
                    records.size() / seconds,
                    destination.acknowledged(),
                    last.sources().getFirst().quarantined(),
                    destination.calls());
        }
    }

    private static StatusView awaitEnd(Engine engine) throws InterruptedException {
        while (true) {
            StatusView status = engine.views().status();
            DestinationView destination = status.destinations().getFirst();
            boolean loaded = status.sources().getFirst().streams().stream().allMatch(s -> s.loadedShare() >= 1);
            if (loaded
                    && !status.sources().getFirst().streams().isEmpty()
                    && status.journalBacklog() == 0
                    && destination.backlog() == 0
                    && destination.acknowledged() > 0) {
                return status;
            }
            Thread.sleep(20);
        }
    }

    private static EngineSetup setup(List<SourceRecord> records, InstantDestination destination, Storage storage) {
        Descriptor source = new Descriptor(
                "memory",
                "Memory",
                List.of(),
                List.of(new StreamDeclaration("customers", "customer", Duration.ofMinutes(1), true)),
                List.of(),
                "");
        Descriptor sink = new Descriptor(
                "sink",
                "Sink",
                List.of(),
                List.of(),
                List.of(new Acceptance(IntentKind.PUT_CONTACT, CONTACTS_PER_CALL, true, Duration.ofMillis(200))),
                "");
        Mapping inbound = compiled(CompiledMappings.compile(new Commercetools(), Optional.empty()));
        Mapping outbound = compiled(CompiledMappings.compile(new Emarsys(), Optional.empty()));
        Standardiser standardiser = inbound.inbound()::standardise;
        Flow flow = new Flow(
                SHOP,
                ESP,
                new MappedShape(outbound.outbound(), Set.of(ConsentScope.EMAIL)),
                Audience.EVERYBODY,
                true,
                false,
                false,
                false,
                Instant.EPOCH,
                Duration.ofDays(1));
        return new EngineSetup(
                "bench",
                List.of(new SourceSetup(SHOP, source, new MemorySource(records), Optional.empty())),
                Map.of(SHOP, standardiser),
                List.of(new DestinationSetup(ESP, sink, destination)),
                List.of(flow),
                ProfileRules.STANDARD,
                storage,
                InstantSource.system(),
                () -> 0.5,
                EngineSetup.Limits.STANDARD);
    }

    private static Mapping compiled(Mapping.Compilation compilation) {
        if (compilation instanceof Mapping.Compilation.Compiled(var mapping)) {
            return mapping;
        }
        throw new IllegalStateException("A shipped mapping does not compile");
    }
}
