package io.plumbline.server;

import io.plumbline.connector.InvalidSettingsException;
import java.net.URI;
import java.util.Objects;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContextException;

/// A running server. Closing it lets requests that have begun end, for a few seconds at most.
public final class PlumblineServer implements AutoCloseable {
    private final ServletWebServerApplicationContext context;
    private final String host;
    private final int port;

    private PlumblineServer(ServletWebServerApplicationContext context, String host, int port) {
        this.context = context;
        this.host = host;
        this.port = port;
    }

    /// Starts to listen. What is served is asked from many threads at once, until the server is closed.
    ///
    /// @throws InvalidSettingsException if the address or port cannot be had
    public static PlumblineServer start(ServerSettings settings, Served served) {
        ServletWebServerApplicationContext context = WebContext.of(settings, served);
        try {
            context.refresh();
        } catch (ApplicationContextException e) {
            context.close();
            throw e.getCause() instanceof PortInUseException ? inUse(settings) : e;
        }
        String address = settings.inetAddress().getHostAddress();
        int port = Objects.requireNonNull(context.getWebServer(), "a refreshed context has a web server")
                .getPort();
        return new PlumblineServer(context, address.contains(":") ? "[" + address + "]" : address, port);
    }

    /// The port it listens on.
    public int port() {
        return port;
    }

    /// Where the console is.
    public URI address() {
        return URI.create("http://" + host + ":" + port + "/");
    }

    @Override
    public void close() {
        context.close();
    }

    private static InvalidSettingsException inUse(ServerSettings settings) {
        return new InvalidSettingsException(
                "server.port",
                "Port " + settings.port() + " is in use by another program: set another server.port, or stop that one");
    }
}
