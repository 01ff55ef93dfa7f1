package io.plumbline.sandbox.kit;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Faults on the wire.
final class FaultJson {
    private FaultJson() {}

    /// Reads a fault.
    ///
    /// @throws IllegalArgumentException if a member has no meaning; the message names the rule
    static Fault read(JsonNode json) {
        Map<String, String> headers = new LinkedHashMap<>();
        json.path("headers")
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().asString()));
        return new Fault(
                Pattern.compile(json.path("path").asString(".*")),
                Fault.Kind.valueOf(json.path("kind").asString("answer").toUpperCase(Locale.ROOT)),
                Fault.Moment.valueOf(json.path("when").asString("before").toUpperCase(Locale.ROOT)),
                Duration.ofMillis(json.path("delayMillis").asLong(0)),
                new Fault.Answer(
                        json.path("status").asInt(503),
                        headers,
                        json.path("body").asString("")),
                json.path("times").asLong(Long.MAX_VALUE),
                json.path("percent").asDouble(100));
    }

    static ObjectNode write(long id, Fault fault, long strikes) {
        ObjectNode json = Json.object()
                .put("id", id)
                .put("path", fault.target().pattern())
                .put("kind", fault.kind().name().toLowerCase(Locale.ROOT))
                .put("when", fault.moment().name().toLowerCase(Locale.ROOT))
                .put("status", fault.answer().status())
                .put("delayMillis", fault.delay().toMillis())
                .put("percent", fault.percent())
                .put("struck", strikes);
        if (fault.strikesMax() != Long.MAX_VALUE) {
            json.put("times", fault.strikesMax());
        }
        return json;
    }
}
