package io.plumbline.sandbox.commercetools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class ProductsTest {
    private static final String SHIRT = "{'key':'p1','productType':{'typeId':'product-type','key':'clothes'},"
            + "'name':{'en':'Shirt'},'slug':{'en':'shirt'},'publish':true,'masterVariant':{'sku':'SKU-1','prices':["
            + "{'value':{'currencyCode':'EUR','centAmount':1999}},"
            + "{'value':{'currencyCode':'EUR','centAmount':1799},'country':'DE'},"
            + "{'value':{'currencyCode':'EUR','centAmount':999},'country':'DE','validUntil':'2020-01-01T00:00:00.000Z'}]}}";

    private final Shop shop = Shop.withMessages();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void only_published_products_are_listed_unless_staged_ones_are_asked_for() {
        shop.post("/products", SHIRT);
        shop.post(
                "/products", SHIRT.replace("true", "false").replace("p1", "p2").replace("SKU-1", "SKU-2"));

        assertThat(shop.get("/product-projections").results("key")).containsExactly("p1");
        assertThat(shop.get("/product-projections", "staged", "true").results("key"))
                .containsExactlyInAnyOrder("p1", "p2");
        assertThat(shop.get("/product-projections/key=p2").status()).isEqualTo(404);
    }

    @Test
    void an_unpublished_product_vanishes_and_is_told() {
        Answer product = shop.post("/products", SHIRT);
        Answer hidden = shop.update("/products", product, "{'action':'unpublish'}");

        assertThat(shop.get("/product-projections/" + product.id()).status()).isEqualTo(404);
        shop.update("/products", hidden, "{'action':'publish'}");
        assertThat(shop.get("/product-projections/" + product.id()).status()).isEqualTo(200);
        assertThat(shop.get("/messages", "sort", "sequenceNumber asc").results("type"))
                .containsExactly("ProductCreated", "ProductPublished", "ProductUnpublished", "ProductPublished");
    }

    @Test
    void a_change_is_staged_until_published() {
        Answer product = shop.post("/products", SHIRT);
        Answer staged = shop.update("/products", product, "{'action':'changeName','name':{'en':'Blouse'}}");

        assertThat(name()).isEqualTo("Shirt");
        shop.update("/products", staged, "{'action':'publish'}");
        assertThat(name()).isEqualTo("Blouse");
    }

    @Test
    void a_change_past_staging_is_public_at_once_without_a_message() {
        Answer product = shop.post("/products", SHIRT);
        shop.update("/products", product, "{'action':'changeName','name':{'en':'Blouse'},'staged':false}");

        assertThat(name()).isEqualTo("Blouse");
        assertThat(shop.get("/messages").results("type"))
                .containsExactlyInAnyOrder("ProductCreated", "ProductPublished");
    }

    private String name() {
        return shop.get("/product-projections/key=p1")
                .body()
                .path("name")
                .path("en")
                .asString();
    }

    @Test
    void the_closest_valid_price_is_selected() {
        shop.post("/products", SHIRT);

        assertThat(price("priceCurrency", "EUR", "priceCountry", "DE")).isEqualTo(1799);
        assertThat(price("priceCurrency", "EUR", "priceCountry", "AT")).isEqualTo(1999);
        assertThat(price("priceCurrency", "EUR")).isEqualTo(1999);
        assertThat(price("priceCurrency", "USD")).isEqualTo(-1);
        assertThat(shop.get("/product-projections", "priceCountry", "DE").code())
                .isEqualTo("InvalidInput");
    }

    @Test
    void standalone_prices_come_by_selection_only() {
        shop.post("/products", SHIRT.replace("'publish'", "'priceMode':'Standalone','publish'"));
        shop.post("/standalone-prices", "{'sku':'SKU-1','value':{'currencyCode':'EUR','centAmount':1500}}");

        assertThat(price("priceCurrency", "EUR")).isEqualTo(1500);
        assertThat(shop.get("/product-projections")
                        .body()
                        .path("results")
                        .path(0)
                        .path("masterVariant")
                        .path("prices"))
                .isEmpty();
    }

    private long price(String... parameters) {
        JsonNode product = shop.get("/product-projections", parameters)
                .body()
                .path("results")
                .path(0);
        return product.path("masterVariant")
                .path("price")
                .path("value")
                .path("centAmount")
                .asLong(-1);
    }

    @Test
    void texts_are_confined_to_the_locales_or_the_store_asked_for() {
        shop.post("/products", SHIRT.replace("{'en':'Shirt'}", "{'en':'Shirt','de':'Hemd','fr':'Chemise'}"));
        shop.post("/stores", "{'key':'de','languages':['de']}");

        assertThat(names("localeProjection", "de", "localeProjection", "fr")).containsExactlyInAnyOrder("de", "fr");
        assertThat(names("storeProjection", "de")).containsExactly("de");
        assertThat(names()).hasSize(3);
    }

    private Collection<String> names(String... parameters) {
        JsonNode product = shop.get("/product-projections", parameters)
                .body()
                .path("results")
                .path(0);
        return product.path("name").propertyNames();
    }

    @Test
    void stock_is_shown_globally_and_by_the_id_of_the_channel() {
        shop.post("/products", SHIRT);
        Answer channel = shop.post("/channels", "{'key':'warehouse'}");
        shop.post("/inventory", "{'sku':'SKU-1','quantityOnStock':7}");
        shop.post(
                "/inventory",
                "{'sku':'SKU-1','quantityOnStock':0,'supplyChannel':{'typeId':'channel','id':'" + channel.id() + "'}}");

        JsonNode availability = shop.get("/product-projections/key=p1")
                .body()
                .path("masterVariant")
                .path("availability");
        assertThat(availability.path("availableQuantity").asInt()).isEqualTo(7);
        assertThat(availability
                        .path("channels")
                        .path(channel.id())
                        .path("isOnStock")
                        .asBoolean(true))
                .isFalse();
    }

    @Test
    void a_modular_project_shows_products_without_variants() {
        shop.post("/products", SHIRT);
        assertThat(shop.get("/variant-projections").status()).isEqualTo(400);

        shop.control("/_sandbox/project", "{'productCatalogModel':'Modular'}");

        assertThat(shop.get("").text("productCatalogModel")).isEqualTo("Modular");
        JsonNode product = shop.get("/product-projections/key=p1").body();
        assertThat(product.has("masterVariant")).isFalse();
        assertThat(product.path("variants")).isEmpty();
        assertThat(shop.get("/variant-projections").results("sku")).containsExactly("SKU-1");
    }

    @Test
    void a_deleted_product_takes_its_projection_along() {
        Answer product = shop.post("/products", SHIRT);

        assertThat(shop.delete("/products/" + product.id(), "version", Long.toString(product.version()))
                        .status())
                .isEqualTo(200);
        assertThat(shop.get("/product-projections", "staged", "true").results("id"))
                .isEmpty();
        assertThat(shop.get("/messages", "where", "type=\"ProductDeleted\"").results("sequenceNumber"))
                .hasSize(1);
    }

    @Test
    void categories_know_their_ancestors_and_move_silently() {
        shop.post("/categories", "{'key':'root','name':{'en':'All'},'slug':{'en':'all'}}");
        Answer shirts = shop.post(
                "/categories",
                "{'key':'shirts','name':{'en':'Shirts'},'slug':{'en':'shirts'},"
                        + "'parent':{'typeId':'category','key':'root'}}");
        shop.update("/categories", shirts, "{'action':'changeName','name':{'en':'Tops'}}");

        assertThat(shirts.body().path("ancestors")).hasSize(1);
        assertThat(shop.get("/messages").results("type")).containsOnly("CategoryCreated");
        assertThat(shop.get("/categories", "where", "key=\"shirts\"", "expand", "ancestors[*]")
                        .body()
                        .path("results")
                        .path(0)
                        .path("ancestors")
                        .path(0)
                        .path("obj")
                        .path("key")
                        .asString())
                .isEqualTo("root");
    }
}
