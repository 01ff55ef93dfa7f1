package io.plumbline.connectors.emarsys;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.connector.Batch;
import io.plumbline.connector.Delivery;
import io.plumbline.connector.Destination;
import io.plumbline.connector.Problem;
import io.plumbline.connector.Settings;
import io.plumbline.connector.http.CallObserver;
import io.plumbline.connector.http.ConnectionContext;
import io.plumbline.connector.http.HttpConnections;
import io.plumbline.connector.http.HttpTimeouts;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.delivery.Outcome;
import io.plumbline.model.intent.IntentKind;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What the kit does not ask of every connector, asked of the sandbox.
class SandboxTraitsTest {
    private static final int AMPLE = 100_000;

    private final HttpConnections connections = new HttpConnections(HttpTimeouts.STANDARD);

    @AfterEach
    void closeConnections() {
        connections.close();
    }

    private Destination open(EmarsysStand stand, Map<String, String> changed) {
        Map<String, String> settings = new HashMap<>(stand.settings());
        settings.putAll(changed);
        Emarsys emarsys = new Emarsys();
        return emarsys.openDestination(
                new Settings(emarsys.descriptor(), settings),
                new ConnectionContext(new ConnectionName("emarsys"), connections, CallObserver.NONE));
    }

    @Test
    void the_older_login_works_and_warns_of_its_end() throws Exception {
        Map<String, String> wsse =
                Map.of("auth", "wsse", "username", EmarsysStand.USER, "secret", EmarsysStand.USER_SECRET);
        try (EmarsysStand stand = new EmarsysStand(AMPLE);
                Destination destination = open(stand, wsse)) {
            assertThat(destination.check(List.of())).extracting(Problem::code).containsExactly("emarsys/wsse-sunset");
            List<Delivery> deliveries = List.of(stand.good(IntentKind.PUT_CONTACT, 1));
            assertThat(destination.deliver(new Batch(IntentKind.PUT_CONTACT, deliveries)))
                    .containsExactly(new Outcome.Acknowledged(""));
        }
    }

    @Test
    void an_account_at_its_limit_says_how_long_to_wait() throws Exception {
        try (EmarsysStand stand = new EmarsysStand(1);
                Destination destination = open(stand, Map.of())) {
            List<Delivery> deliveries = List.of(stand.good(IntentKind.PUT_CONTACT, 1));
            assertThat(destination.deliver(new Batch(IntentKind.PUT_CONTACT, deliveries)))
                    .first()
                    .isInstanceOfSatisfying(
                            Outcome.Later.class,
                            later -> assertThat(later.delay().orElseThrow())
                                    .isBetween(Duration.ZERO, Duration.ofMinutes(1)));
        }
    }

    @Test
    void a_contact_source_is_created_and_stamped() throws Exception {
        try (EmarsysStand stand = new EmarsysStand(AMPLE);
                Destination destination = open(stand, Map.of("source-name", "plumbline"))) {
            assertThat(((EmarsysAccount) destination).create(List.of())).isEmpty();
            List<Delivery> deliveries = List.of(stand.good(IntentKind.PUT_CONTACT, 1));
            assertThat(destination.deliver(new Batch(IntentKind.PUT_CONTACT, deliveries)))
                    .containsExactly(new Outcome.Acknowledged(""));
        }
    }
}
