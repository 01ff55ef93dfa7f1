package io.plumbline.configuration;

import io.plumbline.connector.Settings;
import java.util.List;
import java.util.regex.Pattern;

/// Reads `server`.
final class ServerReader {
    private static final int PORT_MAX = 65_535;
    private static final Pattern THIS_MACHINE = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|::1");

    private final Section whole;

    ServerReader(Section whole) {
        this.whole = whole;
    }

    ServerSection read() {
        Section section = whole.at("server");
        Settings settings = section.read(Declarations.SERVER, List.of());
        ServerSection server = new ServerSection(
                settings.text("address"), settings.wholeNumber("port"), settings.optionalSecret("token"));
        if (server.port() < 0 || server.port() > PORT_MAX) {
            section.error("port", "The port is out of range", "Use a number from 0 to " + PORT_MAX);
        }
        if (server.token().isEmpty() && !THIS_MACHINE.matcher(server.address()).matches()) {
            section.error(
                    "address",
                    "Other machines can reach " + server.address() + ", and there is no token",
                    "Add 'token: ${PLUMBLINE_TOKEN}', or use 127.0.0.1");
        }
        return server;
    }
}
