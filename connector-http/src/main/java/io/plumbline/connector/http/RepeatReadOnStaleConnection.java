package io.plumbline.connector.http;

import java.io.IOException;
import java.net.SocketException;
import org.apache.hc.client5.http.HttpRequestRetryStrategy;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.EndpointDetails;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.TimeValue;
import org.jspecify.annotations.Nullable;

/// Sends a read once more when the connection, taken from the pool, turns out to have been closed by the other side
/// while it was idle. A write in the same place may have been processed and is never repeated.
final class RepeatReadOnStaleConnection implements HttpRequestRetryStrategy {
    @Override
    public boolean retryRequest(HttpRequest request, IOException failure, int attempt, HttpContext context) {
        boolean closed = failure instanceof NoHttpResponseException || failure.getClass() == SocketException.class;
        return attempt == 1
                && closed
                && isRead(request)
                && !Thread.currentThread().isInterrupted()
                && hasAnsweredBefore(HttpClientContext.cast(context).getEndpointDetails());
    }

    private static boolean isRead(HttpRequest request) {
        return Method.GET.isSame(request.getMethod()) || Method.HEAD.isSame(request.getMethod());
    }

    private static boolean hasAnsweredBefore(@Nullable EndpointDetails connection) {
        return connection != null && connection.getResponseCount() > 0;
    }

    @Override
    public boolean retryRequest(HttpResponse response, int attempt, HttpContext context) {
        return false;
    }

    @Override
    public TimeValue getRetryInterval(HttpResponse response, int attempt, HttpContext context) {
        return TimeValue.ZERO_MILLISECONDS;
    }
}
