package io.plumbline.connector.http;

import io.plumbline.connector.Http;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ProxySelector;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.SystemDefaultRoutePlanner;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/// The pool of connections that all connections of a process share, and the one thread that watches over slow answers.
///
/// A proxy set for the JVM is respected. Redirects are not followed and cookies not kept: credentials must reach no
/// other host than the one they were given for.
public final class HttpConnections implements AutoCloseable {
    private static final int CONNECTIONS_PER_HOST_MAX = 32;
    private static final int CONNECTIONS_MAX = 256;
    private static final Duration IDLE_MAX = Duration.ofSeconds(30);
    private static final Duration LIFE_MAX = Duration.ofMinutes(10);
    private static final Duration UNCHECKED_MAX = Duration.ofMillis(500);

    private final HttpTimeouts timeouts;
    private final CloseableHttpClient client;
    private final ScheduledThreadPoolExecutor watch;

    public HttpConnections(HttpTimeouts timeouts) {
        this.timeouts = timeouts;
        this.client = client(timeouts);
        this.watch = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("http-time-limit").factory());
        watch.setRemoveOnCancelPolicy(true);
    }

    private static CloseableHttpClient client(HttpTimeouts timeouts) {
        return HttpClientBuilder.create()
                .setConnectionManager(pool(timeouts))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(Timeout.of(timeouts.whole()))
                        .setResponseTimeout(Timeout.of(timeouts.silence()))
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setRoutePlanner(new SystemDefaultRoutePlanner(ProxySelector.getDefault()))
                .setRetryStrategy(new RepeatReadOnStaleConnection())
                .addExecInterceptorLast("left", new Departure())
                .setUserAgent("plumbline")
                .evictIdleConnections(TimeValue.of(IDLE_MAX))
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    private static PoolingHttpClientConnectionManager pool(HttpTimeouts timeouts) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(CONNECTIONS_PER_HOST_MAX)
                .setMaxConnTotal(CONNECTIONS_MAX)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(timeouts.connect()))
                        .setSocketTimeout(Timeout.of(timeouts.silence()))
                        .setValidateAfterInactivity(TimeValue.of(UNCHECKED_MAX))
                        .setTimeToLive(TimeValue.of(LIFE_MAX))
                        .build())
                .build();
    }

    /// Calls to one host, without credentials, limits or counters.
    ///
    /// @param base what every path is relative to; may have a path of its own
    public Http to(URI base) {
        return new ApacheHttp(client, this::cutWhenTooLong, base);
    }

    private ScheduledFuture<?> cutWhenTooLong(HttpUriRequestBase request) {
        Runnable cut = () -> {
            var _ = request.cancel();
        };
        return watch.schedule(cut, timeouts.whole().toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        watch.shutdownNow();
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
