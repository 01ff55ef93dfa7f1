package io.plumbline.connectors.emarsys;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// What Emarsys says about single rows of a call, by the key value that was sent.
///
/// Nothing failed when `errors` is missing, `[]` or `{}`. Otherwise it is an object of key to `{code: text}`, or, from
/// some calls, an array of `{key, errorCode, errorMsg}`; codes come as numbers and as texts.
final class RowErrors {
    /// Stands in the place of a row's key when the key field itself is unusable and no row was looked at.
    private static final String NO_KEY_ID = "<NO_KEY_ID>";

    static final RowErrors NONE = new RowErrors(Map.of());

    private final Map<String, RowError> byKey;

    private RowErrors(Map<String, RowError> byKey) {
        this.byKey = byKey;
    }

    /// One row's failure.
    ///
    /// @param text Emarsys's own words, which may quote what was sent
    record RowError(int code, String text) {}

    static RowErrors of(JsonNode data) {
        Map<String, RowError> byKey = new HashMap<>();
        JsonNode errors = data.path("errors");
        errors.forEachEntry((key, error) -> byKey.put(key, ofObject(error)));
        if (errors.isArray()) {
            errors.forEach(error -> byKey.put(
                    error.path("key").asString(""),
                    new RowError(
                            error.path("errorCode").asInt(0),
                            error.path("errorMsg").asString(""))));
        }
        return new RowErrors(byKey);
    }

    private static RowError ofObject(JsonNode error) {
        return error.propertyStream()
                .findFirst()
                .map(entry ->
                        new RowError(number(entry.getKey()), entry.getValue().asString("")))
                .orElseGet(() -> new RowError(0, ""));
    }

    private static int number(String code) {
        return code.length() < 10 && !code.isEmpty() && code.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(code)
                : 0;
    }

    /// These and those of another call.
    RowErrors and(RowErrors others) {
        Map<String, RowError> all = new HashMap<>(byKey);
        all.putAll(others.byKey);
        return new RowErrors(all);
    }

    Optional<RowError> of(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /// The failure of the whole call that hides among the rows.
    Optional<RowError> ofKeyField() {
        return of(NO_KEY_ID);
    }

    /// Whether a failure names none of the given keys, so that nobody can tell whose it is.
    boolean nameOthersThan(Set<String> keys) {
        return !keys.containsAll(byKey.keySet());
    }
}
