package io.plumbline.connectors.commercetools.fake;

import java.nio.charset.StandardCharsets;

/// Short JSON for tests.
public final class Json {
    private Json() {}

    /// A resource with nothing but what every resource has.
    public static String resource(String id, int version, String changedAt) {
        return """
                {"id":"%s","version":%d,"createdAt":"2026-01-01T00:00:00.000Z","lastModifiedAt":"%s"}""".formatted(id, version, changedAt);
    }

    /// An error as commercetools writes it.
    public static String error(int status, String code) {
        return """
                {"statusCode":%d,"message":"jane@example.com","errors":[{"code":"%s","message":"jane@example.com"}]}""".formatted(status, code);
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
