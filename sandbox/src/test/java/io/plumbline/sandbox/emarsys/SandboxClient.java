package io.plumbline.sandbox.emarsys;

import io.plumbline.sandbox.emarsys.account.Switch;
import io.plumbline.sandbox.emarsys.fields.CustomField;
import io.plumbline.sandbox.emarsys.fields.FieldType;
import io.plumbline.sandbox.kit.Json;
import io.plumbline.sandbox.kit.SandboxClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// A running sandbox on a clock that stands still, and a client of version 3 that has a token.
final class SandboxClient implements AutoCloseable {
    static final Instant START = Instant.parse("2026-11-20T10:00:00Z");

    /// The ids of the custom fields, in the order they are made.
    static final int EXTERNAL_ID = 500;

    static final int HOBBIES = 501;
    static final int VOUCHER = 502;
    static final int POINTS = 503;

    private final HttpClient http = HttpClient.newHttpClient();
    private final SandboxClock clock = SandboxClock.stoppedAt(START);
    private final EmarsysSandbox sandbox;
    private Optional<String> token = Optional.empty();

    SandboxClient(EmarsysSandboxOptions options) {
        sandbox = EmarsysSandbox.start(options.withClock(clock));
    }

    /// An account with an external id, a multiple choice, a voucher, a number, and switches.
    static SandboxClient with(Switch... switches) {
        return new SandboxClient(options(switches));
    }

    static EmarsysSandboxOptions options(Switch... switches) {
        return EmarsysSandboxOptions.defaults()
                .withAccount(account -> account.withFirstCustomFieldId(500)
                        .withCustomFields(
                                CustomField.of("External Id", "externalId", FieldType.SHORT_TEXT),
                                new CustomField(
                                        "Hobbies",
                                        "hobbies",
                                        FieldType.MULTI_CHOICE,
                                        List.of("Sewing", "Chess", "Judo")),
                                CustomField.of("Voucher", "voucher", FieldType.VOUCHER),
                                CustomField.of("Points", "points", FieldType.NUMERIC))
                        .withLinkedEvents("order_confirmed")
                        .withSwitches(switches));
    }

    /// An answer, with its body as text and as JSON.
    record Answer(int status, HttpResponse<String> http) {
        String body() {
            return http.body();
        }

        JsonNode json() {
            return Json.parse(body().getBytes(StandardCharsets.UTF_8)).orElseThrow();
        }

        JsonNode data() {
            return json().path("data");
        }

        Optional<String> header(String name) {
            return http.headers().firstValue(name);
        }

        /// Status, code and text in one line.
        String told() {
            return status + "/" + json().path("replyCode").asString("none") + " "
                    + json().path("replyText").asString("");
        }

        /// Like [#told] for refusals, which carry an empty text as data.
        String refused() {
            return data().isString() && data().stringValue().isEmpty() ? told() : "data is " + data();
        }

        String errors() {
            return data().path("errors").toString();
        }
    }

    URI address() {
        return sandbox.address();
    }

    void turn(Duration step) {
        clock.advance(step);
    }

    Answer post(String path, String body) throws IOException, InterruptedException {
        return call("POST", path, body);
    }

    Answer get(String path) throws IOException, InterruptedException {
        return call("GET", path, "");
    }

    Answer upsert(String body) throws IOException, InterruptedException {
        return call("PUT", "/contact/?create_if_not_exists=1", body);
    }

    /// Upserts contacts given as JSON, keyed on the e-mail address; all must be accepted.
    void given(String... contacts) throws IOException, InterruptedException {
        Answer answer = upsert("{\"key_id\":\"3\",\"contacts\":[" + String.join(",", contacts) + "]}");
        if (answer.status() != 200 || answer.data().has("errors")) {
            throw new IllegalStateException("not accepted: " + answer.body());
        }
    }

    /// Calls version 3 with a token.
    Answer call(String method, String path, String body) throws IOException, InterruptedException {
        return send(method, "/api/v3" + path, body, "Authorization", "Bearer " + token());
    }

    /// Asks for any path without credentials; headers alternate names and values.
    Answer send(String method, String path, String body, String... headers) throws IOException, InterruptedException {
        return send(method, path, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    Answer send(String method, String path, byte[] body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path))
                .timeout(Duration.ofSeconds(20))
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(response.statusCode(), response);
    }

    /// Uploads a file to the upload host with the right token.
    Answer upload(String kind, String file) throws IOException, InterruptedException {
        return send(
                "POST",
                "/hapi/merchant/PLUMBLINEDEMO001/" + kind + "/api",
                file,
                "Authorization",
                "bearer demo-sales-token",
                "Content-Type",
                "text/csv");
    }

    JsonNode state() throws IOException, InterruptedException {
        return send("GET", "/_sandbox/state", "").json();
    }

    String token() throws IOException, InterruptedException {
        if (token.isEmpty()) {
            token = Optional.of(askToken("demo-client:demo-secret", "grant_type=client_credentials")
                    .json()
                    .path("access_token")
                    .asString());
        }
        return token.get();
    }

    /// The next call asks for a new token.
    void forgetToken() {
        token = Optional.empty();
    }

    Answer askToken(String client, String form) throws IOException, InterruptedException {
        String basic = Base64.getEncoder().encodeToString(client.getBytes(StandardCharsets.UTF_8));
        return send("POST", "/oauth2/token", form, "Authorization", "Basic " + basic);
    }

    @Override
    public void close() {
        http.close();
        sandbox.close();
    }
}
