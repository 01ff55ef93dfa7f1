package io.plumbline.connectors.reference;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.plumbline.connector.http.Jsons;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;

/// The Memo system: an account with one key, on the loopback address.
final class MemoServer implements AutoCloseable {
    static final String KEY = "memo-key-7f3a";

    final MemoShelf shelf = new MemoShelf();
    volatile boolean permitted = true;

    private final HttpServer server;

    MemoServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/memos", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (!("Bearer " + KEY).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                exchange.sendResponseHeaders(401, -1);
            } else if (!permitted) {
                exchange.sendResponseHeaders(403, -1);
            } else {
                byte[] answer = Jsons.bytes(content(exchange, body));
                exchange.sendResponseHeaders(200, answer.length);
                exchange.getResponseBody().write(answer);
            }
        }
    }

    private JsonNode content(HttpExchange exchange, byte[] body) {
        return switch (exchange.getRequestMethod() + " "
                + exchange.getRequestURI().getPath()) {
            case "GET /memos" -> read(query(exchange));
            case "PUT /memos" -> shelf.put(Jsons.parse(body).orElseThrow().path("memos"));
            case "POST /memos/forget" ->
                shelf.forget(Jsons.parse(body).orElseThrow().path("memos"));
            default -> Jsons.object().put("error", "no such thing");
        };
    }

    private JsonNode read(Map<String, String> query) {
        String ids = query.getOrDefault("ids", "");
        return ids.isEmpty()
                ? shelf.page(
                        query.getOrDefault("after", ""),
                        query.getOrDefault("until", "9999"),
                        Integer.parseInt(query.getOrDefault("limit", "100")))
                : shelf.byId(Arrays.asList(ids.split(",", -1)));
    }

    private static Map<String, String> query(HttpExchange exchange) {
        Map<String, String> query = new HashMap<>();
        String raw = exchange.getRequestURI().getRawQuery();
        for (String pair : (raw == null ? "" : raw).split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                query.put(
                        pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return query;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
