package io.plumbline.app.whole;

import io.plumbline.demo.shop.SandboxHttp;
import io.plumbline.sandbox.shop.live.ShopAccess;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/// Gives customers of a shop another last name, over its API.
final class ChangeNames {
    private ChangeNames() {}

    /// Renames customers whose address is fit, as many as asked for.
    static void of(ShopAccess shop, int count) throws IOException, InterruptedException {
        try (SandboxHttp http = new SandboxHttp();
                HttpClient client = HttpClient.newHttpClient()) {
            String token = http.token(shop.base(), shop.clientId(), shop.clientSecret());
            String where =
                    URLEncoder.encode("email in (\"x@example.com\") or firstName is defined", StandardCharsets.UTF_8);
            JsonNode page = http.get(
                    shop.base() + "/demo/customers?limit=300&sort=id%20asc&withTotal=false&where=" + where, token);
            int changed = 0;
            for (JsonNode customer : page.path("results")) {
                boolean fit =
                        customer.path("email").asString().matches("[a-z.]+-?[0-9]*@(example\\.(com|org)|.*\\.example)");
                if (fit && changed < count) {
                    rename(client, shop, token, customer);
                    changed++;
                }
            }
            if (changed < count) {
                throw new AssertionError("Only " + changed + " customers could be renamed");
            }
        }
    }

    private static void rename(HttpClient client, ShopAccess shop, String token, JsonNode customer)
            throws IOException, InterruptedException {
        String body = "{\"version\":" + customer.path("version").asLong()
                + ",\"actions\":[{\"action\":\"setLastName\",\"lastName\":\"Renamed\"}]}";
        HttpRequest request = HttpRequest.newBuilder(URI.create(
                        shop.base() + "/demo/customers/" + customer.path("id").asString()))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        int status = client.send(request, BodyHandlers.discarding()).statusCode();
        if (status != 200) {
            throw new AssertionError("The shop refused a change with status " + status);
        }
    }
}
