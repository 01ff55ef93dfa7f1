package io.plumbline.sandbox.emarsys;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.sandbox.emarsys.access.Credential;
import io.plumbline.sandbox.emarsys.account.Switch;
import io.plumbline.sandbox.emarsys.protocol.ApiCall.Permissions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AuthenticationTest {
    private static final String UNAUTHORIZED = "{\"replyCode\":1,\"replyText\":\"Unauthorized\",\"data\":\"\"}";
    private static final String NONCE = "d36e316282959a9ed4c89851497a717f";

    @Test
    void a_client_with_its_secret_gets_a_token_for_an_hour() throws Exception {
        try (var client = SandboxClient.with()) {
            var answer = client.askToken("demo-client:demo-secret", "grant_type=client_credentials");

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().path("token_type").asString()).isEqualTo("Bearer");
            assertThat(answer.json().path("expires_in").asInt()).isEqualTo(3600);
            assertThat(answer.json().path("access_token").asString().split("\\.", -1))
                    .hasSize(3);
            assertThat(client.get("/settings").told()).isEqualTo("200/0 OK");
        }
    }

    @Test
    void reject_01_a_missing_malformed_or_wrong_wsse_header() throws Exception {
        try (var client = SandboxClient.with()) {
            String now = SandboxClient.START.toString();
            assertThat(client.send("GET", "/api/v2/settings", "").body()).isEqualTo(UNAUTHORIZED);
            assertThat(wsse(client, "UsernameToken nothing")).isEqualTo(401);
            assertThat(wsse(client, header("nobody", hexDigest(now, "demo-secret"), now)))
                    .isEqualTo(401);
            assertThat(wsse(client, header("plumbline001", hexDigest(now, "other"), now)))
                    .isEqualTo(401);
            assertThat(wsse(client, header("plumbline001", hexDigest(now, "demo-secret"), now)))
                    .isEqualTo(200);
        }
    }

    @Test
    void reject_02_a_digest_of_the_raw_bytes() throws Exception {
        try (var client = SandboxClient.with()) {
            String now = SandboxClient.START.toString();
            String raw = Base64.getEncoder().encodeToString(sha1(NONCE + now + "demo-secret"));

            assertThat(wsse(client, header("plumbline001", raw, now))).isEqualTo(401);
        }
    }

    @Test
    void reject_03_a_created_time_more_than_five_minutes_off() throws Exception {
        try (var client = SandboxClient.with()) {
            assertThat(wsseAt(client, SandboxClient.START.plusSeconds(300))).isEqualTo(200);
            assertThat(wsseAt(client, SandboxClient.START.plusSeconds(301))).isEqualTo(401);
            assertThat(wsseAt(client, SandboxClient.START.minusSeconds(300))).isEqualTo(200);
            assertThat(wsseAt(client, SandboxClient.START.minusSeconds(301))).isEqualTo(401);
        }
    }

    @Test
    void reject_04_each_version_refuses_the_other_ones_credentials() throws Exception {
        try (var client = SandboxClient.with()) {
            String now = SandboxClient.START.toString();
            String header = header("plumbline001", hexDigest(now, "demo-secret"), now);

            var bearerOnTwo = client.send("GET", "/api/v2/settings", "", "Authorization", "Bearer " + client.token());
            assertThat(bearerOnTwo.status()).isEqualTo(401);
            assertThat(bearerOnTwo.body()).isEqualTo(UNAUTHORIZED);
            assertThat(client.send("GET", "/api/v3/settings", "", "X-WSSE", header)
                            .status())
                    .isEqualTo(401);
        }
    }

    @Test
    void reject_05_a_missing_unknown_or_expired_token() throws Exception {
        try (var client = SandboxClient.with()) {
            assertThat(client.send("GET", "/api/v3/settings", "").body()).isEqualTo(UNAUTHORIZED);
            assertThat(client.send("GET", "/api/v3/settings", "", "Authorization", "Bearer a.b.c")
                            .status())
                    .isEqualTo(401);
            assertThat(client.get("/settings").status()).isEqualTo(200);
            client.turn(Duration.ofSeconds(3599));
            assertThat(client.get("/settings").status()).isEqualTo(200);
            client.turn(Duration.ofSeconds(1));
            assertThat(client.get("/settings").body()).isEqualTo(UNAUTHORIZED);
        }
    }

    @Test
    void reject_06_a_wrong_client_or_secret() throws Exception {
        try (var client = SandboxClient.with()) {
            for (String wrong : new String[] {"demo-client:wrong", "nobody:demo-secret", ""}) {
                var answer = client.askToken(wrong, "grant_type=client_credentials");
                assertThat(answer.status()).isEqualTo(401);
                assertThat(answer.body()).isEqualTo("{\"error\":\"invalid_client\"}");
            }
        }
    }

    @Test
    void reject_07_another_or_no_grant_type() throws Exception {
        try (var client = SandboxClient.with()) {
            var other = client.askToken("demo-client:demo-secret", "grant_type=password");
            var none = client.askToken("demo-client:demo-secret", "scope=all");

            assertThat(other.status()).isEqualTo(400);
            assertThat(other.body()).isEqualTo("{\"error\":\"unsupported_grant_type\"}");
            assertThat(none.status()).isEqualTo(400);
            assertThat(none.body()).isEqualTo("{\"error\":\"invalid_request\"}");
        }
    }

    @Test
    void reject_08_a_permission_that_is_off() throws Exception {
        var few = new Credential("demo-client", "demo-secret", Permissions.only(Set.of("customer.settings")));
        try (var client = new SandboxClient(SandboxClient.options().withKeys(keys -> keys.withClients(few)))) {
            assertThat(client.get("/settings").status()).isEqualTo(200);
            var refused = client.get("/field");
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.body()).isEqualTo("{\"message\":\"Forbidden\"}");
        }
    }

    @Test
    void reject_08_batches_need_a_permission_of_their_own() throws Exception {
        var few = new Credential("demo-client", "demo-secret", Permissions.only(Set.of("contact.update")));
        try (var client = new SandboxClient(SandboxClient.options().withKeys(keys -> keys.withClients(few)))) {
            assertThat(client.upsert("{\"3\":\"ann@example.com\"}").status()).isEqualTo(200);
            assertThat(client.upsert("{\"contacts\":[{\"3\":\"ann@example.com\"}]}")
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void reject_09_version_2_after_its_last_day() throws Exception {
        try (var client = SandboxClient.with(Switch.WSSE_SUNSET)) {
            assertThat(wsseAt(client, SandboxClient.START)).isEqualTo(200);
            Instant sunset = Instant.parse("2027-01-01T00:00:00Z");
            client.turn(Duration.between(SandboxClient.START, sunset));
            assertThat(wsseAt(client, sunset)).isEqualTo(401);
        }
    }

    private static int wsseAt(SandboxClient client, Instant created) throws Exception {
        return wsse(client, header("plumbline001", hexDigest(created.toString(), "demo-secret"), created.toString()));
    }

    private static int wsse(SandboxClient client, String header) throws Exception {
        return client.send("GET", "/api/v2/settings", "", "X-WSSE", header).status();
    }

    private static String header(String user, String digest, String created) {
        return "UsernameToken Username=\"" + user + "\",PasswordDigest=\"" + digest + "\",  nonce=\"" + NONCE
                + "\", Created=\"" + created + "\"";
    }

    private static String hexDigest(String created, String secret) throws Exception {
        String hex = HexFormat.of().formatHex(sha1(NONCE + created + secret));
        return Base64.getEncoder().encodeToString(hex.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] sha1(String text) throws Exception {
        return MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
    }
}
