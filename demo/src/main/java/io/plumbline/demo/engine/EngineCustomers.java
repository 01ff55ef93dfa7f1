package io.plumbline.demo.engine;

import io.plumbline.api.CustomerAnswer;
import io.plumbline.api.PeopleAnswer;
import io.plumbline.api.PeopleAnswer.PersonAnswer;
import io.plumbline.demo.DemoFailedException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Asks the engine who somebody is. Any number of threads.
public final class EngineCustomers implements AutoCloseable {
    /// How many people may be asked for at once.
    public static final int ASKED_MAX = 500;

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final URI address;

    /// @param address the root of the engine's server
    public EngineCustomers(URI address) {
        this.address = address;
    }

    /// The people whom some addresses of e-mail point to. Left out are addresses that point to nobody and those that
    /// several people carry.
    ///
    /// @param emails at most `ASKED_MAX`
    public List<PersonAnswer> whoIs(List<String> emails) throws InterruptedException {
        return ask("/api/v1/people/search", Map.of("customers", emails), PeopleAnswer.class)
                .map(PeopleAnswer::people)
                .orElse(List.of());
    }

    /// The person with an address of e-mail, one of them if there are several; empty if the engine knows nobody.
    public Optional<CustomerAnswer> find(String email) throws InterruptedException {
        return ask("/api/v1/customers/search", Map.of("customer", email), CustomerAnswer.class);
    }

    private <T> Optional<T> ask(String path, Map<String, Object> question, Class<T> type) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.writeValueAsString(question)))
                .build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return switch (answer.statusCode()) {
                case 200 -> Optional.of(json.readValue(answer.body(), type));
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
