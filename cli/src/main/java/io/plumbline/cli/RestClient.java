package io.plumbline.cli;

import io.plumbline.api.ProblemAnswer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Asks a running engine over REST.
final class RestClient {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int UNAUTHORIZED = 401;

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
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
        return send(path, HttpRequest.newBuilder().GET());
    }

    /// The same, with a question in the body.
    String post(String path, Object question) throws IOException, InterruptedException {
        return send(
                path,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(question))));
    }

    private String send(String path, HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!"http".equals(base.getScheme()) && !"https".equals(base.getScheme())) {
            throw new IOException("The address must begin with http:// or https://, and is " + base);
        }
        request.uri(base.resolve(path)).timeout(TIMEOUT);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == UNAUTHORIZED) {
                throw new IOException("It asks for a token: give --token-file or set PLUMBLINE_TOKEN");
            }
            if (answer.statusCode() != 200) {
                throw new IOException(refusal(answer));
            }
            return answer.body();
        } catch (ConnectException e) {
            throw new IOException("Nothing answers at " + base + "; is Plumbline running there?", e);
        } catch (HttpTimeoutException e) {
            throw new IOException("There was no answer from " + base + " within " + TIMEOUT.toSeconds() + " s", e);
        }
    }

    /// What the answer says is wrong and what to do, if it says so in our own form.
    private String refusal(HttpResponse<String> answer) {
        boolean told = answer.headers().firstValue("Content-Type").orElse("").startsWith(ProblemAnswer.MEDIA_TYPE);
        try {
            if (told) {
                ProblemAnswer problem = json.readValue(answer.body(), ProblemAnswer.class);
                return Legible.line(problem.detail() + ". " + problem.remedy());
            }
        } catch (JacksonException e) {
            // What answers is something else, so the status has to do.
        }
        return "It answered with status " + answer.statusCode();
    }

    /// @throws IOException without a word of what came, which may be anything
    <T> T read(String text, Class<T> type) throws IOException {
        try {
            return json.readValue(text, type);
        } catch (JacksonException e) {
            throw new IOException("What answers at " + base + " is not Plumbline, or another version of it", e);
        }
    }

    /// The same JSON in plain ASCII, so that nothing in it can lead a terminal astray.
    String plain(String text) {
        return json.writeValueAsString(json.readTree(text));
    }
}
