package io.plumbline.connectors.commercetools.sandboxed;

import com.sun.net.httpserver.HttpServer;
import io.plumbline.connector.Receipt;
import io.plumbline.connector.ReceivesNotifications;
import io.plumbline.connector.ReceivesNotifications.Notification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// An address that a subscription can push to; what comes in is handed to the connector.
final class Push implements AutoCloseable {
    private static final int WAIT_SECONDS_MAX = 20;

    private final HttpServer server;
    private final BlockingQueue<Receipt> receipts = new LinkedBlockingQueue<>();

    Push(ReceivesNotifications connector) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
            receipts.add(connector.receive(new Notification(type, body, Instant.EPOCH)));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/push");
    }

    /// What the connector made of the next notification.
    Receipt next() throws InterruptedException {
        Receipt receipt = receipts.poll(WAIT_SECONDS_MAX, TimeUnit.SECONDS);
        if (receipt == null) {
            throw new AssertionError("No notification came in " + WAIT_SECONDS_MAX + " s");
        }
        return receipt;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
