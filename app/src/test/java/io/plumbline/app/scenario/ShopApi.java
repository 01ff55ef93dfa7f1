package io.plumbline.app.scenario;

import java.net.URI;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The shop's API, as the shop's own back end uses it.
final class ShopApi {
    private final URI shop;
    private String token = "";

    ShopApi(URI shop) {
        this.shop = shop;
    }

    static ObjectNode object() {
        return JsonMapper.shared().createObjectNode();
    }

    /// @return the resource
    JsonNode create(String path, JsonNode draft) throws InterruptedException {
        return send("POST", path, draft.toString());
    }

    JsonNode read(String path) throws InterruptedException {
        return send("GET", path, "");
    }

    /// Makes update actions on the version last seen.
    ///
    /// @return the resource afterwards
    JsonNode change(String path, JsonNode resource, List<? extends JsonNode> actions) throws InterruptedException {
        ObjectNode update = object().put("version", resource.path("version").asLong());
        actions.forEach(update.putArray("actions")::add);
        return send("POST", path + "/" + resource.path("id").asString(), update.toString());
    }

    void delete(String path, JsonNode resource, boolean erasure) throws InterruptedException {
        var _ = send(
                "DELETE",
                path + "/" + resource.path("id").asString() + "?version="
                        + resource.path("version").asLong() + "&dataErasure=" + erasure,
                "");
    }

    private JsonNode send(String method, String path, String body) throws InterruptedException {
        String address = shop + "/demo/" + path;
        Web.Answer answer = token.isEmpty() ? new Web.Answer(401, "") : Web.send(method, address, token, body);
        if (answer.status() == 401) {
            token = Web.token(shop + "/oauth/token", "shopper-client", "shopper-secret");
            answer = Web.send(method, address, token, body);
        }
        return answer.content();
    }
}
