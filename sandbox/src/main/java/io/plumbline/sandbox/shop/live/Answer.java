package io.plumbline.sandbox.shop.live;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// What the shop answered.
///
/// @param status 0 when it did not
/// @param code why not, or the first error's code; empty on success
record Answer(int status, String code, JsonNode body) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int CONFLICT = 409;
    private static final int UNAUTHORIZED = 401;

    static Answer of(int status, String text) {
        JsonNode body = text.startsWith("{") ? MAPPER.readTree(text) : JsonNodeFactory.instance.objectNode();
        String code =
                status < 300 ? "" : body.path("errors").path(0).path("code").asString("");
        return new Answer(status, code, body);
    }

    static Answer none(String code) {
        return new Answer(0, code, JsonNodeFactory.instance.objectNode());
    }

    boolean isOk() {
        return status >= 200 && status < 300;
    }

    boolean isConflict() {
        return status == CONFLICT;
    }

    boolean isUnauthorized() {
        return status == UNAUTHORIZED;
    }

    /// The resources of a list.
    List<JsonNode> results() {
        return List.copyOf(body.path("results").valueStream().toList());
    }

    /// Why it was refused, fit for counting.
    String reason() {
        return (status + " " + code).strip();
    }
}
