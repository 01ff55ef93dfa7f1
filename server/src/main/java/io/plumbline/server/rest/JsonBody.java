package io.plumbline.server.rest;

import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;

/// Whether a request says that its body is JSON.
final class JsonBody {
    private JsonBody() {}

    static boolean is(ServerRequest request) {
        return request.headers()
                .contentType()
                .filter(type -> type.isCompatibleWith(MediaType.APPLICATION_JSON))
                .isPresent();
    }
}
