package io.plumbline.sandbox.commercetools.auth;

import io.plumbline.sandbox.commercetools.project.Project;
import io.plumbline.sandbox.commercetools.refusal.Refusals;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The tokens issued and not yet expired.
public final class Tokens {
    private static final String BEARER = "Bearer ";

    private final Project project;
    private final Duration life;
    private final Map<String, Grant> grants = new ConcurrentHashMap<>();

    public Tokens(Project project, Duration life) {
        this.project = project;
        this.life = life;
    }

    Duration life() {
        return life;
    }

    String issue(ApiClient client, Set<String> scopes) {
        grants.values().removeIf(this::isExpired);
        String token = project.chance().id().replace("-", "");
        grants.put(token, new Grant(client.id(), scopes, project.now().plus(life)));
        return token;
    }

    /// What the header of a request allows.
    public Grant verify(String authorization) {
        if (!authorization.startsWith(BEARER)) {
            throw Refusals.invalidToken();
        }
        Grant grant = grants.get(authorization.substring(BEARER.length()).strip());
        if (grant == null || isExpired(grant)) {
            throw Refusals.invalidToken();
        }
        return grant;
    }

    private boolean isExpired(Grant grant) {
        return !project.now().isBefore(grant.expiresAt());
    }
}
