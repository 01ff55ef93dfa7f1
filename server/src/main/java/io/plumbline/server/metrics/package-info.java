/// Figures for Prometheus.
///
/// `MetricsRoute` answers one scrape from one status of the engine (`EngineFigures`), with few labels: connection, role
/// and quantile. The Java platform's own figures come beside them.
@NullMarked
package io.plumbline.server.metrics;

import org.jspecify.annotations.NullMarked;
