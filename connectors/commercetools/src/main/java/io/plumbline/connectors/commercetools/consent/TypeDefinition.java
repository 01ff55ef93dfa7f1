package io.plumbline.connectors.commercetools.consent;

import io.plumbline.connectors.commercetools.consent.ConsentForm.Fields;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// What a Type defines.
///
/// @param forCustomers whether customers can have it
/// @param fields the type of each field, by the field's name
public record TypeDefinition(String key, boolean forCustomers, Map<String, String> fields) {
    private static final String FLAG = "Boolean";
    private static final String TEXT = "String";
    private static final Set<String> VALUES = Set.of(FLAG, TEXT);
    private static final Set<String> TIMES = Set.of("DateTime", TEXT);
    private static final Set<String> SOURCES = Set.of(TEXT);

    public TypeDefinition {
        fields = Map.copyOf(fields);
    }

    /// @param type as commercetools has it
    public static TypeDefinition of(JsonNode type) {
        Map<String, String> fields = new HashMap<>();
        type.path("fieldDefinitions")
                .forEach(field -> fields.put(
                        field.path("name").asString(""),
                        field.path("type").path("name").asString("")));
        boolean forCustomers = type.path("resourceTypeIds")
                .valueStream()
                .anyMatch(id -> id.asString("").equals("customer"));
        return new TypeDefinition(type.path("key").asString(""), forCustomers, fields);
    }

    /// Where consent goes in this Type; empty if it has no field for it that can say yes or no.
    public Optional<Slots> slots(ConsentForm form) {
        return form.fields().stream()
                .filter(names -> holds(names.value(), VALUES))
                .findFirst()
                .map(this::slots);
    }

    private Slots slots(Fields names) {
        return new Slots(
                names.value(),
                fields.getOrDefault(names.value(), "").equals(TEXT),
                names.time().filter(name -> holds(name, TIMES)),
                names.source().filter(name -> holds(name, SOURCES)));
    }

    private boolean holds(String name, Set<String> types) {
        return types.contains(fields.getOrDefault(name, ""));
    }

    /// The fields of one Type that consent is written to.
    ///
    /// @param asText whether yes and no are words
    /// @param time empty if the Type has no such field, or none that can hold a time
    /// @param source the same for the source
    public record Slots(String value, boolean asText, Optional<String> time, Optional<String> source) {}
}
