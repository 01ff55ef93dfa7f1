package io.plumbline.sandbox.emarsys;

import com.sun.net.httpserver.HttpServer;
import io.plumbline.sandbox.kit.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/// A system that is called back: takes what is posted to it, and refuses it first if told to.
final class Shop implements AutoCloseable {
    private static final int WAIT_SECONDS_MAX = 10;
    private static final int TURNS_MAX = 200;
    private static final int TURN_MILLIS = 50;

    final AtomicInteger refusals = new AtomicInteger();
    private final BlockingQueue<JsonNode> posted = new ArrayBlockingQueue<>(20);
    private final HttpServer server;

    Shop() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            posted.add(Json.parse(exchange.getRequestBody().readAllBytes()).orElseThrow());
            boolean refuses = refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
            exchange.sendResponseHeaders(refuses ? 503 : 200, -1);
            exchange.close();
        });
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/told?secret=x";
    }

    /// The next that is posted, refused or not.
    JsonNode next() throws InterruptedException {
        JsonNode next = posted.poll(WAIT_SECONDS_MAX, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("Nothing was posted");
        }
        return next;
    }

    /// The next that is posted while a sandbox's clock is turned on and on: when it looks at its clock nobody knows.
    JsonNode nextTurning(SandboxClient client, Duration step) throws InterruptedException {
        for (int turn = 0; turn < TURNS_MAX; turn++) {
            client.turn(step);
            JsonNode next = posted.poll(TURN_MILLIS, TimeUnit.MILLISECONDS);
            if (next != null) {
                return next;
            }
        }
        throw new AssertionError("Nothing was posted");
    }

    boolean hasNothing() {
        return posted.isEmpty();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
