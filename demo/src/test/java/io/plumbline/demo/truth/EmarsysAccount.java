package io.plumbline.demo.truth;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writes contacts into an Emarsys account, a thousand at most.
final class EmarsysAccount implements AutoCloseable {
    private static final List<ContactField> CUSTOM =
            List.of(ContactField.CUSTOMER_NUMBER, ContactField.CUSTOMER_TYPE, ContactField.STORES);

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;
    private final String token;
    private final Map<ContactField, String> ids = new EnumMap<>(ContactField.class);

    private EmarsysAccount(URI address) throws IOException, InterruptedException {
        this.address = address;
        String basic = Base64.getEncoder().encodeToString("demo-client:demo-secret".getBytes(StandardCharsets.UTF_8));
        token = call(HttpRequest.newBuilder(URI.create(address + "/oauth2/token"))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials")))
                .path("access_token")
                .asString();
    }

    /// Opens the account and makes the fields that no account has of itself.
    static EmarsysAccount open(URI address) throws IOException, InterruptedException {
        EmarsysAccount account = new EmarsysAccount(address);
        for (ContactField field : CUSTOM) {
            ObjectNode body = JsonMapper.shared().createObjectNode();
            body.put("name", field.stringId())
                    .put("application_type", "shorttext")
                    .put("string_id", field.stringId());
            account.send("POST", "field", body.toString());
        }
        JsonNode fields = account.send("GET", "field", "").path("data");
        for (ContactField field : ContactField.values()) {
            fields.forEach(each -> {
                if (each.path("string_id").asString("").equals(field.stringId())) {
                    account.ids.put(field, each.path("id").asString(""));
                }
            });
        }
        return account;
    }

    void put(Collection<FieldValues> contacts) throws IOException, InterruptedException {
        ObjectNode body = JsonMapper.shared().createObjectNode().put("key_id", ids.get(ContactField.EMAIL));
        var rows = body.putArray("contacts");
        for (FieldValues contact : contacts) {
            ObjectNode row = rows.addObject();
            ids.forEach((field, id) -> row.put(id, contact.get(field)));
        }
        send("PUT", "contact/?create_if_not_exists=1", body.toString());
    }

    private JsonNode send(String method, String path, String body) throws IOException, InterruptedException {
        return call(HttpRequest.newBuilder(URI.create(address + "/api/v3/" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    private JsonNode call(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("The account answered " + answer.statusCode() + ": " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    @Override
    public void close() {
        client.close();
    }
}
