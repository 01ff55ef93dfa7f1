package io.plumbline.connectors.commercetools.consent;

import io.plumbline.connector.http.Jsons;
import io.plumbline.connectors.commercetools.consent.TypeDefinition.Slots;
import io.plumbline.connectors.commercetools.offset.Times;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The one request in which value, time and source are written.
///
/// No is the value `false` or its word, never the absence of one: commercetools refuses to remove what is not there,
/// and a missing value would say nothing.
final class Update {
    private final ConsentForm form;

    Update(ConsentForm form) {
        this.form = form;
    }

    /// For a customer that has a Type, whichever it is: the other values of that Type stay.
    byte[] ofFields(long version, Slots slots, Told told) {
        ObjectNode request = Jsons.object().put("version", version);
        ArrayNode actions = request.putArray("actions");
        fields(slots, told).properties().forEach(field -> setField(actions, field.getKey(), field.getValue()));
        return Jsons.bytes(request);
    }

    /// For a customer without any Type. One that has a Type would lose all its values.
    byte[] ofType(long version, Slots slots, Told told) {
        ObjectNode request = Jsons.object().put("version", version);
        ObjectNode action = request.putArray("actions").addObject().put("action", "setCustomType");
        action.putObject("type").put("typeId", "type").put("key", form.typeKey());
        action.set("fields", fields(slots, told));
        return Jsons.bytes(request);
    }

    private static void setField(ArrayNode actions, String name, JsonNode value) {
        actions.addObject().put("action", "setCustomField").put("name", name).set("value", value);
    }

    private ObjectNode fields(Slots slots, Told told) {
        ObjectNode fields = Jsons.object();
        if (slots.asText()) {
            fields.put(
                    slots.value(),
                    told.granted() ? form.words().yes() : form.words().no());
        } else {
            fields.put(slots.value(), told.granted());
        }
        slots.time().ifPresent(name -> fields.put(name, Times.text(told.at())));
        slots.source().ifPresent(name -> fields.put(name, told.source()));
        return fields;
    }
}
