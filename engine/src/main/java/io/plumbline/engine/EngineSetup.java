package io.plumbline.engine;

import io.plumbline.engine.decision.DecisionRecords;
import io.plumbline.engine.deliver.DestinationSetup;
import io.plumbline.engine.receive.SourceSetup;
import io.plumbline.engine.standardise.Standardiser;
import io.plumbline.engine.store.Storage;
import io.plumbline.engine.work.Flow;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.profile.ProfileRules;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;

/// Everything that an engine is made of.
///
/// @param standardisers by source
/// @param rules by which profiles are derived
/// @param jitter numbers from 0 to 1 that spread repetitions
/// @param limits sizes and times
public record EngineSetup(
        String workspace,
        List<SourceSetup> sources,
        Map<ConnectionName, Standardiser> standardisers,
        List<DestinationSetup> destinations,
        List<Flow> flows,
        ProfileRules rules,
        Storage storage,
        InstantSource clock,
        DoubleSupplier jitter,
        Limits limits) {
    public EngineSetup {
        sources = List.copyOf(sources);
        standardisers = DecisionRecords.beside(standardisers);
        destinations = List.copyOf(destinations);
        flows = List.copyOf(flows);
    }

    /// Sizes and times.
    ///
    /// @param batchRecordsMax journal entries worked on together
    /// @param backlogRecordsMax how far reading may be ahead of the work
    /// @param journalRetention how long entries are kept for replay
    /// @param stopPatience how long a stop waits for work that is under way
    public record Limits(
            int batchRecordsMax, long backlogRecordsMax, Duration journalRetention, Duration stopPatience) {
        public static final Limits STANDARD = new Limits(1_000, 20_000, Duration.ofDays(30), Duration.ofSeconds(20));
    }
}
