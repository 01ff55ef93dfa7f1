package io.plumbline.connectors.emarsys;

import io.plumbline.connector.Http;
import io.plumbline.connector.Http.Call;
import io.plumbline.connector.http.Jsons;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Calls to the Core API. A content type is expected on every call, reads included.
final class CoreApi {
    private static final Map<String, String> HEADERS =
            Map.of("Accept", "application/json", "Content-Type", "application/json");

    private static final Map<String, String> FILE_HEADERS =
            Map.of("Accept", "text/csv, application/json", "Content-Type", "application/json");

    private final Http http;

    CoreApi(Http http) {
        this.http = http;
    }

    EmarsysAnswer get(String path) throws InterruptedException {
        return get(path, path);
    }

    EmarsysAnswer get(String path, String route) throws InterruptedException {
        return EmarsysAnswer.of(send("GET", path, route, new byte[0]));
    }

    EmarsysAnswer post(String path, JsonNode body) throws InterruptedException {
        return post(path, path, body);
    }

    EmarsysAnswer post(String path, String route, JsonNode body) throws InterruptedException {
        return EmarsysAnswer.of(send("POST", path, route, Jsons.bytes(body)));
    }

    EmarsysAnswer put(String path, String route, byte[] body) throws InterruptedException {
        return EmarsysAnswer.of(send("PUT", path, route, body));
    }

    /// For the few questions whose headers matter.
    Http.Result getRaw(String path) throws InterruptedException {
        return send("GET", path, path, new byte[0]);
    }

    /// Downloads; what is no envelope is the file.
    Http.Result file(String path, String route) throws InterruptedException {
        return http.send(new Call("GET", path, route, FILE_HEADERS, new byte[0]));
    }

    private Http.Result send(String method, String path, String route, byte[] body) throws InterruptedException {
        return http.send(new Call(method, path, route, HEADERS, body));
    }
}
