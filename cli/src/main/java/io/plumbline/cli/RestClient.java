package io.plumbline.cli;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Asks a running engine over REST.
final class RestClient {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int UNAUTHORIZED = 401;

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final URI base;
    private final String token;

    RestClient(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    /// The text of a successful answer.
    ///
    /// @throws IOException says in a sentence why there is none
    String get(String path) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(TIMEOUT);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == UNAUTHORIZED) {
                throw new IOException("It asks for a token: give --token or set PLUMBLINE_TOKEN");
            }
            if (answer.statusCode() != 200) {
                throw new IOException("It answered with status " + answer.statusCode());
            }
            return answer.body();
        } catch (ConnectException e) {
            throw new IOException("Nothing answers at " + base + "; is Plumbline running there?", e);
        }
    }

    <T> T read(String text, Class<T> type) {
        return json.readValue(text, type);
    }
}
