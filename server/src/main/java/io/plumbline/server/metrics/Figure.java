package io.plumbline.server.metrics;

import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricMetadata;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One figure, by its labels.
final class Figure {
    private final MetricMetadata metadata;
    private final Map<Labels, Double> values = new LinkedHashMap<>();

    Figure(String name, String help) {
        this.metadata = new MetricMetadata(name, help);
    }

    Figure with(double value) {
        values.put(Labels.EMPTY, value);
        return this;
    }

    Figure with(String connection, double value) {
        values.put(Labels.of("connection", connection), value);
        return this;
    }

    Figure with(Role role, double value) {
        values.put(Labels.of("connection", role.connection(), "role", role.role()), value);
        return this;
    }

    /// A point in time; nothing if it never came.
    Figure with(Role role, @Nullable Instant at) {
        return at == null ? this : with(role, at.toEpochMilli() / 1000.0);
    }

    MetricSnapshot gauge() {
        return new GaugeSnapshot(
                metadata,
                values.entrySet().stream()
                        .map(entry -> new GaugeDataPointSnapshot(entry.getValue(), entry.getKey(), null))
                        .toList());
    }

    MetricSnapshot counter() {
        return new CounterSnapshot(
                metadata,
                values.entrySet().stream()
                        .map(entry -> new CounterDataPointSnapshot(entry.getValue(), entry.getKey(), null, 0L))
                        .toList());
    }
}
