package io.plumbline.sandbox.commercetools;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class CartsAndPaymentsTest {
    private static final String CART =
            "{'currency':'EUR','customerEmail':'jane@example.com','lineItems':[{'sku':'SKU-1','quantity':2}]}";

    private final Shop shop = Shop.withMessages();

    @BeforeEach
    void addProduct() {
        shop.post(
                "/products",
                "{'productType':{'typeId':'product-type','key':'clothes'},'name':{'en':'Shirt'},'slug':{'en':'shirt'},"
                        + "'publish':true,'masterVariant':{'sku':'SKU-1','prices':["
                        + "{'value':{'currencyCode':'EUR','centAmount':1999}}]}}");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void a_cart_adds_up_what_is_in_it() {
        Answer cart = shop.post("/carts", CART);
        Answer emptied = shop.update(
                "/carts",
                cart,
                "{'action':'removeLineItem','lineItemId':'"
                        + cart.body().path("lineItems").path(0).path("id").asString() + "'}");

        assertThat(cart.body().path("totalPrice").path("centAmount").asLong()).isEqualTo(3998);
        assertThat(cart.body().path("totalLineItemQuantity").asInt()).isEqualTo(2);
        assertThat(emptied.body().path("totalPrice").path("centAmount").asLong())
                .isZero();
        assertThat(emptied.body().has("totalLineItemQuantity")).isFalse();
    }

    @Test
    void a_product_without_a_fitting_price_cannot_be_added() {
        assertThat(shop.post("/carts", CART.replace("EUR", "USD")).code()).isEqualTo("MatchingPriceNotFound");
        assertThat(shop.post("/carts", CART.replace("SKU-1", "SKU-9")).code()).isEqualTo("ReferencedResourceNotFound");
    }

    @Test
    void abandoned_carts_are_found_by_query_and_raise_no_messages() {
        Answer cart = shop.post("/carts", CART);
        shop.post("/carts", "{'currency':'EUR','customerEmail':'empty@example.com'}");
        shop.advance(Duration.ofHours(2));
        shop.post("/carts", CART.replace("jane", "late"));

        Answer found = shop.get(
                "/carts",
                "where",
                "cartState=\"Active\" and lastModifiedAt > \"2026-01-05T00:00:00.000Z\""
                        + " and lastModifiedAt <= \"2026-01-05T11:00:00.000Z\" and lineItems is not empty"
                        + " and (customerId is defined or customerEmail is defined)",
                "sort",
                "lastModifiedAt asc",
                "sort",
                "id asc");

        assertThat(found.results("id")).containsExactly(cart.id());
        assertThat(shop.get("/messages", "where", "resource(typeId=\"cart\")").results("id"))
                .isEmpty();
    }

    @Test
    void an_ordered_cart_becomes_an_order_and_changes_no_more() {
        Answer cart = shop.post("/carts", CART);
        String draft = "{'cart':{'typeId':'cart','id':'" + cart.id() + "'},'version':" + cart.version()
                + ",'orderNumber':'O-7'}";

        Answer order = shop.post("/orders", draft);

        assertThat(order.status()).isEqualTo(201);
        assertThat(order.text("customerEmail")).isEqualTo("jane@example.com");
        assertThat(order.body().path("cart").path("id").asString()).isEqualTo(cart.id());
        Answer ordered = shop.get("/carts/" + cart.id());
        assertThat(ordered.text("cartState")).isEqualTo("Ordered");
        assertThat(shop.update("/carts", ordered, "{'action':'setCountry','country':'DE'}")
                        .code())
                .isEqualTo("InvalidOperation");
        assertThat(shop.post("/orders", draft).status()).isEqualTo(409);
        assertThat(shop.get("/messages", "where", "type=\"OrderCreated\"").results("id"))
                .hasSize(1);
    }

    @Test
    void an_empty_cart_is_not_ordered() {
        Answer cart = shop.post("/carts", "{'currency':'EUR'}");

        assertThat(shop.post("/orders", "{'cart':{'typeId':'cart','id':'" + cart.id() + "'},'version':1}")
                        .code())
                .isEqualTo("InvalidOperation");
    }

    @Test
    void transactions_are_added_and_change_state_with_messages() {
        Answer payment = shop.post("/payments", "{'amountPlanned':{'currencyCode':'EUR','centAmount':3998}}");
        Answer refunding = shop.update(
                "/payments",
                payment,
                "{'action':'addTransaction','transaction':{'type':'Refund',"
                        + "'amount':{'currencyCode':'EUR','centAmount':1999}}}");
        String transaction =
                refunding.body().path("transactions").path(0).path("id").asString();
        Answer refunded = shop.update(
                "/payments",
                refunding,
                "{'action':'changeTransactionState','transactionId':'" + transaction + "','state':'Success'}");

        assertThat(refunding.body().path("transactions").path(0).path("state").asString())
                .isEqualTo("Initial");
        assertThat(refunded.body().path("transactions").path(0).path("state").asString())
                .isEqualTo("Success");
        assertThat(shop.get("/messages", "where", "resource(typeId=\"payment\")", "sort", "sequenceNumber asc")
                        .results("type"))
                .containsExactly("PaymentCreated", "PaymentTransactionAdded", "PaymentTransactionStateChanged");
    }
}
