package io.plumbline.configuration;

import io.plumbline.connector.Secret;
import io.plumbline.yaml.YamlMap;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

/// Reads where the status page and the REST API are.
final class ReadServer {
    static final List<String> KEYS = List.of("address", "port", "token");
    static final String ADDRESS_DEFAULT = "127.0.0.1";
    static final int PORT_DEFAULT = 8080;
    private static final int PORT_MAX = 65_535;

    private ReadServer() {}

    static ServerConfiguration from(YamlMap server, Values values) {
        server.onlyKeys(KEYS);
        String address = values.text(server, "address").orElse(ADDRESS_DEFAULT);
        int port = values.wholeNumber(server, "port", 0, PORT_MAX).orElse(PORT_DEFAULT);
        Optional<Secret> token = values.secret(server, "token");
        if (token.isEmpty() && !isLoopback(server, address)) {
            server.reportAt(
                    "address",
                    "Other machines can reach " + address
                            + ", so a token is needed: set server.token, or use 127.0.0.1");
        }
        return new ServerConfiguration(address, port, token);
    }

    private static boolean isLoopback(YamlMap server, String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            server.reportAt("address", "'" + address + "' is no address of this machine; write for instance 127.0.0.1");
            return true;
        }
    }
}
