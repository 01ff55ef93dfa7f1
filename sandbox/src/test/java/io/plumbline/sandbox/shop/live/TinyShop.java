package io.plumbline.sandbox.shop.live;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A shop that knows ids, versions and tokens and believes everything it is told.
final class TinyShop implements AutoCloseable {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Pattern AFTER = Pattern.compile("id > \"([^\"]*)\"");
    private static final Pattern LIMIT = Pattern.compile("limit=(\\d+)");
    private static final Pattern SLASH = Pattern.compile("/");

    private final HttpServer server;
    private final Map<String, NavigableMap<String, ObjectNode>> kinds = new ConcurrentHashMap<>();
    private final List<JsonNode> received = new ArrayList<>();
    private final Map<Integer, Integer> failures = new TreeMap<>();
    private int conflictsLeft;
    private int tokens;

    TinyShop() {
        // Else every answer waits 40 ms for an acknowledgement between its head and its body.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/oauth/token", exchange -> answer(exchange, 200, token()));
        server.createContext("/demo/", this::serve);
        server.start();
    }

    ShopAccess access() {
        return new ShopAccess(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()), "demo", "id", "secret");
    }

    synchronized void put(String kind, ObjectNode resource) {
        kinds.computeIfAbsent(kind, k -> new TreeMap<>())
                .put(resource.path("id").stringValue(), resource);
    }

    /// Lets somebody else be faster the next times something is changed.
    synchronized void conflict(int times) {
        conflictsLeft = times;
    }

    /// Answers the next requests with a status.
    synchronized void fail(int status, int times) {
        failures.put(status, times);
    }

    /// The drafts and updates it was sent.
    synchronized List<JsonNode> received() {
        return List.copyOf(received);
    }

    synchronized int tokens() {
        return tokens;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private synchronized String token() {
        tokens++;
        return "{\"access_token\":\"t" + tokens + "\",\"expires_in\":60,\"token_type\":\"Bearer\"}";
    }

    private synchronized void serve(HttpExchange exchange) throws IOException {
        List<String> path =
                SLASH.splitAsStream(exchange.getRequestURI().getPath()).toList();
        for (Map.Entry<Integer, Integer> failure : failures.entrySet()) {
            if (failure.getValue() > 0) {
                failure.setValue(failure.getValue() - 1);
                refuse(exchange, failure.getKey(), "Made");
                return;
            }
        }
        NavigableMap<String, ObjectNode> resources = kinds.computeIfAbsent(path.get(2), k -> new TreeMap<>());
        if (exchange.getRequestMethod().equals("GET")) {
            answer(
                    exchange,
                    200,
                    path.size() > 3 ? String.valueOf(resources.get(path.get(3))) : list(exchange, resources));
            return;
        }
        ObjectNode body = (ObjectNode) MAPPER.readTree(exchange.getRequestBody());
        ObjectNode existing = path.size() > 3 ? resources.get(path.get(3)) : null;
        if (existing == null) {
            received.add(body);
            answer(exchange, 201, created(path.get(2), body));
        } else {
            update(exchange, existing, body);
        }
    }

    private void update(HttpExchange exchange, ObjectNode resource, ObjectNode body) throws IOException {
        long version = resource.path("version").longValue();
        if (conflictsLeft > 0) {
            conflictsLeft--;
            version += 2;
            resource.put("version", version);
        }
        if (body.path("version").longValue() != version) {
            refuse(exchange, 409, "ConcurrentModification");
            return;
        }
        received.add(body);
        answer(exchange, 200, resource.put("version", version + 1).toString());
    }

    private String created(String kind, ObjectNode draft) {
        ObjectNode resource =
                draft.deepCopy().put("id", UUID.randomUUID().toString()).put("version", 1);
        put(kind, resource);
        return kind.equals("customers") ? "{\"customer\":" + resource + "}" : resource.toString();
    }

    private static String list(HttpExchange exchange, NavigableMap<String, ObjectNode> resources) {
        String query = exchange.getRequestURI().getQuery();
        Matcher after = AFTER.matcher(query);
        Matcher limit = LIMIT.matcher(query);
        if (!after.find() || !limit.find()) {
            return "{\"results\":[]}";
        }
        List<ObjectNode> results = resources.tailMap(after.group(1), false).values().stream()
                .limit(Long.parseLong(limit.group(1)))
                .toList();
        return "{\"results\":" + results + "}";
    }

    private static void refuse(HttpExchange exchange, int status, String code) throws IOException {
        answer(exchange, status, "{\"statusCode\":" + status + ",\"errors\":[{\"code\":\"" + code + "\"}]}");
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        try (exchange) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
