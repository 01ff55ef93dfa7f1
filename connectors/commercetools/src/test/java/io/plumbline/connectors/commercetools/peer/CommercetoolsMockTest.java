package io.plumbline.connectors.commercetools.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.connector.Offset;
import io.plumbline.connector.Problem;
import io.plumbline.connector.SystemUnreachableException;
import io.plumbline.connector.http.Jsons;
import io.plumbline.connectors.commercetools.fake.OpenedAccount;
import io.plumbline.connectors.commercetools.fake.ShopApi;
import io.plumbline.model.record.RecordOrigin;
import io.plumbline.model.record.SourceRecord;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@Tag("peer")
@Timeout(360)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommercetoolsMockTest {
    private static final String PAGES = "25";

    private final AtomicReference<PeerServer> server = new AtomicReference<>();
    private final AtomicReference<PeerShop> peer = new AtomicReference<>();

    @BeforeAll
    void fill_the_mock() throws InterruptedException {
        SampleFolder sample = SampleFolder.find();
        server.set(PeerServer.start());
        ShopApi api = new ShopApi(server.get().address(), "writer", "secret");
        SampleShop shop = new SampleShop(api, sample);
        shop.fill();
        OpenedAccount account = new OpenedAccount(
                server.get().address(), Map.of("page-size", PAGES, "settle", "0s", "inventory-settle", "0s"));
        peer.set(new PeerShop(api, shop, account));
    }

    @AfterAll
    void end_the_mock() {
        if (peer.get() != null) {
            peer.get().account().close();
            peer.get().api().close();
        }
        if (server.get() != null) {
            server.get().close();
        }
    }

    @ParameterizedTest
    @CsvSource({"customers, customer, 62", "inventory, inventory, 102", "products, product, 27", "orders, order, 4"})
    void a_first_load_gives_everything_that_was_written(String stream, String kind, int count)
            throws InterruptedException {
        OpenedAccount.Read read = peer.get().account().readAll(stream, Offset.START, soon());

        Map<String, SourceRecord> loaded = new TreeMap<>();
        read.records().stream()
                .filter(entry -> entry.origin() == RecordOrigin.BACKFILL)
                .forEach(
                        entry -> assertThat(loaded.put(entry.key().id(), entry)).isNull());
        assertThat(loaded)
                .hasSize(count)
                .containsOnlyKeys(peer.get().shop().written(kind).keySet());
        loaded.forEach(
                (id, entry) -> assertSame(entry, peer.get().shop().written(kind).get(id)));
    }

    @Test
    void a_change_is_read_once_and_a_quiet_run_is_empty() throws InterruptedException {
        Offset offset =
                peer.get().account().readAll("customers", Offset.START, soon()).next();
        String id = peer.get().shop().written("customer").keySet().iterator().next();
        rename(id, "Changed");

        OpenedAccount.Read changes = peer.get().account().readAll("customers", offset, soon());

        assertThat(changes.records()).singleElement().satisfies(entry -> {
            assertThat(entry.key().id()).isEqualTo(id);
            assertThat(entry.origin()).isEqualTo(RecordOrigin.LIVE);
            assertThat(parsed(entry).path("firstName").asString()).isEqualTo("Changed");
        });
        assertThat(peer.get()
                        .account()
                        .readAll("customers", changes.next(), soon())
                        .records())
                .isEmpty();
    }

    @Test
    void single_things_are_read_again_by_their_ids() throws InterruptedException {
        List<String> ids = List.copyOf(peer.get().shop().written("customer").keySet());
        String unknown = "00000000-0000-4000-8000-000000000000";

        assertThat(peer.get().account().read("customer", ids.getFirst())).hasSize(1);
        assertThat(peer.get().account().read("customer", unknown)).isEmpty();
        assertThat(peer.get().account().read("customer", ids.toArray(String[]::new)))
                .extracting(entry -> entry.key().id())
                .containsExactlyInAnyOrderElementsOf(ids);
        assertThat(peer.get().account().read("customer", ids.getFirst(), unknown))
                .hasSize(1);
        assertThat(peer.get()
                        .account()
                        .read(
                                "product",
                                peer.get().shop().written("product").keySet().toArray(String[]::new)))
                .hasSize(27);
    }

    @Test
    void failures_pass() throws InterruptedException {
        peer.get().api().steer("/-/fail", "[503,429]");

        for (String code : List.of("commercetools/failing", "commercetools/busy")) {
            assertThatThrownBy(() -> peer.get().account().source().read("orders", Offset.START, soon()))
                    .isInstanceOfSatisfying(SystemUnreachableException.class, failure -> {
                        assertThat(failure.code()).isEqualTo(code);
                        assertThat(failure.needsPerson()).isFalse();
                    });
        }
        assertThat(peer.get().account().readAll("orders", Offset.START, soon()).records())
                .hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void the_check_finds_what_the_mock_lacks_and_nothing_else() throws InterruptedException {
        try (OpenedAccount withoutMessages = new OpenedAccount(server.get().address(), Map.of("messages", "false"))) {
            assertThat(withoutMessages.source().check()).isEmpty();
        }
        assertThat(peer.get().account().source().check())
                .extracting(Problem::code)
                .contains("commercetools/not-found");
    }

    private static void assertSame(SourceRecord read, @Nullable JsonNode written) {
        ObjectNode expected = (ObjectNode) Objects.requireNonNull(written).deepCopy();
        expected.remove("password");
        assertThat(read.at())
                .isEqualTo(Instant.parse(parsed(read).path("lastModifiedAt").asString()));
        if (read.key().kind().equals("product")) {
            JsonNode current = expected.path("masterData").path("current");
            assertThat(parsed(read).path("slug")).isEqualTo(current.path("slug"));
            assertThat(parsed(read).path("masterVariant").path("sku"))
                    .isEqualTo(current.path("masterVariant").path("sku"));
            assertThat(parsed(read).path("variants").size())
                    .isEqualTo(current.path("variants").size());
        } else if (read.version() == expected.path("version").asLong()) {
            assertThat(parsed(read)).isEqualTo(expected);
        }
    }

    private void rename(String id, String name) throws InterruptedException {
        peer.get().api().update("/customers/" + id, "{\"action\":\"setFirstName\",\"firstName\":\"" + name + "\"}");
    }

    /// What the mock has just written lies before this.
    private static Instant soon() {
        return Instant.now().plusSeconds(1);
    }

    private static JsonNode parsed(SourceRecord entry) {
        return Jsons.parse(entry.payload().bytes()).orElseThrow();
    }

    /// The mock as the tests see it: what writes to it, what was written, and the connector that reads it.
    private record PeerShop(ShopApi api, SampleShop shop, OpenedAccount account) {}
}
