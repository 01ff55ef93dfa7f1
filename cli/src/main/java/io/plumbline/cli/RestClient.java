package io.plumbline.cli;

import io.plumbline.api.ProblemAnswer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Asks a running engine over REST.
final class RestClient {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int PROBLEM_BYTES_MAX = 1 << 16;
    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();
    private final URI base;
    private final String token;
    private final Duration patience;

    RestClient(URI base, String token) {
        this(base, token, TIMEOUT);
    }

    private RestClient(URI base, String token, Duration patience) {
        this.base = base;
        this.token = token;
        this.patience = patience;
    }

    /// The same that waits longer for an answer.
    RestClient waiting(Duration longer) {
        return new RestClient(base, token, longer);
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

    /// Takes an answer that may be too large for the memory, while it comes.
    void download(String path, Object question, Download.Use use) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(question)));
        take(path, request, use);
    }

    private String send(String path, HttpRequest.Builder request) throws IOException, InterruptedException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        take(path, request, answer -> answer.copy(text));
        return text.toString(StandardCharsets.UTF_8);
    }

    private void take(String path, HttpRequest.Builder request, Download.Use use)
            throws IOException, InterruptedException {
        if (!"http".equals(base.getScheme()) && !"https".equals(base.getScheme())) {
            throw new IOException("The address must begin with http:// or https://, and is " + base);
        }
        request.uri(base.resolve(path)).timeout(patience);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                refuse(answer.statusCode(), body);
                use.use(new Download(body));
            }
        } catch (ConnectException e) {
            throw new IOException("Nothing answers at " + base + "; is Plumbline running there?", e);
        } catch (HttpTimeoutException e) {
            throw new IOException("There was no answer from " + base + " within " + patience.toSeconds() + " s", e);
        }
    }

    private void refuse(int status, InputStream body) throws IOException {
        if (status == OK) {
            return;
        }
        if (status == UNAUTHORIZED) {
            throw new IOException("It asks for a token: give --token-file or set PLUMBLINE_TOKEN");
        }
        String why = refusal(new String(body.readNBytes(PROBLEM_BYTES_MAX), StandardCharsets.UTF_8), status);
        throw status == NOT_FOUND ? new NobodyKnownException(why) : new IOException(why);
    }

    /// What the answer says is wrong and what to do, if it says so in our own form.
    private String refusal(String answer, int status) {
        try {
            ProblemAnswer problem = json.readValue(answer, ProblemAnswer.class);
            if (problem != null && problem.detail() != null) {
                return Legible.line(problem.detail() + ". " + problem.remedy());
            }
        } catch (JacksonException e) {
            // What answers is something else, so the status has to do.
        }
        return "It answered with status " + status;
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
