package io.plumbline.server.metrics;

import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.plumbline.engine.view.Views;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The address that Prometheus asks.
public final class MetricsRoute {
    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;version=0.0.4;charset=utf-8");

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    public MetricsRoute(Views views) {
        registry.getPrometheusRegistry().register(new EngineFigures(views));
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    /// For figures that the server measures itself.
    public MeterRegistry registry() {
        return registry;
    }

    public RouterFunction<ServerResponse> route() {
        return RouterFunctions.route(methods(HttpMethod.GET, HttpMethod.HEAD).and(path("/metrics")), this::scrape);
    }

    private ServerResponse scrape(ServerRequest request) {
        byte[] text = registry.scrape().getBytes(StandardCharsets.UTF_8);
        return ServerResponse.ok().contentType(TEXT).body(text);
    }
}
