package io.plumbline.connectors.commercetools.call;

import io.plumbline.connector.Http.Result.Answered;
import io.plumbline.connector.http.Jsons;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// An answer that is no success.
///
/// @param code the vendor's error code, for instance `insufficient_scope`; empty if the answer names none
public record Refusal(int status, String code) {
    private static final Pattern CODE = Pattern.compile("[A-Za-z_]{1,60}");

    static Refusal of(Answered answer) {
        return new Refusal(answer.status(), code(answer.body()));
    }

    /// Whether the resource does not exist, and not merely the path: commercetools itself says so.
    boolean isGone() {
        return status == 404 && code.equals("ResourceNotFound");
    }

    /// Whether fewer results at once may help.
    boolean isTooMuchAtOnce() {
        return switch (code) {
            case "ContentTooLarge", "QueryTimedOut" -> true;
            default -> status == 413;
        };
    }

    /// Empty for what has no code: pages of a proxy, answers that were cut short. The status says enough there.
    private static String code(byte[] body) {
        return Jsons.parse(body)
                .map(Refusal::firstCode)
                .filter(code -> CODE.matcher(code).matches())
                .orElse("");
    }

    private static String firstCode(JsonNode node) {
        String first = node.path("errors").path(0).path("code").asString("");
        return first.isEmpty() ? node.path("error").asString("") : first;
    }
}
