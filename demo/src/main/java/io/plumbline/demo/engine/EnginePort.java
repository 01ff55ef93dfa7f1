package io.plumbline.demo.engine;

import io.plumbline.demo.DemoFailedException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/// Where the engine's server is to listen.
public final class EnginePort {
    private static final int QUEUE_MAX = 1;

    private EnginePort() {}

    /// A port of this machine on which nobody listens.
    ///
    /// @param wanted 0 for any
    /// @throws DemoFailedException if somebody else listens there: the demo would watch a stranger
    public static int free(int wanted) {
        try (ServerSocket socket = new ServerSocket(wanted, QUEUE_MAX, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new DemoFailedException(
                    "Port " + wanted
                            + " is in use, perhaps by another demo. Choose another with --port, or --port 0 for any that is free");
        }
    }
}
