package io.plumbline.sandbox.kit;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One request as a sandbox sees it.
///
/// @param method  the method in capitals
/// @param path    the path exactly as sent, percent-encoded; [#segments] decodes it
/// @param query   decoded parameters in the order sent; a name given twice has two values
/// @param headers the headers, found by name in any case
/// @param body    the body as sent, empty if there is none; the array is not copied
@SuppressWarnings("ArrayRecordComponent") // Requests are never compared, and copying bodies of megabytes costs.
public record SandboxRequest(
        String method, String path, Map<String, List<String>> query, SandboxHeaders headers, byte[] body) {

    /// The decoded path segments; empty ones, as after a trailing slash, are left out.
    public List<String> segments() {
        return Arrays.stream(path.split("/", -1))
                .filter(segment -> !segment.isEmpty())
                .map(segment -> URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8))
                .toList();
    }

    public Optional<String> parameter(String name) {
        return query.getOrDefault(name, List.of()).stream().findFirst();
    }

    public String bodyText() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
