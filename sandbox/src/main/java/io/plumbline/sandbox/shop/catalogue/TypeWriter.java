package io.plumbline.sandbox.shop.catalogue;

import io.plumbline.sandbox.shop.resource.Json;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes the three custom types: consent of customers, its older shape, and what the checkout asks guests.
record TypeWriter(SetupWriter setup) {
    private record Field(String name, String type) {}

    void write() {
        write(
                "customer-consent",
                "customer",
                List.of(
                        new Field("emailOptIn", "Boolean"),
                        new Field("emailOptInChangedAt", "DateTime"),
                        new Field("emailOptInSource", "String")));
        write(
                "customer-consent-legacy",
                "customer",
                List.of(new Field("newsletter", "String"), new Field("newsletterDate", "DateTime")));
        write("checkout", "order", List.of(new Field("emailOptIn", "Boolean")));
    }

    private void write(String key, String resourceTypeId, List<Field> fields) {
        ObjectNode type = setup.founded("type", key);
        type.set("name", Json.localized(Map.of("en-GB", key)));
        type.putArray("resourceTypeIds").add(resourceTypeId);
        ArrayNode definitions = type.putArray("fieldDefinitions");
        fields.forEach(field -> definitions.add(definition(field)));
        setup.output().resource("types", type);
    }

    private static ObjectNode definition(Field field) {
        ObjectNode definition =
                Json.object().put("name", field.name()).put("required", false).put("inputHint", "SingleLine");
        definition.putObject("type").put("name", field.type());
        definition.set("label", Json.localized(Map.of("en-GB", field.name())));
        return definition;
    }
}
