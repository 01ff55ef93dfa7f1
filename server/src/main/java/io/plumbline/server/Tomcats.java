package io.plumbline.server;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Shutdown;

/// Sets Tomcat up: a virtual thread per request, a limit on everything, and nothing said about itself.
final class Tomcats {
    private static final String CONNECTIONS_MAX = "500";
    private static final String WAITING_MAX = "100";
    private static final String READ_MILLIS_MAX = "10000";
    private static final String REQUESTS_PER_CONNECTION_MAX = "10000";

    /// Held here, because a logger that nobody holds forgets its level.
    private static final Logger REQUEST_LINES = Logger.getLogger("org.apache.coyote.http11");

    private Tomcats() {}

    static TomcatServletWebServerFactory factory(ServerSettings settings) {
        // Below a warning Tomcat logs request lines that it cannot read, and those may hold the secret of a hook.
        REQUEST_LINES.setLevel(Level.WARNING);
        var factory = new TomcatServletWebServerFactory(settings.port());
        factory.setAddress(settings.inetAddress());
        factory.setShutdown(Shutdown.GRACEFUL);
        factory.addConnectorCustomizers(Tomcats::limit);
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(silent()));
        return factory;
    }

    private static void limit(Connector connector) {
        connector.getProtocolHandler().setExecutor(new VirtualThreadExecutor("http-"));
        connector.setProperty("maxConnections", CONNECTIONS_MAX);
        connector.setProperty("acceptCount", WAITING_MAX);
        connector.setProperty("connectionTimeout", READ_MILLIS_MAX);
        connector.setProperty("maxKeepAliveRequests", REQUESTS_PER_CONNECTION_MAX);
        connector.setXpoweredBy(false);
    }

    /// Answers what never reaches a route, such as a request line that is no HTTP.
    private static ErrorReportValve silent() {
        var valve = new ErrorReportValve();
        valve.setShowReport(false);
        valve.setShowServerInfo(false);
        return valve;
    }
}
