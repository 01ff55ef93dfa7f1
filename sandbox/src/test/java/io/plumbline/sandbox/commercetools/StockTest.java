package io.plumbline.sandbox.commercetools;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class StockTest {
    private static final String ORDER =
            "{'totalPrice':{'currencyCode':'EUR','centAmount':100},'inventoryMode':'TrackOnly',"
                    + "'lineItems':[{'name':{'en':'Shirt'},'variant':{'sku':'SKU-1'},'quantity':9,"
                    + "'price':{'value':{'currencyCode':'EUR','centAmount':100}}}]}";

    private final Shop shop = Shop.withMessages();

    @AfterEach
    void close() {
        shop.close();
    }

    private Answer entry() {
        return shop.post("/inventory", "{'sku':'SKU-1','quantityOnStock':7}");
    }

    @Test
    void there_is_one_entry_for_each_sku_and_channel() {
        shop.post("/channels", "{'key':'warehouse','roles':['InventorySupply']}");
        String inChannel = "{'sku':'SKU-1','quantityOnStock':3,'supplyChannel':{'typeId':'channel','key':'warehouse'}}";

        assertThat(entry().status()).isEqualTo(201);
        assertThat(entry().code()).isEqualTo("DuplicateField");
        assertThat(shop.post("/inventory", inChannel).status()).isEqualTo(201);
        assertThat(shop.post("/inventory", inChannel).code()).isEqualTo("DuplicateField");
        assertThat(shop.get("/inventory", "where", "supplyChannel is not defined")
                        .results("quantityOnStock"))
                .hasSize(1);
    }

    @Test
    void quantities_change_with_a_message_of_old_and_new() {
        Answer entry = shop.update("/inventory", entry(), "{'action':'removeQuantity','quantity':2}");

        JsonNode message = shop.get("/messages", "where", "type=\"InventoryEntryQuantitySet\"")
                .body()
                .path("results")
                .path(0);
        assertThat(entry.body().path("quantityOnStock").asInt()).isEqualTo(5);
        assertThat(message.path("oldQuantityOnStock").asInt()).isEqualTo(7);
        assertThat(message.path("newQuantityOnStock").asInt()).isEqualTo(5);
        assertThat(message.path("newAvailableQuantity").asInt()).isEqualTo(5);
    }

    @Test
    void selling_out_is_told_and_coming_back_is_not() {
        Answer out = shop.update("/inventory", entry(), "{'action':'changeQuantity','quantity':0}");
        shop.update("/inventory", out, "{'action':'addQuantity','quantity':4}");

        assertThat(shop.get("/messages", "sort", "sequenceNumber asc").results("type"))
                .containsExactly(
                        "InventoryEntryCreated",
                        "InventoryEntryQuantitySet",
                        "InventoryEntryOutOfStock",
                        "InventoryEntryQuantitySet");
    }

    @Test
    void an_order_lowers_stock_within_ten_seconds_below_zero_and_without_a_message() {
        Answer entry = entry();
        shop.post("/orders/import", ORDER);

        assertThat(quantity(entry)).isEqualTo(7);
        shop.advance(Duration.ofSeconds(11));

        assertThat(quantity(entry)).isEqualTo(-2);
        assertThat(shop.get("/messages", "where", "resource(typeId=\"inventory-entry\")")
                        .results("type"))
                .containsExactly("InventoryEntryCreated");
    }

    @Test
    void an_order_that_does_not_follow_stock_takes_none() {
        Answer entry = entry();
        shop.post("/orders/import", ORDER.replace("TrackOnly", "None"));
        shop.advance(Duration.ofSeconds(11));

        assertThat(quantity(entry)).isEqualTo(7);
    }

    private int quantity(Answer entry) {
        return shop.get("/inventory/" + entry.id())
                .body()
                .path("quantityOnStock")
                .asInt();
    }
}
