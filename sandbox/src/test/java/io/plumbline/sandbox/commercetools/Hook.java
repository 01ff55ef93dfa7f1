package io.plumbline.sandbox.commercetools;

import com.sun.net.httpserver.HttpServer;
import io.plumbline.sandbox.kit.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/// The other side of a topic: takes pushed notifications, or refuses some first.
final class Hook implements AutoCloseable {
    private static final int WAIT_SECONDS_MAX = 20;

    final AtomicInteger refusals = new AtomicInteger();
    private final BlockingQueue<JsonNode> taken = new LinkedBlockingQueue<>();
    private final HttpServer server;

    Hook() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/hook", exchange -> {
            JsonNode body = Json.parse(exchange.getRequestBody().readAllBytes()).orElseThrow();
            boolean refuse = refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
            if (!refuse) {
                taken.add(body);
            }
            exchange.sendResponseHeaders(refuse ? 503 : 204, -1);
            exchange.close();
        });
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    /// The next notification, unwrapped.
    JsonNode next() {
        JsonNode envelope = nextEnvelope();
        byte[] data =
                Base64.getDecoder().decode(envelope.path("message").path("data").asString());
        return Json.parse(data).orElseThrow();
    }

    JsonNode nextEnvelope() {
        try {
            JsonNode next = taken.poll(WAIT_SECONDS_MAX, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("no notification came");
            }
            return next;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    List<JsonNode> next(int count) {
        var all = new ArrayList<JsonNode>();
        while (all.size() < count) {
            all.add(next());
        }
        return all;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
