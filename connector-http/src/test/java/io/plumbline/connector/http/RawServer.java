package io.plumbline.connector.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;

/// A server on the loopback address that hands each accepted connection to a script.
final class RawServer implements AutoCloseable {
    private final ServerSocket listener;
    private final AtomicInteger accepted = new AtomicInteger();

    RawServer(Script script) {
        try {
            listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(() -> acceptAll(script));
    }

    private void acceptAll(Script script) {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                int number = accepted.incrementAndGet();
                Thread.ofVirtual().start(() -> play(script, number, socket));
            } catch (SocketException e) {
                return; // Closed by the test.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void play(Script script, int number, Socket socket) {
        try (var conversation = new Conversation(socket)) {
            script.play(number, conversation);
        } catch (IOException e) {
            // The client went away, which is what many tests are about.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort());
    }

    int connections() {
        return accepted.get();
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What happens on one connection; it is closed at the end.
    @FunctionalInterface
    interface Script {
        /// @param number counts connections from 1
        void play(int number, Conversation conversation) throws IOException, InterruptedException;
    }
}
