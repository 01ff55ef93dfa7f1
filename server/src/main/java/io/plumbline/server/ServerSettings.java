package io.plumbline.server;

import io.plumbline.connector.InvalidSettingsException;
import io.plumbline.connector.Secret;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/// Where the server listens and who may ask it.
///
/// @param address an IP address or host name of this machine
/// @param port 0 takes any free one
/// @param token what clients must show; may be empty only if the address is reachable from this machine alone
public record ServerSettings(String address, int port, Optional<Secret> token) {
    private static final int PORT_MAX = 65_535;

    public ServerSettings {
        if (port < 0 || port > PORT_MAX) {
            throw new InvalidSettingsException("server.port", "The port must be a number from 0 to " + PORT_MAX);
        }
        if (token.isEmpty() && !resolve(address).isLoopbackAddress()) {
            throw new InvalidSettingsException(
                    "server.token",
                    "A token is required because " + address + " can be reached from other machines: set server.token");
        }
    }

    InetAddress inetAddress() {
        return resolve(address);
    }

    private static InetAddress resolve(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new InvalidSettingsException(
                    "server.address", "'" + address + "' is no address of this machine; write for instance 127.0.0.1");
        }
    }
}
