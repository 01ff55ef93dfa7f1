package io.plumbline.engine.view;

import io.plumbline.model.ConnectionName;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Figures and lists that the store keeps, so that they are true after a restart.
public interface StoredFigures {
    /// People known.
    long profiles();

    /// Records stored but not yet worked on.
    long journalBacklog();

    SourceFigures source(ConnectionName connection);

    DestinationFigures destination(ConnectionName connection);

    List<QuarantineView> quarantine(String connection, long after, int limitMax);

    List<DeadLetterView> deadLetters(String connection, long after, int limitMax);

    List<ExceptionView> exceptions(CasePosition after, int limitMax);

    /// Adds to the calls made to each connection.
    void addCalls(Map<ConnectionName, Long> calls) throws InterruptedException;

    /// What is stored about one source.
    record SourceFigures(
            long received, long quarantined, long hints, long apiCalls, List<SourceView.StreamView> streams) {}

    /// What is stored about one destination.
    ///
    /// @param backlog of all kinds, held ones included
    record DestinationFigures(
            long backlog,
            long held,
            long acknowledged,
            long refused,
            long inDoubt,
            long apiCalls,
            DestinationView.LagView lag,
            Optional<Instant> oldestWaiting,
            Optional<Instant> lastSuccess,
            List<DestinationView.KindView> kinds) {}
}
