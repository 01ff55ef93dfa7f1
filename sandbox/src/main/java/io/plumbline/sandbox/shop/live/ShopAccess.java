package io.plumbline.sandbox.shop.live;

import java.net.URI;

/// How to reach a shop.
///
/// @param base the address of both the API and the token endpoint, for instance `http://127.0.0.1:8989`
public record ShopAccess(URI base, String projectKey, String clientId, String clientSecret) {
    URI tokens() {
        return base.resolve("/oauth/token");
    }

    URI resources(String path) {
        return base.resolve("/" + projectKey + "/" + path);
    }

    @Override
    public String toString() {
        return "ShopAccess[" + base + ", " + projectKey + "]";
    }
}
