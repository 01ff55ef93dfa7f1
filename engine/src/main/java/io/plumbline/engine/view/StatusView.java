package io.plumbline.engine.view;

import java.time.Instant;
import java.util.List;

/// The state of one workspace at one moment.
///
/// @param profiles people known
/// @param journalBacklog records that are stored but not yet worked on
/// @param sources one for each source connection
/// @param destinations one for each destination connection
public record StatusView(
        String workspace,
        Instant at,
        Instant startedAt,
        long profiles,
        long journalBacklog,
        List<SourceView> sources,
        List<DestinationView> destinations) {}
