package io.plumbline.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The machine-readable description of the REST contract.
public final class OpenApi {
    private OpenApi() {}

    /// The description as YAML.
    public static String yaml() {
        try (InputStream resource = OpenApi.class.getResourceAsStream("openapi.yaml")) {
            if (resource == null) {
                throw new IllegalStateException("openapi.yaml is missing beside " + OpenApi.class.getName());
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
