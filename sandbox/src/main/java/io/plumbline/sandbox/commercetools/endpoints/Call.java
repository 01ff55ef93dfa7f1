package io.plumbline.sandbox.commercetools.endpoints;

import io.plumbline.sandbox.commercetools.auth.Grant;
import io.plumbline.sandbox.commercetools.refusal.Refusals;
import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.writing.Author;
import io.plumbline.sandbox.commercetools.writing.Input;
import io.plumbline.sandbox.kit.SandboxRequest;
import java.util.List;
import java.util.Optional;

/// A request for resources of one kind, by someone known.
///
/// @param storeKey the store whose resources alone are asked for
/// @param rest     the path behind the kind
record Call(SandboxRequest request, Grant grant, ResourceKind kind, Optional<String> storeKey, List<String> rest) {
    Author author() {
        return new Author(
                grant.clientId(), request.headers().first("X-External-User-ID").orElse(null));
    }

    Input body() {
        return Input.parse(request.body());
    }

    boolean is(String method) {
        return request.method().equals(method);
    }

    /// The version a deletion must name.
    long version() {
        String version = request.parameter("version")
                .orElseThrow(() -> Refusals.invalidInput("Malformed parameter: version: a value is required."));
        try {
            return Long.parseLong(version);
        } catch (NumberFormatException _) {
            throw Refusals.invalidInput("Malformed parameter: version: must be a number.");
        }
    }

    /// Grants are for the project, or for one store of it.
    List<String> scopeSuffixes(String projectKey) {
        return storeKey.map(key -> List.of(projectKey, projectKey + ":" + key)).orElse(List.of(projectKey));
    }
}
