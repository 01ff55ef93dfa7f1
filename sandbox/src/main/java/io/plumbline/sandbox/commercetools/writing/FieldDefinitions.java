package io.plumbline.sandbox.commercetools.writing;

import io.plumbline.sandbox.commercetools.refusal.Refusals;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What a Type allows: its fields, their types, and the resources it applies to.
final class FieldDefinitions {
    private static final Set<String> ENUMERATED = Set.of("Enum", "LocalizedEnum");

    private final ObjectNode type;
    private final Map<String, JsonNode> definitions = new LinkedHashMap<>();

    private FieldDefinitions(ObjectNode type) {
        this.type = type;
        type.path("fieldDefinitions")
                .forEach(definition -> definitions.put(definition.path("name").asString(), definition));
    }

    static FieldDefinitions of(ObjectNode type) {
        return new FieldDefinitions(type);
    }

    void checkAppliesTo(String resourceTypeId) {
        boolean applies = StreamSupport.stream(type.path("resourceTypeIds").spliterator(), false)
                .anyMatch(each -> each.asString().equals(resourceTypeId));
        if (!applies) {
            throw Refusals.invalidOperation(
                    "The Type '" + type.path("key").asString() + "' does not apply to '" + resourceTypeId + "'.");
        }
    }

    boolean isRequired(String name) {
        JsonNode definition = definitions.get(name);
        return definition != null && definition.path("required").asBoolean(false);
    }

    void checkComplete(ObjectNode fields) {
        for (String name : definitions.keySet()) {
            if (isRequired(name) && !fields.has(name)) {
                throw Refusals.requiredField(name);
            }
        }
    }

    /// Refuses a field the Type does not define and a value that is not of its type.
    void check(String name, JsonNode value) {
        JsonNode definition = definitions.get(name);
        if (definition == null) {
            throw Refusals.invalidField(name, value, List.of());
        }
        if (!fits(definition.path("type"), value)) {
            throw Refusals.invalidField(name, value, List.of());
        }
    }

    private static boolean fits(JsonNode fieldType, JsonNode value) {
        String name = fieldType.path("name").asString();
        if (ENUMERATED.contains(name)) {
            return StreamSupport.stream(fieldType.path("values").spliterator(), false)
                    .anyMatch(choice -> choice.path("key").equals(value));
        }
        return switch (name) {
            case "Boolean" -> value.isBoolean();
            case "String" -> value.isString();
            case "Date" -> value.isString() && reads(LocalDate::parse, value.asString());
            case "Time" -> value.isString() && reads(LocalTime::parse, value.asString());
            case "DateTime" -> value.isString() && reads(OffsetDateTime::parse, value.asString());
            case "Number" -> value.isNumber();
            case "Set" ->
                value.isArray()
                        && StreamSupport.stream(value.spliterator(), false)
                                .allMatch(element -> fits(fieldType.path("elementType"), element));
            case "LocalizedString", "Money", "Reference" -> value.isObject();
            default -> true;
        };
    }

    private static boolean reads(Function<String, Temporal> form, String text) {
        return read(form, text).isPresent();
    }

    private static Optional<Temporal> read(Function<String, Temporal> form, String text) {
        try {
            return Optional.of(form.apply(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
