package io.plumbline.demo.engine;

import io.plumbline.api.CustomerAnswer;
import io.plumbline.demo.DemoFailedException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Asks the engine who somebody is. Any number of threads.
public final class EngineCustomers implements AutoCloseable {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final URI search;

    /// @param address the root of the engine's server
    public EngineCustomers(URI address) {
        this.search = address.resolve("/api/v1/customers/search");
    }

    /// The person with an address of e-mail; empty if the engine knows nobody.
    public Optional<CustomerAnswer> find(String email) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(search)
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.writeValueAsString(Map.of("customer", email))))
                .build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return switch (answer.statusCode()) {
                case 200 -> Optional.of(json.readValue(answer.body(), CustomerAnswer.class));
                case 404 -> Optional.empty();
                default ->
                    throw new DemoFailedException(
                            "The engine answered with status " + answer.statusCode() + " when asked for a customer");
            };
        } catch (IOException e) {
            throw new DemoFailedException("The engine does not answer");
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
