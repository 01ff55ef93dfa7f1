package io.plumbline.sandbox.shop.catalogue;

import io.plumbline.sandbox.shop.market.Market;
import io.plumbline.sandbox.shop.market.Period;
import io.plumbline.sandbox.shop.output.Output;
import io.plumbline.sandbox.shop.resource.Head;
import io.plumbline.sandbox.shop.resource.Ids;
import io.plumbline.sandbox.shop.resource.Json;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes what the shop was set up with before it sold anything, except its custom types.
public record SetupWriter(Ids ids, Period period, Output output) {
    private static final List<String> GROUPS = List.of("vip", "wholesale", "staff");

    public void write() {
        new TypeWriter(this).write();
        Channels.WAREHOUSES.forEach(key -> writeChannel(key, List.of("InventorySupply", "ProductDistribution")));
        writeChannel(Channels.HIGH_STREET, List.of("OrderImport", "OrderExport"));
        for (Market market : Market.values()) {
            writeStore(market);
        }
        GROUPS.forEach(this::writeGroup);
        new CategoryWriter(this).write();
    }

    /// The head of a resource that is as old as the shop and known by a key.
    ObjectNode founded(String typeId, String key) {
        return new Head(ids.of(typeId, key), 1, period.start(), period.start(), "setup")
                .toJson()
                .put("key", key);
    }

    private void writeChannel(String key, List<String> roles) {
        ObjectNode channel = founded("channel", key);
        ArrayNode array = channel.putArray("roles");
        roles.forEach(array::add);
        channel.set("name", Json.localized(Map.of("en-GB", key.replace('-', ' '))));
        output.resource("channels", channel);
    }

    private void writeStore(Market market) {
        ObjectNode store = founded("store", market.key());
        store.set("name", Json.localized(Map.of("en-GB", "Shop " + market.name())));
        store.putArray("languages").add(market.locale());
        ArrayNode countries = store.putArray("countries");
        countries(market).forEach(code -> countries.addObject().put("code", code));
        ObjectNode channel = Json.reference("channel", ids.of("channel", Channels.warehouse(market)));
        store.putArray("distributionChannels").add(channel);
        store.putArray("supplyChannels").add(channel.deepCopy());
        store.putArray("productSelections");
        store.putObject("storefront")
                .put("orderUrlTemplate", "https://" + market.key() + ".shop-mail.example/orders/{orderId}");
        output.resource("stores", store);
    }

    private static List<String> countries(Market market) {
        return switch (market) {
            case UK -> List.of("GB", "US");
            case DE -> List.of("DE", "AT", "CH");
            case JP -> List.of("JP");
        };
    }

    private void writeGroup(String key) {
        output.resource("customer-groups", founded("customer-group", key).put("name", key));
    }
}
