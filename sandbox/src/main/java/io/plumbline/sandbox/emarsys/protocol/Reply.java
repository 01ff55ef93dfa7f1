package io.plumbline.sandbox.emarsys.protocol;

import io.plumbline.sandbox.kit.Json;
import io.plumbline.sandbox.kit.SandboxResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What an action answers.
public sealed interface Reply {
    /// The status of the HTTP answer.
    int status();

    /// The usual case: code 0, `OK` and the data.
    static Reply data(JsonNode data) {
        return new Enveloped(200, 0, "OK", data);
    }

    /// A refusal of the whole request; its `data` is an empty text, never null or an object.
    static Reply refusal(Refusal refusal) {
        return refusal.code() == Refusal.NO_CODE
                ? new Bare(refusal.status(), Json.object().put("message", refusal.text()))
                : new Enveloped(
                        refusal.status(),
                        refusal.code(),
                        refusal.text(),
                        Json.object().stringNode(""));
    }

    /// An answer in the system's envelope.
    record Enveloped(int status, int code, String text, JsonNode data) implements Reply {
        public JsonNode body() {
            ObjectNode body = Json.object().put("replyCode", code).put("replyText", text);
            return body.set("data", data);
        }
    }

    /// JSON outside the envelope.
    record Bare(int status, JsonNode body) implements Reply {}

    /// Anything that is not JSON, as a downloaded file.
    record File(SandboxResponse response) implements Reply {
        @Override
        public int status() {
            return response.status();
        }
    }
}
