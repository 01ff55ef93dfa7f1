package io.plumbline.sandbox.shop.catalogue;

import io.plumbline.sandbox.shop.resource.Json;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// Writes the three custom types: consent of customers, its older shape, and what the checkout asks guests.
record TypeWriter(SetupWriter setup) {
    void write() {
        write("customer-consent", "customer", """
                emailOptIn Boolean
                emailOptInChangedAt DateTime
                emailOptInSource String""");
        write("customer-consent-legacy", "customer", """
                newsletter String
                newsletterDate DateTime""");
        write("checkout", "order", "emailOptIn Boolean");
    }

    /// @param fields one line each: the name and the type
    private void write(String key, String resourceTypeId, String fields) {
        ObjectNode type = setup.founded("type", key);
        type.set("name", Json.localized(Map.of("en-GB", key)));
        type.putArray("resourceTypeIds").add(resourceTypeId);
        var definitions = type.putArray("fieldDefinitions");
        fields.lines().forEach(line -> definitions.add(field(line.split(" ")[0], line.split(" ")[1])));
        setup.output().resource("types", type);
    }

    private static ObjectNode field(String name, String typeName) {
        ObjectNode field =
                Json.object().put("name", name).put("required", false).put("inputHint", "SingleLine");
        field.putObject("type").put("name", typeName);
        field.set("label", Json.localized(Map.of("en-GB", name)));
        return field;
    }
}
