package io.plumbline.sandbox.emarsys.segments;

import io.plumbline.sandbox.emarsys.contacts.Contact;
import io.plumbline.sandbox.emarsys.fields.Field;
import io.plumbline.sandbox.emarsys.fields.FieldCatalogue;
import io.plumbline.sandbox.emarsys.protocol.RefusedException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/// Reads criteria. Fields are named by string id and choices by their text.
final class Criteria {
    private final FieldCatalogue fields;

    Criteria(FieldCatalogue fields) {
        this.fields = fields;
    }

    Predicate<Contact> read(JsonNode json) {
        return switch (json.path("type").asString("")) {
            case "and" -> children(json).stream().reduce(_ -> true, Predicate::and);
            case "or" -> children(json).stream().reduce(_ -> false, Predicate::or);
            case "criteria" -> criterion(json);
            default -> throw refused();
        };
    }

    private List<Predicate<Contact>> children(JsonNode json) {
        if (json.path("children").isEmpty()) {
            throw refused();
        }
        return json.path("children").valueStream().map(this::read).toList();
    }

    private Predicate<Contact> criterion(JsonNode json) {
        Field field = fields.byStringId(json.path("field").asString("")).orElseThrow(Criteria::refused);
        String value = stored(field, json.path("value").asString(""));
        return switch (json.path("operator").asString("")) {
            case "equals" -> contact -> contact.value(field.id()).equals(value);
            case "not_equals" -> contact -> !contact.value(field.id()).equals(value);
            case "empty" -> contact -> contact.value(field.id()).isEmpty();
            case "not_empty" -> contact -> !contact.value(field.id()).isEmpty();
            default -> throw refused();
        };
    }

    private static String stored(Field field, String text) {
        return field.choices().entrySet().stream()
                .filter(choice -> choice.getValue().toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getKey)
                .map(String::valueOf)
                .findFirst()
                .orElse(text);
    }

    private static RefusedException refused() {
        return RefusedException.badRequest(1008, "Invalid segment criteria");
    }
}
