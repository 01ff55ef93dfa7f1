package io.plumbline.sandbox.commercetools.auth;

import io.plumbline.sandbox.commercetools.refusal.Refusals;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// What the bearer of a token may do, until when.
public record Grant(String clientId, Set<String> scopes, Instant expiresAt) {
    public Grant {
        scopes = Set.copyOf(scopes);
    }

    /// Refuses unless one of the scopes is granted; to manage includes to view, and the whole project includes all.
    ///
    /// @param suffixes the project key, or the project key and a store key
    public void require(List<String> alternatives, List<String> suffixes) {
        boolean granted =
                alternatives.stream().anyMatch(scope -> suffixes.stream().anyMatch(suffix -> has(scope, suffix)));
        if (!granted) {
            throw Refusals.insufficientScope(alternatives.stream()
                    .map(scope -> scope + ":" + suffixes.getFirst())
                    .toList());
        }
    }

    private boolean has(String scope, String suffix) {
        return scopes.contains(scope + ":" + suffix)
                || scopes.contains(scope.replaceFirst("^view_(published_)?", "manage_") + ":" + suffix)
                || scopes.contains("manage_project:" + suffix)
                || (scope.equals("view_published_products") && scopes.contains("view_products:" + suffix));
    }
}
