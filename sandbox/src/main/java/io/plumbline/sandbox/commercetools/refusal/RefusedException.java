package io.plumbline.sandbox.commercetools.refusal;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A request the platform would refuse, with the body it would send.
public final class RefusedException extends RuntimeException {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final int status;
    private final transient ObjectNode error;

    RefusedException(int status, String code, String message) {
        super(code + " (" + status + ")");
        this.status = status;
        this.error = NODES.objectNode().put("code", code).put("message", message);
    }

    RefusedException with(String field, String value) {
        return with(field, NODES.stringNode(value));
    }

    RefusedException with(String field, JsonNode value) {
        error.set(field, value);
        return this;
    }

    public int status() {
        return status;
    }

    public String code() {
        return error.path("code").asString();
    }

    /// The error body: one error, repeated as the answer's message; authentication errors name themselves once more.
    public ObjectNode body() {
        String message = error.path("message").asString();
        ObjectNode body = NODES.objectNode().put("statusCode", status).put("message", message);
        body.putArray("errors").add(error.deepCopy());
        if (status == 401 || status == 403 || code().startsWith("invalid_")) {
            body.put("error", code()).put("error_description", message);
        }
        return body;
    }
}
