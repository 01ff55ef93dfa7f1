package io.plumbline.sandbox.kit;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Serves one sandbox on the loopback address, each request on a virtual thread of its own.
///
/// Beside the handler's paths it answers:
///
/// - `GET /` the page for people, `GET /_sandbox/health`
/// - `POST`, `GET`, `DELETE /_sandbox/faults` to set, list and clear faults. A fault is an object with the optional
///   members `path` (a pattern for the method, a space and the path), `kind` (`answer`, `cut`, `malformed`, `delay`),
///   `when` (`before` or `after` the effect), `status`, `body`, `headers`, `delayMillis`, `times`, `percent`
/// - `GET`, `DELETE /_sandbox/calls` to read and reset the call counts
/// - `POST /_sandbox/clock` with `advanceSeconds` to turn the clock
///
/// Paths below `/_sandbox/` are neither counted nor struck by faults.
public final class SandboxServer implements AutoCloseable {
    static {
        // Read once when the JDK's server is first used: without it small answers wait for the caller's delayed ACK.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads;

    private SandboxServer(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /// Starts serving; returns when requests are accepted.
    ///
    /// @throws UncheckedIOException if the port is taken
    public static SandboxServer start(SandboxSettings settings, SandboxHandler handler) {
        try {
            HttpServer server =
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.port()), 0);
            ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
            server.setExecutor(threads);
            server.createContext("/", new Conversation(settings, handler)::answer);
            server.start();
            return new SandboxServer(server, threads);
        } catch (IOException refused) {
            throw new UncheckedIOException(
                    "The sandbox " + settings.name() + " cannot listen on port " + settings.port(), refused);
        }
    }

    /// The root of the sandbox, without a trailing slash.
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
