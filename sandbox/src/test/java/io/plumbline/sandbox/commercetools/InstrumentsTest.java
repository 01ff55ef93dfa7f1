package io.plumbline.sandbox.commercetools;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class InstrumentsTest {
    private static final String LOADED =
            "{'id':'c-1','version':12,'createdAt':'2025-01-01T00:00:00.000Z','lastModifiedAt':'2025-02-01T00:00:00.000Z',"
                    + "'email':'loaded@example.com','firstName':'<b>Jane</b>','addresses':[],'stores':[]}";

    private final Shop shop = Shop.withMessages();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void a_loaded_resource_is_there_as_it_was_given_and_raises_nothing() {
        shop.load(ResourceKind.CUSTOMER, LOADED);

        Answer customer = shop.get("/customers/c-1");

        assertThat(customer.version()).isEqualTo(12);
        assertThat(customer.text("lastModifiedAt")).isEqualTo("2025-02-01T00:00:00.000Z");
        assertThat(shop.get("/messages").results("id")).isEmpty();
        assertThat(shop.update("/customers", customer, "{'action':'setFirstName','firstName':'J'}")
                        .version())
                .isGreaterThan(12);
    }

    @Test
    void an_error_after_success_has_taken_effect() {
        shop.load(ResourceKind.CUSTOMER, LOADED);
        shop.control(
                "/_sandbox/faults",
                "{'path':'POST /demo/customers/.*','status':500,'when':'after','times':1,'body':'{}'}");
        Answer customer = shop.get("/customers/c-1");

        Answer failed = shop.update("/customers", customer, "{'action':'setFirstName','firstName':'J'}");

        assertThat(failed.status()).isEqualTo(500);
        assertThat(shop.get("/customers/c-1").text("firstName")).isEqualTo("J");
    }

    @Test
    void state_counts_every_kind() {
        shop.load(ResourceKind.CUSTOMER, LOADED);

        assertThat(shop.look("/_sandbox/state").body().path("customers").asInt())
                .isEqualTo(1);
        assertThat(shop.look("/_sandbox/state").body().path("orders").asInt()).isZero();
    }

    @Test
    void routes_are_counted_without_ids_and_keys() {
        shop.get("/customers/key=somebody");

        assertThat(isCounted("GET /demo/customers/key={key}")).isTrue();
    }

    /// A call is counted when its answer is on its way, so the count may come a moment later.
    private boolean isCounted(String route) {
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (System.nanoTime() < deadline) {
            if (shop.look("/_sandbox/calls").body().path("byRoute").has(route)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void the_page_shows_what_there_is_and_escapes_it() throws Exception {
        shop.load(ResourceKind.CUSTOMER, LOADED);

        try (HttpClient client = HttpClient.newHttpClient()) {
            String page = client.send(
                            HttpRequest.newBuilder(URI.create(shop.address() + "/"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            assertThat(page).contains("loaded@example.com", "&lt;b&gt;Jane").doesNotContain("<b>Jane");
        }
    }

    @Test
    void the_same_seed_gives_the_same_ids_spread_over_the_whole_range() {
        String draft = "{'email':'jane@example.com','password':'x'}";
        try (Shop again = Shop.withMessages()) {
            Answer one = shop.post("/customers", draft);
            Answer two = again.post("/customers", draft);

            assertThat(one.body().path("customer").path("id"))
                    .isEqualTo(two.body().path("customer").path("id"));
            assertThat(one.body().path("customer").path("id").asString())
                    .matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
        }
    }
}
