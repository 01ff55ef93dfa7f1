package io.plumbline.sandbox.kit;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Translates between the server's exchanges and the kit's values.
final class Exchanges {
    private Exchanges() {}

    static SandboxRequest read(HttpExchange exchange) throws IOException {
        return new SandboxRequest(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                query(exchange.getRequestURI().getRawQuery()),
                SandboxHeaders.of(exchange.getRequestHeaders()),
                exchange.getRequestBody().readAllBytes());
    }

    static void write(HttpExchange exchange, SandboxResponse response) throws IOException {
        begin(exchange, response);
        if (response.body().length > 0 && !isHead(exchange)) {
            exchange.getResponseBody().write(response.body());
        }
        exchange.close();
    }

    private static void begin(HttpExchange exchange, SandboxResponse response) throws IOException {
        response.headers().forEach(exchange.getResponseHeaders()::set);
        boolean bodiless = response.body().length == 0 || isHead(exchange);
        exchange.sendResponseHeaders(response.status(), bodiless ? -1 : response.body().length);
    }

    private static boolean isHead(HttpExchange exchange) {
        return exchange.getRequestMethod().equals("HEAD");
    }

    static Map<String, List<String>> query(@Nullable String raw) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (raw == null || raw.isEmpty()) {
            return parameters;
        }
        for (String pair : raw.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
            parameters.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
        }
        return parameters;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
