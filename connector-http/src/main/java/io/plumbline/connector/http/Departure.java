package io.plumbline.connector.http;

import java.io.IOException;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.protocol.HttpContext;

/// Notes that the connection stands and that the request is about to be written to it. What fails before that moment
/// certainly did not reach the system; what fails after it may have.
final class Departure implements ExecChainHandler {
    private static final String LEFT = "plumbline.left";

    @Override
    public ClassicHttpResponse execute(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        scope.clientContext.setAttribute(LEFT, true);
        return chain.proceed(request, scope);
    }

    static boolean happened(HttpContext context) {
        return Boolean.TRUE.equals(context.getAttribute(LEFT));
    }
}
