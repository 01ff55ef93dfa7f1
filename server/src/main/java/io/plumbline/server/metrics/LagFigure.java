package io.plumbline.server.metrics;

import io.plumbline.engine.view.DestinationView;
import io.plumbline.engine.view.DestinationView.LagView;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.Quantiles;
import io.prometheus.metrics.model.snapshots.SummarySnapshot;
import io.prometheus.metrics.model.snapshots.SummarySnapshot.SummaryDataPointSnapshot;
import java.util.List;

/// Lag with its percentiles.
final class LagFigure {
    private LagFigure() {}

    /// Destinations without a measurement are left out.
    static MetricSnapshot of(List<DestinationView> destinations) {
        SummarySnapshot.Builder summary = SummarySnapshot.builder()
                .name("plumbline_lag_seconds")
                .help("Time from the source's own timestamp to the acknowledgement, of live changes");
        destinations.stream()
                .filter(destination -> destination.lag().count() > 0)
                .forEach(destination -> summary.dataPoint(point(destination)));
        return summary.build();
    }

    private static SummaryDataPointSnapshot point(DestinationView destination) {
        LagView lag = destination.lag();
        return SummaryDataPointSnapshot.builder()
                .labels(Labels.of("connection", destination.connection()))
                .count(lag.count())
                .quantiles(Quantiles.builder()
                        .quantile(0.5, lag.p50Millis() / 1000.0)
                        .quantile(0.99, lag.p99Millis() / 1000.0)
                        .quantile(1, lag.maxMillis() / 1000.0)
                        .build())
                .build();
    }
}
