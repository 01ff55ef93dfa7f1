package io.plumbline.cli.status;

import io.plumbline.api.ProblemAnswer;
import io.plumbline.api.StatusAnswer;
import io.plumbline.cli.CommandFailedException;
import io.plumbline.cli.ExitCodes;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Asks a running engine.
final class EngineClient {
    private static final Duration CONNECT_MAX = Duration.ofSeconds(5);
    private static final Duration ANSWER_MAX = Duration.ofSeconds(20);
    private static final JsonMapper JSON = new JsonMapper();

    private final URI address;
    private final String token;

    /// @param token empty for none
    EngineClient(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    /// The engine's status as JSON.
    String status() throws InterruptedException {
        HttpResponse<String> response = get("/api/v1/status");
        if (response.statusCode() == 200) {
            return response.body();
        }
        throw refused(response);
    }

    StatusAnswer parsed(String status) {
        try {
            return JSON.readValue(status, StatusAnswer.class);
        } catch (JacksonException e) {
            throw notPlumbline();
        }
    }

    /// The client's own time limit does not cover a body that stalls; waiting for the whole answer does.
    private HttpResponse<String> get(String path) throws InterruptedException {
        try (HttpClient http =
                HttpClient.newBuilder().connectTimeout(CONNECT_MAX).build()) {
            HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path));
            if (!token.isEmpty()) {
                request.header("Authorization", "Bearer " + token);
            }
            try {
                return http.sendAsync(request.build(), BodyHandlers.ofString())
                        .get(ANSWER_MAX.toMillis(), TimeUnit.MILLISECONDS);
            } finally {
                http.shutdownNow();
            }
        } catch (ExecutionException | TimeoutException | IllegalArgumentException e) {
            throw new CommandFailedException(
                    ExitCodes.UNREACHABLE,
                    "No engine answers at " + address,
                    "Start it with 'plumbline run', or name its address with --address");
        }
    }

    private CommandFailedException refused(HttpResponse<String> response) {
        try {
            ProblemAnswer problem = JSON.readValue(response.body(), ProblemAnswer.class);
            return new CommandFailedException(
                    ExitCodes.REFUSED, "The engine refused: " + problem.detail(), problem.remedy());
        } catch (JacksonException e) {
            return notPlumbline();
        }
    }

    private CommandFailedException notPlumbline() {
        return new CommandFailedException(
                ExitCodes.REFUSED,
                "What answers at " + address + " is no Plumbline engine of this version",
                "Name the engine's address with --address");
    }
}
