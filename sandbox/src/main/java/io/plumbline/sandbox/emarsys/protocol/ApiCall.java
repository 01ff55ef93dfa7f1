package io.plumbline.sandbox.emarsys.protocol;

import io.plumbline.sandbox.kit.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// One authenticated call to a known route.
///
/// @param arguments  the variable path segments, in order
/// @param parameters the query, and what older clients write as path segments with an equals sign
/// @param granted    the caller's permissions
/// @param body       the body as sent
@SuppressWarnings("ArrayRecordComponent") // Calls are never compared, and copying bodies of megabytes costs.
public record ApiCall(List<String> arguments, Map<String, List<String>> parameters, Permissions granted, byte[] body) {

    /// What one credential may do.
    @FunctionalInterface
    public interface Permissions {
        boolean include(String permission);

        static Permissions all() {
            return _ -> true;
        }

        static Permissions only(Set<String> names) {
            return Set.copyOf(names)::contains;
        }
    }

    /// The first variable path segment of a route whose first variable is an id.
    public long id() {
        return Long.parseLong(arguments.getFirst());
    }

    public Optional<String> parameter(String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst();
    }

    /// The body as a JSON object or array.
    public JsonNode json() {
        return Json.parse(body)
                .filter(JsonNode::isContainer)
                .orElseThrow(() -> RefusedException.badRequest(1010, "Invalid request payload"));
    }

    /// Refuses the call unless the credential has a permission beyond that of the route.
    public void require(String permission) {
        if (!granted.include(permission)) {
            throw RefusedException.forbidden();
        }
    }
}
