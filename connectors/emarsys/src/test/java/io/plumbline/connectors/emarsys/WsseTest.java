package io.plumbline.connectors.emarsys;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.connector.Http.Call;
import io.plumbline.connector.Secret;
import io.plumbline.connectors.emarsys.EmarsysSettings.Login;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WsseTest {
    @Test
    void the_digest_is_the_base64_of_the_hexadecimal_text() {
        assertThat(WsseDigest.of(
                        "d36e316282959a9ed4c89851497a717f", "2026-01-15T16:41:44Z", new Secret("s3cr3t-Example")))
                .isEqualTo("ZWZhZWI2MmQ1MTc0ZDI0M2VlZDE4YzgwM2MyZmQ4NTQxOTYwZGIyYg==");
    }

    @Test
    void every_call_carries_a_header_with_a_nonce_of_its_own() throws Exception {
        Set<String> headers = new HashSet<>();
        FakeCore core = new FakeCore();
        WsseHttp http = new WsseHttp(
                core,
                new Login.Wsse("shop001", new Secret("hidden")),
                InstantSource.fixed(Instant.parse("2026-01-15T16:41:44.987Z")),
                new Random(7));
        for (int i = 0; i < 3; i++) {
            http.send(Call.get("/settings", "/settings"));
            headers.add(core.calls.getLast().headers().getOrDefault("X-WSSE", ""));
        }
        assertThat(headers)
                .hasSize(3)
                .allSatisfy(header -> assertThat(header)
                        .matches("UsernameToken Username=\"shop001\", PasswordDigest=\"[A-Za-z0-9+/]{54}==\","
                                + " Nonce=\"[0-9a-f]{32}\", Created=\"2026-01-15T16:41:44Z\""));
    }
}
