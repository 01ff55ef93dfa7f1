package io.plumbline.sandbox.commercetools;

import io.plumbline.sandbox.commercetools.auth.ApiClient;
import io.plumbline.sandbox.commercetools.project.ProjectSettings;
import io.plumbline.sandbox.kit.SandboxClock;
import java.time.Duration;
import java.util.List;

/// How the stand-in is set up.
///
/// @param port        the port on the loopback address; 0 takes any free one
/// @param clock       its time
/// @param projectKey  the key of its one project
/// @param project     the settings of the project
/// @param clients     who may ask for tokens
/// @param tokenLife   how long tokens are valid
/// @param answerDelay how long each answer is held back
/// @param seed        of ids, version jumps, delays and spoilt deliveries
public record CommercetoolsSandboxOptions(
        int port,
        SandboxClock clock,
        String projectKey,
        ProjectSettings project,
        List<ApiClient> clients,
        Duration tokenLife,
        Duration answerDelay,
        long seed) {
    private static final String PROJECT_KEY = "demo";
    private static final Duration TOKEN_LIFE = Duration.ofDays(2);

    public CommercetoolsSandboxOptions {
        clients = List.copyOf(clients);
        if (!projectKey.matches("[a-z0-9_-]{2,36}")) {
            throw new IllegalArgumentException("a project key has 2 to 36 lower-case letters, digits, _ or -");
        }
        if (tokenLife.isNegative() || tokenLife.isZero()) {
            throw new IllegalArgumentException("tokens must live for some time");
        }
    }

    /// The project `demo` on any port, with a client for the connector (`demo-client`, `demo-secret`) and one for
    /// shoppers and the merchant's systems (`shopper-client`, `shopper-secret`).
    public static CommercetoolsSandboxOptions standard() {
        return new CommercetoolsSandboxOptions(
                0,
                SandboxClock.system(),
                PROJECT_KEY,
                ProjectSettings.standard(),
                List.of(
                        ApiClient.connector("demo-client", "demo-secret", PROJECT_KEY),
                        ApiClient.shopper("shopper-client", "shopper-secret", PROJECT_KEY)),
                TOKEN_LIFE,
                Duration.ZERO,
                1);
    }

    public CommercetoolsSandboxOptions withPort(int changed) {
        return new CommercetoolsSandboxOptions(
                changed, clock, projectKey, project, clients, tokenLife, answerDelay, seed);
    }

    public CommercetoolsSandboxOptions withClock(SandboxClock changed) {
        return new CommercetoolsSandboxOptions(
                port, changed, projectKey, project, clients, tokenLife, answerDelay, seed);
    }

    public CommercetoolsSandboxOptions withProject(ProjectSettings changed) {
        return new CommercetoolsSandboxOptions(port, clock, projectKey, changed, clients, tokenLife, answerDelay, seed);
    }

    public CommercetoolsSandboxOptions withClients(List<ApiClient> changed) {
        return new CommercetoolsSandboxOptions(port, clock, projectKey, project, changed, tokenLife, answerDelay, seed);
    }

    public CommercetoolsSandboxOptions withTokenLife(Duration changed) {
        return new CommercetoolsSandboxOptions(port, clock, projectKey, project, clients, changed, answerDelay, seed);
    }

    public CommercetoolsSandboxOptions withAnswerDelay(Duration changed) {
        return new CommercetoolsSandboxOptions(port, clock, projectKey, project, clients, tokenLife, changed, seed);
    }

    public CommercetoolsSandboxOptions withSeed(long changed) {
        return new CommercetoolsSandboxOptions(
                port, clock, projectKey, project, clients, tokenLife, answerDelay, changed);
    }
}
