package io.plumbline.sandbox.commercetools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class OrdersTest {
    private static final String ORDER = "{'orderNumber':'O-1','customerEmail':'guest@example.com',"
            + "'totalPrice':{'currencyCode':'EUR','centAmount':3998},'completedAt':'2025-12-24T12:00:00.000Z',"
            + "'lineItems':[{'name':{'en':'Shirt'},'variant':{'sku':'SKU-1'},'quantity':2,"
            + "'price':{'value':{'currencyCode':'EUR','centAmount':1999}}}],"
            + "'shippingInfo':{'shippingMethodName':'DHL','price':{'currencyCode':'EUR','centAmount':495},"
            + "'shippingRate':{'price':{'currencyCode':'EUR','centAmount':495}}}}";
    private static final String NO_SHIPPING = "{'totalPrice':{'currencyCode':'JPY','centAmount':500}}";

    private final Shop shop = Shop.withMessages();

    @AfterEach
    void close() {
        shop.close();
    }

    private Answer order() {
        return shop.post("/orders/import", ORDER);
    }

    private List<String> messages() {
        return shop.get("/messages", "sort", "sequenceNumber asc").results("type");
    }

    private JsonNode message(String type) {
        return shop.get("/messages", "where", "type=\"" + type + "\"")
                .body()
                .path("results")
                .path(0);
    }

    private static String line(Answer order) {
        return order.body().path("lineItems").path(0).path("id").asString();
    }

    @Test
    void an_import_is_created_with_every_required_field_and_its_own_message() {
        Answer order = order();

        assertThat(order.status()).isEqualTo(201);
        assertThat(order.body().propertyNames())
                .contains("id", "version", "createdAt", "lastModifiedAt", "lineItems", "customLineItems", "totalPrice")
                .contains("orderState", "origin", "shipping", "shippingMode", "refusedGifts", "syncInfo");
        assertThat(order.text("orderState")).isEqualTo("Open");
        assertThat(order.text("completedAt")).isEqualTo("2025-12-24T12:00:00.000Z");
        assertThat(order.body()
                        .path("lineItems")
                        .path(0)
                        .path("totalPrice")
                        .path("centAmount")
                        .asLong())
                .isEqualTo(3998);
        assertThat(messages()).containsExactly("OrderImported");
        assertThat(shop.get("/orders/order-number=O-1").id()).isEqualTo(order.id());
    }

    @Test
    void an_order_number_is_taken_once() {
        order();

        assertThat(order().code()).isEqualTo("DuplicateField");
        assertThat(shop.post("/orders/import", NO_SHIPPING).status()).isEqualTo(201);
    }

    @Test
    void an_import_without_total_or_with_an_unknown_state_is_refused() {
        assertThat(shop.post("/orders/import", "{}").code()).isEqualTo("RequiredField");
        Answer refused =
                shop.post("/orders/import", NO_SHIPPING.replace("{'totalPrice'", "{'orderState':'Odd','totalPrice'"));
        assertThat(refused.code()).isEqualTo("InvalidField");
        assertThat(refused.body().path("errors").path(0).path("allowedValues")).hasSize(4);
    }

    @Test
    void money_is_in_the_smallest_unit_of_its_currency() {
        Answer yen = shop.post("/orders/import", NO_SHIPPING);
        Answer dinar = shop.post("/orders/import", NO_SHIPPING.replace("JPY", "KWD"));

        assertThat(yen.body().path("totalPrice").path("fractionDigits").asInt()).isZero();
        assertThat(dinar.body().path("totalPrice").path("fractionDigits").asInt())
                .isEqualTo(3);
    }

    @Test
    void a_unit_price_of_high_precision_is_rounded_in_the_line_total() {
        Answer order = shop.post(
                "/orders/import",
                ORDER.replace(
                        "{'value':{'currencyCode':'EUR','centAmount':1999}}",
                        "{'value':{'type':'highPrecision','currencyCode':'EUR','preciseAmount':123456,'fractionDigits':4}}"));

        JsonNode line = order.body().path("lineItems").path(0);
        assertThat(line.path("price").path("value").path("centAmount").asLong()).isEqualTo(1235);
        assertThat(line.path("totalPrice").path("type").asString()).isEqualTo("centPrecision");
        assertThat(line.path("totalPrice").path("centAmount").asLong()).isEqualTo(2469);
    }

    @Test
    void states_change_each_with_its_message_and_the_old_state() {
        Answer changed = shop.update(
                "/orders",
                order(),
                "{'action':'changeOrderState','orderState':'Confirmed'}",
                "{'action':'changePaymentState','paymentState':'Paid'}",
                "{'action':'changeShipmentState','shipmentState':'Shipped'}");

        assertThat(changed.text("shipmentState")).isEqualTo("Shipped");
        assertThat(messages())
                .containsExactly(
                        "OrderImported", "OrderStateChanged", "OrderPaymentStateChanged", "OrderShipmentStateChanged");
        assertThat(message("OrderStateChanged").path("oldOrderState").asString())
                .isEqualTo("Open");
        assertThat(message("OrderPaymentStateChanged").has("oldPaymentState")).isFalse();
    }

    @Test
    void a_delivery_is_told_without_its_parcels_and_each_parcel_by_itself() {
        Answer order = order();

        Answer changed = shop.update(
                "/orders",
                order,
                "{'action':'addDelivery','items':[{'id':'" + line(order) + "','quantity':99}],"
                        + "'parcels':[{'trackingData':{'trackingId':'T1','carrier':'DHL'}},{}]}");

        assertThat(changed.body()
                        .path("shippingInfo")
                        .path("deliveries")
                        .path(0)
                        .path("parcels"))
                .hasSize(2);
        assertThat(messages())
                .containsExactly("OrderImported", "DeliveryAdded", "ParcelAddedToDelivery", "ParcelAddedToDelivery");
        assertThat(message("DeliveryAdded").path("delivery").path("parcels")).isEmpty();
        assertThat(message("ParcelAddedToDelivery")
                        .path("parcel")
                        .path("trackingData")
                        .path("trackingId")
                        .asString())
                .isEqualTo("T1");
        assertThat(changed.text("shipmentState")).isEmpty();
        assertThat(shop.get("/orders", "where", "shippingInfo(deliveries(parcels(trackingData(trackingId=\"T1\"))))")
                        .results("id"))
                .containsExactly(order.id());
    }

    @Test
    void tracking_may_come_later() {
        Answer order = shop.update("/orders", order(), "{'action':'addDelivery','parcels':[{}]}");
        String parcel = order.body()
                .path("shippingInfo")
                .path("deliveries")
                .path(0)
                .path("parcels")
                .path(0)
                .path("id")
                .asString();

        shop.update(
                "/orders",
                order,
                "{'action':'setParcelTrackingData','parcelId':'" + parcel + "','trackingData':{'trackingId':'T2'}}");

        JsonNode message = message("ParcelTrackingDataUpdated");
        assertThat(message.path("parcelId").asString()).isEqualTo(parcel);
        assertThat(message.path("trackingData").path("trackingId").asString()).isEqualTo("T2");
    }

    @Test
    void an_order_without_shipping_method_cannot_be_delivered() {
        Answer order = shop.post("/orders/import", NO_SHIPPING);

        assertThat(shop.update("/orders", order, "{'action':'addDelivery'}").code())
                .isEqualTo("InvalidOperation");
    }

    @Test
    void a_return_progresses_with_messages_and_its_refund_without() {
        Answer order = order();
        Answer advised = shop.update(
                "/orders",
                order,
                "{'action':'addReturnInfo','items':[{'quantity':1,'lineItemId':'" + line(order)
                        + "','shipmentState':'Advised'}]}");
        JsonNode item = advised.body().path("returnInfo").path(0).path("items").path(0);
        String named = "'returnItemId':'" + item.path("id").asString() + "'";
        Answer returned = shop.update(
                "/orders", advised, "{'action':'setReturnShipmentState'," + named + ",'shipmentState':'Returned'}");
        Answer refunded = shop.update(
                "/orders", returned, "{'action':'setReturnPaymentState'," + named + ",'paymentState':'Refunded'}");

        assertThat(item.path("paymentState").asString()).isEqualTo("NonRefundable");
        assertThat(refunded.version()).isGreaterThan(returned.version());
        assertThat(refunded.body()
                        .path("returnInfo")
                        .path(0)
                        .path("items")
                        .path(0)
                        .path("paymentState")
                        .asString())
                .isEqualTo("Refunded");
        assertThat(messages()).containsExactly("OrderImported", "ReturnInfoAdded", "OrderReturnShipmentStateChanged");
    }

    @Test
    void what_has_not_come_back_is_not_refunded() {
        Answer order = order();
        Answer advised = shop.update(
                "/orders",
                order,
                "{'action':'addReturnInfo','items':[{'quantity':1,'lineItemId':'" + line(order)
                        + "','shipmentState':'Advised'}]}");
        String id = advised.body()
                .path("returnInfo")
                .path(0)
                .path("items")
                .path(0)
                .path("id")
                .asString();

        assertThat(shop.update(
                                "/orders",
                                advised,
                                "{'action':'setReturnPaymentState','returnItemId':'" + id
                                        + "','paymentState':'Refunded'}")
                        .code())
                .isEqualTo("InvalidOperation");
    }

    @Test
    void the_owner_of_an_order_may_change_later() {
        Answer order = order();
        String customer = shop.post("/customers", "{'email':'jane@example.com','password':'x'}")
                .body()
                .path("customer")
                .path("id")
                .asString();

        Answer owned = shop.update(
                "/orders",
                order,
                "{'action':'setCustomerId','customerId':'" + customer + "'}",
                "{'action':'setCustomerEmail','email':'jane@example.com'}");

        assertThat(owned.text("customerId")).isEqualTo(customer);
        assertThat(message("OrderCustomerSet").path("customer").path("id").asString())
                .isEqualTo(customer);
        assertThat(message("OrderCustomerEmailSet").path("oldEmail").asString()).isEqualTo("guest@example.com");
        assertThat(shop.get("/orders", "where", "customerId=\"" + customer + "\"")
                        .results("id"))
                .containsExactly(order.id());
    }

    @Test
    void an_order_edit_changes_totals_and_has_a_message_of_its_own() {
        Answer order = order();

        Answer edited = shop.control(
                "/_sandbox/order-edits",
                "{'orderId':'" + order.id() + "','totalPrice':{'currencyCode':'EUR','centAmount':1999}}");

        JsonNode result = message("OrderEditApplied").path("result");
        assertThat(edited.body().path("totalPrice").path("centAmount").asLong()).isEqualTo(1999);
        assertThat(result.path("excerptBeforeEdit")
                        .path("totalPrice")
                        .path("centAmount")
                        .asLong())
                .isEqualTo(3998);
        assertThat(result.path("excerptAfterEdit").path("version").asLong()).isEqualTo(edited.version());
    }

    @Test
    void a_payment_is_found_from_its_order_and_expanded_in_it() {
        Answer payment = shop.post("/payments", "{'amountPlanned':{'currencyCode':'EUR','centAmount':3998}}");
        Answer order = shop.update(
                "/orders",
                order(),
                "{'action':'addPayment','payment':{'typeId':'payment','id':'" + payment.id() + "'}}");

        assertThat(shop.get("/orders", "where", "paymentInfo(payments(id=\"" + payment.id() + "\"))")
                        .results("id"))
                .containsExactly(order.id());
        Answer expanded = shop.get("/orders/" + order.id(), "expand", "paymentInfo.payments[*]");
        assertThat(expanded.body()
                        .path("paymentInfo")
                        .path("payments")
                        .path(0)
                        .path("obj")
                        .path("id")
                        .asString())
                .isEqualTo(payment.id());
        assertThat(message("OrderPaymentAdded").path("paymentRef").path("id").asString())
                .isEqualTo(payment.id());
    }
}
