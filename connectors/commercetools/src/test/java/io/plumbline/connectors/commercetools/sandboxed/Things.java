package io.plumbline.connectors.commercetools.sandboxed;

import io.plumbline.connector.testkit.Markers;
import io.plumbline.connectors.commercetools.fake.ShopApi;
import java.util.Locale;

/// Creates, changes and deletes things of every kind that the connector reads.
final class Things {
    private final ShopApi api;
    private int number;

    Things(ShopApi api) {
        this.api = api;
    }

    /// @return the id
    String create(String stream) throws InterruptedException {
        number++;
        return switch (stream) {
            case "customers" -> customer();
            case "orders" -> order();
            case "carts" -> created("/carts", "{\"currency\":\"EUR\",\"customerEmail\":\"" + address() + "\"}");
            case "inventory" -> created("/inventory", "{\"sku\":\"SKU-" + number + "\",\"quantityOnStock\":1}");
            case "products" -> product();
            default -> throw new IllegalArgumentException(stream);
        };
    }

    void change(String stream, String id) throws InterruptedException {
        number++;
        String action = switch (stream) {
            case "customers" -> "\"action\":\"setFirstName\",\"firstName\":\"" + Markers.PERSON + number + "\"";
            case "orders" -> "\"action\":\"setCustomerEmail\",\"email\":\"" + address() + "\"";
            case "carts" -> "\"action\":\"setCustomerEmail\",\"email\":\"" + address() + "\"";
            case "inventory" -> "\"action\":\"changeQuantity\",\"quantity\":" + number;
            case "products" -> "\"action\":\"changeName\",\"staged\":false,\"name\":{\"en\":\"Shirt " + number + "\"}";
            default -> throw new IllegalArgumentException(stream);
        };
        api.update("/" + stream + "/" + id, "{" + action + "}");
    }

    void delete(String stream, String id) throws InterruptedException {
        api.delete("/" + stream + "/" + id, "");
    }

    private String customer() throws InterruptedException {
        return api.post("/customers", """
                        {"email":"%s","password":"none","firstName":"%s"}""".formatted(address(), Markers.PERSON))
                .path("customer")
                .path("id")
                .asString();
    }

    private String order() throws InterruptedException {
        return created("/orders/import", """
                {"orderNumber":"O-%d","customerEmail":"%s","totalPrice":{"currencyCode":"EUR","centAmount":1999},
                "lineItems":[{"name":{"en":"Shirt"},"variant":{"sku":"SKU-1"},"quantity":1,
                "price":{"value":{"currencyCode":"EUR","centAmount":1999}}}]}""".formatted(number, address()));
    }

    private String product() throws InterruptedException {
        return created("/products", """
                {"publish":true,"productType":{"typeId":"product-type","key":"main"},"name":{"en":"Shirt"},
                "slug":{"en":"shirt-%d"},"masterVariant":{"sku":"SKU-%d"}}""".formatted(number, number));
    }

    private String created(String path, String draft) throws InterruptedException {
        return api.post(path, draft).path("id").asString();
    }

    private String address() {
        return Markers.PERSON.toLowerCase(Locale.ROOT) + "-" + number + "@example.com";
    }
}
