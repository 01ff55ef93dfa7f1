package io.plumbline.connectors.emarsys;

import io.plumbline.connector.Delivery;
import io.plumbline.connector.http.DocumentJson;
import io.plumbline.connector.http.Jsons;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/// One contact's part in triggering an event.
final class EventRow {
    static final int DATA_BYTES_MAX = 1_000_000;

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private EventRow() {}

    /// The row, or what keeps it from being sent.
    sealed interface Made {
        record Ready(ObjectNode json) implements Made {}

        record Hopeless(String code, String explanation) implements Made {}
    }

    static Made of(Delivery delivery) {
        var data = DocumentJson.write(delivery.body().object("data"));
        if (Jsons.bytes(data).length > DATA_BYTES_MAX) {
            return new Made.Hopeless(
                    "emarsys/event-data-too-large", "An event carries at most " + DATA_BYTES_MAX + " bytes of data");
        }
        Optional<String> time = time(delivery.body().textOrEmpty("time"));
        if (time.isEmpty()) {
            return new Made.Hopeless("emarsys/event-refused", "The event's time is not a moment in ISO 8601");
        }
        ObjectNode row = Jsons.object()
                .put("external_id", delivery.contact())
                .put("trigger_id", triggerId(delivery))
                .put("event_time", time.orElseThrow());
        row.set("data", data);
        return new Made.Ready(row);
    }

    /// Emarsys takes seconds or milliseconds in UTC and nothing else; anything finer is refused.
    private static Optional<String> time(String text) {
        try {
            return Optional.of(
                    Instant.parse(text).truncatedTo(ChronoUnit.SECONDS).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The same for each repetition of one event. Length and alphabet are not documented, so it is always a UUID.
    private static String triggerId(Delivery delivery) {
        String stated = delivery.body().textOrEmpty("deduplication");
        if (UUID_TEXT.matcher(stated).matches()) {
            return stated;
        }
        String basis = stated.isEmpty() ? delivery.thing() : stated;
        return UUID.nameUUIDFromBytes(basis.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
