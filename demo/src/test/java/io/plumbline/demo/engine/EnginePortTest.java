package io.plumbline.demo.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.demo.DemoFailedException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class EnginePortTest {
    @Test
    void a_port_where_somebody_listens_is_refused_with_the_remedy() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EnginePort.free(other.getLocalPort()))
                    .isInstanceOf(DemoFailedException.class)
                    .hasMessageContaining("Port " + other.getLocalPort() + " is in use")
                    .hasMessageContaining("--port 0");
        }
    }

    @Test
    void a_port_where_a_stranger_listens_on_every_address_is_refused_too() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            assertThatThrownBy(() -> EnginePort.free(other.getLocalPort())).isInstanceOf(DemoFailedException.class);
        }
    }

    @Test
    void any_free_port_will_do_for_0() {
        assertThat(EnginePort.free(0)).isPositive();
    }
}
