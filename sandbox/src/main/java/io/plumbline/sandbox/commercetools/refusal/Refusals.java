package io.plumbline.sandbox.commercetools.refusal;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// The refusals of the platform, one method each. They are returned, so that callers write `throw`.
public final class Refusals {
    private Refusals() {}

    public static RefusedException invalidInput(String message) {
        return new RefusedException(400, "InvalidInput", message);
    }

    public static RefusedException invalidOperation(String message) {
        return new RefusedException(400, "InvalidOperation", message);
    }

    public static RefusedException invalidJson(String detail) {
        return new RefusedException(400, "InvalidJsonInput", "Request body does not contain valid JSON.")
                .with("detailedErrorMessage", detail);
    }

    public static RefusedException requiredField(String field) {
        return new RefusedException(400, "RequiredField", "A value is required for field '" + field + "'.")
                .with("field", field);
    }

    public static RefusedException invalidField(String field, JsonNode value, Iterable<String> allowed) {
        var choices = JsonNodeFactory.instance.arrayNode();
        allowed.forEach(choices::add);
        var refusal = new RefusedException(400, "InvalidField", "The value is not valid for field '" + field + "'.")
                .with("field", field)
                .with("invalidValue", value);
        return choices.isEmpty() ? refusal : refusal.with("allowedValues", choices);
    }

    public static RefusedException duplicateField(String field, String value, String what) {
        String message = "There is already an existing " + what + " with the provided " + field + ".";
        return new RefusedException(400, "DuplicateField", message)
                .with("field", field)
                .with("duplicateValue", value);
    }

    public static RefusedException referenceNotFound(String typeId, String field, String value) {
        String message = "The referenced object of type '" + typeId + "' with " + field + " '" + value
                + "' was not found or cannot be reached from this endpoint.";
        return new RefusedException(400, "ReferencedResourceNotFound", message)
                .with("typeId", typeId)
                .with(field, value);
    }

    public static RefusedException tooMany(String typeId, int limit) {
        return new RefusedException(
                        400, "MaxResourceLimitExceeded", "No more than " + limit + " of '" + typeId + "' are allowed.")
                .with("exceededResource", typeId);
    }

    public static RefusedException noMatchingPrice(String productId) {
        return new RefusedException(
                        400,
                        "MatchingPriceNotFound",
                        "The product '" + productId + "' has no price that fits the cart.")
                .with("productId", productId);
    }

    public static RefusedException notFound(String typeId, String how, String value) {
        return new RefusedException(
                404,
                "ResourceNotFound",
                "The Resource of type '" + typeId + "' with " + how + " '" + value + "' was not found.");
    }

    public static RefusedException noSuchPath(String path) {
        return new RefusedException(404, "ResourceNotFound", "URI not found: " + path);
    }

    /// The wording is the platform's own, observed: clients are known to read the version out of it.
    public static RefusedException conflict(String id, long expected, long actual) {
        return new RefusedException(
                        409,
                        "ConcurrentModification",
                        "Object " + id + " has a different version than expected. Expected: " + expected + " - Actual: "
                                + actual + ".")
                .with("currentVersion", JsonNodeFactory.instance.numberNode(actual));
    }

    public static RefusedException tooLarge() {
        return new RefusedException(413, "ContentTooLarge", "The content is too large.");
    }

    public static RefusedException invalidClient() {
        return new RefusedException(
                401, "invalid_client", "Please provide valid client credentials using HTTP Basic Authentication.");
    }

    public static RefusedException invalidToken() {
        return new RefusedException(401, "invalid_token", "invalid_token");
    }

    public static RefusedException invalidScope(String scope) {
        return new RefusedException(400, "invalid_scope", "Malformed or unknown scope: " + scope);
    }

    public static RefusedException unsupportedGrant(@Nullable String grant) {
        return new RefusedException(400, "unsupported_grant_type", "Unsupported grant type: " + grant);
    }

    public static RefusedException insufficientScope(Iterable<String> needed) {
        return new RefusedException(
                403,
                "insufficient_scope",
                "Insufficient scope. One of the following scopes is missing: " + String.join(", ", needed) + ".");
    }
}
