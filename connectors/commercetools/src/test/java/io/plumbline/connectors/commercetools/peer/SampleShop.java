package io.plumbline.connectors.commercetools.peer;

import io.plumbline.connector.http.Jsons;
import io.plumbline.connectors.commercetools.fake.ShopApi;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Fills the mock with the sample data and remembers, by kind and id, what the mock answered.
final class SampleShop {
    private static final int CUSTOMERS_MADE = 60;

    private final ShopApi api;
    private final SampleFolder sample;
    private final Map<String, Map<String, JsonNode>> written = new HashMap<>();

    SampleShop(ShopApi api, SampleFolder sample) {
        this.api = api;
        this.sample = sample;
    }

    void fill() throws InterruptedException {
        defineConsent();
        customers();
        products();
        for (SampleFolder.Row row : sample.table("inventory.csv")) {
            ObjectNode entry = Jsons.object().put("sku", row.text("sku"));
            write(
                    "inventory",
                    "/inventory",
                    entry.put("quantityOnStock", Integer.parseInt(row.text("quantityOnStock"))));
        }
        orders();
    }

    /// What was written, as the mock answered, by id.
    Map<String, JsonNode> written(String kind) {
        return written.getOrDefault(kind, Map.of());
    }

    private void write(String kind, String path, JsonNode draft) throws InterruptedException {
        JsonNode answer = api.post(path, draft);
        JsonNode resource = answer.has("customer") ? answer.path("customer") : answer;
        written.computeIfAbsent(kind, key -> new TreeMap<>())
                .put(resource.path("id").asString(), resource);
    }

    private void defineConsent() throws InterruptedException {
        api.post("/types", ShopApi.json("""
                {"key":"customer-consent","name":{"en":"Consent"},"resourceTypeIds":["customer"],"fieldDefinitions":[
                {"name":"emailOptIn","type":{"name":"Boolean"},"label":{"en":"Opt in"},"required":false}]}"""));
    }

    /// The two of the sample, and as many as several pages take.
    private void customers() throws InterruptedException {
        for (JsonNode draft : sample.json("customers.json")) {
            write("customer", "/customers", ((ObjectNode) draft).put("locale", "nl-NL"));
        }
        for (int number = 0; number < CUSTOMERS_MADE; number++) {
            write("customer", "/customers", ShopApi.json("""
                    {"email":"shopper-%d@example.com","password":"none","firstName":"Zoë","lastName":"Nº %d",
                    "custom":{"type":{"typeId":"type","key":"customer-consent"},"fields":{"emailOptIn":%s}}}""".formatted(number, number, number % 2 == 0)));
        }
    }

    /// One product for each master row, with the variants that follow it.
    private void products() throws InterruptedException {
        api.post(
                "/product-types",
                ShopApi.json("{\"key\":\"main\",\"name\":\"main\",\"description\":\"d\",\"attributes\":[]}"));
        List<ObjectNode> drafts = new ArrayList<>();
        for (SampleFolder.Row row : sample.table("products.csv")) {
            if (row.text("variantId").equals("1")) {
                drafts.add(product(row));
            } else {
                ((ArrayNode) drafts.getLast().path("variants")).add(variant(row));
            }
        }
        for (ObjectNode draft : drafts) {
            write("product", "/products", draft);
        }
    }

    private static ObjectNode product(SampleFolder.Row row) {
        ObjectNode draft = ShopApi.json("""
                {"publish":true,"productType":{"typeId":"product-type","key":"main"},"variants":[]}""");
        draft.set("name", texts(row, "name"));
        draft.set("slug", texts(row, "slug"));
        draft.set("masterVariant", variant(row));
        return draft;
    }

    private static ObjectNode texts(SampleFolder.Row row, String name) {
        ObjectNode texts = Jsons.object();
        for (String language : List.of("en", "de")) {
            texts.put(language, row.text(name + "." + language));
        }
        return texts;
    }

    private static ObjectNode variant(SampleFolder.Row row) {
        ObjectNode variant = Jsons.object().put("sku", row.text("sku"));
        ArrayNode prices = variant.putArray("prices");
        for (String price : row.text("prices").split(";", -1)) {
            // Prices of customer groups and channels need those to exist; plain ones are enough here.
            if (price.matches("[A-Z]{3} \\d+")) {
                prices.addObject().set("value", money(price.substring(0, 3), price.substring(4)));
            }
        }
        return variant;
    }

    private void orders() throws InterruptedException {
        Map<String, ObjectNode> drafts = new LinkedHashMap<>();
        for (SampleFolder.Row row : sample.table("orders-matching-products.csv")) {
            ObjectNode draft = drafts.computeIfAbsent(row.text("orderNumber"), number -> order(number, row));
            ObjectNode line = ((ArrayNode) draft.path("lineItems")).addObject();
            line.set("name", Jsons.object().put("en", "sample"));
            line.set("variant", Jsons.object().put("sku", row.text("lineitems.variant.sku")));
            line.set("price", Jsons.object().set("value", money("EUR", cents(row.text("lineitems.price")))));
            line.put("quantity", Integer.parseInt(row.text("lineitems.quantity")));
        }
        for (ObjectNode draft : drafts.values()) {
            write("order", "/orders/import", draft);
        }
    }

    private static ObjectNode order(String number, SampleFolder.Row row) {
        ObjectNode draft = Jsons.object().put("orderNumber", number);
        draft.put("customerEmail", row.text("customerEmail"));
        draft.set("totalPrice", money("EUR", cents(row.text("totalPrice"))));
        draft.putArray("lineItems");
        return draft;
    }

    private static ObjectNode money(String currency, String cents) {
        return Jsons.object().put("currencyCode", currency).put("centAmount", Long.parseLong(cents));
    }

    private static String cents(String amount) {
        return new BigDecimal(amount).movePointRight(2).toBigIntegerExact().toString();
    }
}
