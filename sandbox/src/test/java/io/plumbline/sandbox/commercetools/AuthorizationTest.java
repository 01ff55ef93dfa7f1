package io.plumbline.sandbox.commercetools;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.sandbox.commercetools.auth.ApiClient;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class AuthorizationTest {
    private final Shop shop = Shop.open(withStoreClient());

    private static CommercetoolsSandboxOptions withStoreClient() {
        var standard = CommercetoolsSandboxOptions.standard().withTokenLife(Duration.ofMinutes(10));
        var clients = new ArrayList<>(standard.clients());
        clients.add(ApiClient.of("store-client", "store-secret", "demo:de", "view_customers"));
        return standard.withClients(clients);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void a_token_says_how_long_it_lives_and_what_it_allows() {
        Answer token = shop.token("demo-client", "demo-secret", "");

        assertThat(token.status()).isEqualTo(200);
        assertThat(token.text("token_type")).isEqualTo("Bearer");
        assertThat(token.body().path("expires_in").asLong()).isEqualTo(600);
        assertThat(token.text("scope")).contains("view_customers:demo").doesNotContain("manage_project");
    }

    @Test
    void wrong_credentials_are_refused() {
        Answer refused = shop.token("demo-client", "wrong", "");

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.code()).isEqualTo("invalid_client");
        assertThat(refused.text("error")).isEqualTo("invalid_client");
    }

    @Test
    void a_token_can_be_narrowed_but_not_widened() {
        assertThat(shop.token("demo-client", "demo-secret", "view_orders:demo").text("scope"))
                .isEqualTo("view_orders:demo");
        assertThat(shop.token("demo-client", "demo-secret", "manage_orders:demo")
                        .code())
                .isEqualTo("invalid_scope");
    }

    @Test
    void an_expired_token_is_refused() {
        assertThat(shop.get("/customers").status()).isEqualTo(200);
        shop.advance(Duration.ofMinutes(10));

        Answer refused = shop.get("/customers");

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.code()).isEqualTo("invalid_token");
    }

    @Test
    void no_token_and_a_made_up_token_are_refused() {
        assertThat(shop.look("/demo/customers").code()).isEqualTo("invalid_token");
        shop.actWith("made-up");
        assertThat(shop.get("/customers").code()).isEqualTo("invalid_token");
    }

    @Test
    void what_the_scopes_do_not_cover_is_forbidden_and_the_scope_is_named() {
        shop.actAs("demo-client", "demo-secret");

        Answer refused = shop.post("/orders/import", "{'totalPrice':{'currencyCode':'EUR','centAmount':1}}");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("insufficient_scope");
        assertThat(refused.text("message")).contains("manage_orders:demo");
    }

    @Test
    void the_connector_can_read_everything_it_needs() {
        shop.actAs("demo-client", "demo-secret");

        for (String path : new String[] {
            "",
            "/customers",
            "/orders",
            "/carts",
            "/payments",
            "/product-projections",
            "/categories",
            "/inventory",
            "/standalone-prices",
            "/stores",
            "/channels",
            "/types",
            "/customer-groups",
            "/messages",
            "/subscriptions"
        }) {
            assertThat(shop.get(path).status()).as(path).isEqualTo(200);
        }
    }

    @Test
    void staged_products_need_more_than_published_ones() {
        shop.actWith(shop.token("demo-client", "demo-secret", "view_published_products:demo")
                .text("access_token"));

        assertThat(shop.get("/product-projections").status()).isEqualTo(200);
        assertThat(shop.get("/product-projections", "staged", "true").status()).isEqualTo(403);
    }

    @Test
    void a_client_of_one_store_reads_that_store_only() {
        shop.post("/stores", "{'key':'de'}");
        shop.post("/stores", "{'key':'at'}");
        shop.actAs("store-client", "store-secret");

        assertThat(shop.get("/in-store/key=de/customers").status()).isEqualTo(200);
        assertThat(shop.get("/in-store/key=at/customers").status()).isEqualTo(403);
        assertThat(shop.get("/customers").status()).isEqualTo(403);
    }
}
