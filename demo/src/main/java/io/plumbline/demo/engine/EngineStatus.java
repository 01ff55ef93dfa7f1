package io.plumbline.demo.engine;

import io.plumbline.api.DestinationStatus;
import io.plumbline.api.SourceStatus;
import io.plumbline.api.StatusAnswer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Asks a running engine how it is doing.
public final class EngineStatus implements AutoCloseable {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final URI address;

    /// @param address the root of the engine's server
    public EngineStatus(URI address) {
        this.address = address;
    }

    /// The status, or nothing while the engine does not answer.
    public Optional<StatusAnswer> ask() throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/api/v1/status"))
                .timeout(TIMEOUT)
                .build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200
                    ? Optional.of(json.readValue(answer.body(), StatusAnswer.class))
                    : Optional.empty();
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    /// Whether everything that came in has been read, worked on and acknowledged. What waits for a person, or for a
    /// contact that cannot be sent, is not waited for.
    public static boolean isSettled(StatusAnswer status) {
        boolean sources = status.sources().stream().allMatch(EngineStatus::isRead);
        boolean destinations = status.destinations().stream().allMatch(EngineStatus::isDelivered);
        return sources && destinations && status.journalBacklog() == 0;
    }

    private static boolean isRead(SourceStatus source) {
        return source.state().equals("following") && source.hints() == 0;
    }

    private static boolean isDelivered(DestinationStatus destination) {
        return destination.backlog() == 0;
    }

    /// How much of the first load has been read, 0 to 1.
    public static double loadedShare(StatusAnswer status) {
        return status.sources().stream()
                .flatMap(source -> source.streams().stream())
                .filter(stream -> !stream.name().equals("messages"))
                .mapToDouble(SourceStatus.StreamStatus::loadedShare)
                .average()
                .orElse(0);
    }

    @Override
    public void close() {
        client.close();
    }
}
