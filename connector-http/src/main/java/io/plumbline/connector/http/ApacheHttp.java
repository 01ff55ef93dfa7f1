package io.plumbline.connector.http;

import io.plumbline.connector.Http;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentTooLongException;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.jspecify.annotations.Nullable;

/// Calls to one host over the shared pool.
final class ApacheHttp implements Http {
    private static final int ANSWER_BYTES_MAX = 64 * 1024 * 1024;

    private final CloseableHttpClient client;
    private final Function<HttpUriRequestBase, Future<?>> limiter;
    private final String base;

    /// @param limiter begins to watch over a request, and cancels it when it takes too long
    ApacheHttp(CloseableHttpClient client, Function<HttpUriRequestBase, Future<?>> limiter, URI base) {
        this.client = client;
        this.limiter = limiter;
        String text = base.toString();
        this.base = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    @Override
    public Result send(Call call) throws InterruptedException {
        HttpUriRequestBase request = request(call);
        HttpClientContext context = HttpClientContext.create();
        Future<?> limit = limiter.apply(request);
        try {
            return client.execute(request, context, ApacheHttp::answered);
        } catch (IOException e) {
            if (Thread.interrupted()) {
                throw new InterruptedException("Interrupted during a call");
            }
            return failed(e, Departure.happened(context), request.isCancelled());
        } finally {
            limit.cancel(false);
        }
    }

    private HttpUriRequestBase request(Call call) {
        HttpUriRequestBase request = new HttpUriRequestBase(call.method(), URI.create(base + call.path()));
        call.headers().forEach(request::setHeader);
        if (call.body().length > 0) {
            request.setEntity(new ByteArrayEntity(call.body(), null));
        }
        return request;
    }

    private static Result failed(IOException failure, boolean left, boolean cancelled) {
        String reason = cancelled ? "time-limit" : FailureReason.of(failure);
        return left ? new Result.Unclear(reason) : new Result.NotSent(reason);
    }

    private static Result answered(ClassicHttpResponse response) throws IOException {
        Map<String, String> headers = HashMap.newHashMap(response.getHeaders().length);
        for (Header header : response.getHeaders()) {
            headers.put(header.getName().toLowerCase(Locale.ROOT), header.getValue());
        }
        return new Result.Answered(response.getCode(), headers, body(response.getEntity()));
    }

    private static byte[] body(@Nullable HttpEntity entity) throws IOException {
        if (entity == null) {
            return new byte[0];
        }
        try (var content = entity.getContent()) {
            byte[] body = content.readNBytes(ANSWER_BYTES_MAX + 1);
            if (body.length > ANSWER_BYTES_MAX) {
                throw new ContentTooLongException("Longer than " + ANSWER_BYTES_MAX + " bytes");
            }
            return body;
        }
    }
}
