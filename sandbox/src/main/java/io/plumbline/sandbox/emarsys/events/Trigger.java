package io.plumbline.sandbox.emarsys.events;

import io.plumbline.sandbox.emarsys.protocol.RefusedException;
import io.plumbline.sandbox.kit.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// An event for one contact, as asked for.
///
/// @param externalId the contact's key value
/// @param data       the data, as JSON text; empty if there is none
/// @param triggerId  the caller's own id against repeats; empty if there is none
/// @param eventTime  when it happened, if told
record Trigger(String externalId, String data, String triggerId, Optional<Instant> eventTime) {
    private static final int DATA_BYTES_MAX = 1024 * 1024;
    private static final Pattern EVENT_TIME =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3})?Z");

    /// Reads a trigger.
    ///
    /// @throws RefusedException if its data or its time are bad; then no trigger of the request takes effect
    static Trigger read(JsonNode json) {
        return new Trigger(
                json.path("external_id").asString(""),
                data(json.path("data")),
                json.path("trigger_id").asString(""),
                eventTime(json.path("event_time")));
    }

    private static String data(JsonNode data) {
        if (data.isMissingNode() || data.isNull()) {
            return "";
        }
        if (data.isString()
                && Json.parse(data.stringValue().getBytes(StandardCharsets.UTF_8))
                        .isEmpty()) {
            throw RefusedException.badRequest(5009, "The event data is not valid JSON");
        }
        if (!data.isObject()) {
            throw RefusedException.badRequest(5011, "The event data is not an object");
        }
        byte[] text = Json.bytes(data);
        if (text.length > DATA_BYTES_MAX) {
            throw RefusedException.badRequest(5008, "The event data is too large");
        }
        return new String(text, StandardCharsets.UTF_8);
    }

    private static Optional<Instant> eventTime(JsonNode told) {
        if (told.isMissingNode() || told.isNull()) {
            return Optional.empty();
        }
        try {
            if (EVENT_TIME.matcher(told.asString("")).matches()) {
                return Optional.of(Instant.parse(told.asString("")));
            }
        } catch (DateTimeParseException _) {
            // Refused below, as a text of another shape is.
        }
        throw RefusedException.badRequest(5010, "Invalid event time format.");
    }
}
