package io.plumbline.demo.truth;

import io.plumbline.demo.shop.SandboxHttp;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/// Reads all resources of a kind over the shop's API, by id, a page at a time.
final class ShopPages {
    private static final int LIMIT = 500;

    private final SandboxHttp http;
    private final URI shop;
    private final String token;

    ShopPages(SandboxHttp http, URI shop, String token) {
        this.http = http;
        this.shop = shop;
        this.token = token;
    }

    void forEach(String kind, Consumer<JsonNode> reader) throws InterruptedException {
        JsonNode page = page(kind, "");
        while (!page.isEmpty()) {
            page.forEach(reader);
            page = page(kind, page.path(page.size() - 1).path("id").asString());
        }
    }

    private JsonNode page(String kind, String last) throws InterruptedException {
        String address = shop + "/demo/" + kind + "?withTotal=false&limit=" + LIMIT + "&sort=" + encoded("id asc");
        String after = last.isEmpty() ? "" : "&where=" + encoded("id > \"" + last + "\"");
        return http.get(address + after, token).path("results");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
