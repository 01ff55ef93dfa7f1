package io.plumbline.sandbox.commercetools.writing;

import io.plumbline.sandbox.commercetools.refusal.Refusals;
import io.plumbline.sandbox.commercetools.refusal.RefusedException;
import io.plumbline.sandbox.kit.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A draft or an action as sent, read field by field. A value of the wrong type is refused as it is read.
public record Input(ObjectNode json) {
    public static Input parse(byte[] body) {
        JsonNode json = Json.parse(body).orElseThrow(() -> Refusals.invalidJson("the body is not a JSON value"));
        if (json instanceof ObjectNode object) {
            return new Input(object);
        }
        throw Refusals.invalidJson("the body is not an object");
    }

    public boolean has(String field) {
        return json.hasNonNull(field);
    }

    public String text(String field) {
        return optionalText(field).orElseThrow(() -> Refusals.requiredField(field));
    }

    public Optional<String> optionalText(String field) {
        return value(field).map(value -> {
            if (!value.isString()) {
                throw wrong(field, "a string");
            }
            return value.stringValue();
        });
    }

    /// One of a fixed set of words.
    public Optional<String> optionalChoice(String field, Set<String> allowed) {
        Optional<String> value = optionalText(field);
        if (value.isPresent() && !allowed.contains(value.get())) {
            throw Refusals.invalidField(
                    field, json.path(field), allowed.stream().sorted().toList());
        }
        return value;
    }

    public String choice(String field, Set<String> allowed) {
        return optionalChoice(field, allowed).orElseThrow(() -> Refusals.requiredField(field));
    }

    public long number(String field) {
        return optionalNumber(field).orElseThrow(() -> Refusals.requiredField(field));
    }

    public OptionalLong optionalNumber(String field) {
        if (!has(field)) {
            return OptionalLong.empty();
        }
        JsonNode value = json.path(field);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw wrong(field, "an integer");
        }
        return OptionalLong.of(value.longValue());
    }

    public boolean flag(String field, boolean absent) {
        return value(field)
                .map(value -> {
                    if (!value.isBoolean()) {
                        throw wrong(field, "a boolean");
                    }
                    return value.booleanValue();
                })
                .orElse(absent);
    }

    public Input object(String field) {
        return optionalObject(field).orElseThrow(() -> Refusals.requiredField(field));
    }

    public Optional<Input> optionalObject(String field) {
        return value(field).map(value -> of(field, value));
    }

    /// The objects of an array; none if it is absent.
    public List<Input> objects(String field) {
        var objects = new ArrayList<Input>();
        values(field).forEach(element -> objects.add(of(field, element)));
        return objects;
    }

    /// The elements of an array; none if it is absent.
    public List<JsonNode> values(String field) {
        JsonNode array = value(field).orElseGet(Json::array);
        if (!array.isArray()) {
            throw wrong(field, "an array");
        }
        var elements = new ArrayList<JsonNode>();
        array.forEach(elements::add);
        return elements;
    }

    /// A value of any type; null counts as absent.
    public Optional<JsonNode> value(String field) {
        return has(field) ? Optional.of(json.path(field)) : Optional.empty();
    }

    /// Copies the fields that are present, as they are.
    public void copy(ObjectNode target, String... fields) {
        for (String field : fields) {
            value(field).ifPresent(value -> target.set(field, value.deepCopy()));
        }
    }

    private static Input of(String field, JsonNode value) {
        if (value instanceof ObjectNode object) {
            return new Input(object);
        }
        throw wrong(field, "an object");
    }

    private static RefusedException wrong(String field, String expected) {
        return Refusals.invalidJson(field + ": expected " + expected);
    }
}
