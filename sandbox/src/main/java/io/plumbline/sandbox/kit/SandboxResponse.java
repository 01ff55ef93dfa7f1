package io.plumbline.sandbox.kit;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// One answer of a sandbox.
///
/// @param status  the HTTP status
/// @param headers the headers, one value each
/// @param body    the body, possibly empty; the array is not copied
@SuppressWarnings("ArrayRecordComponent") // Answers are never compared, and copying bodies of megabytes costs.
public record SandboxResponse(int status, Map<String, String> headers, byte[] body) {
    public static SandboxResponse json(int status, JsonNode body) {
        return bytes(status, "application/json; charset=utf-8", Json.bytes(body));
    }

    public static SandboxResponse text(int status, String body) {
        return bytes(status, "text/plain; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
    }

    public static SandboxResponse html(int status, String body) {
        return bytes(status, "text/html; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
    }

    public static SandboxResponse bytes(int status, String contentType, byte[] body) {
        return new SandboxResponse(status, Map.of("Content-Type", contentType), body);
    }

    /// An answer without a body.
    public static SandboxResponse empty(int status) {
        return new SandboxResponse(status, Map.of(), new byte[0]);
    }

    /// The same answer with one header added or replaced.
    public SandboxResponse withHeader(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(headers);
        changed.keySet().removeIf(name::equalsIgnoreCase);
        changed.put(name, value);
        return new SandboxResponse(status, changed, body);
    }
}
