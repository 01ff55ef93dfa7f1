package io.plumbline.sandbox.shop.live;

import io.plumbline.sandbox.shop.person.FullName;
import io.plumbline.sandbox.shop.resource.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A customer takes another family name, or corrects the given one.
final class EditName implements Change {
    @Override
    public String name() {
        return "name-edit";
    }

    @Override
    public int weight() {
        return 4;
    }

    @Override
    public String kind() {
        return "customers";
    }

    @Override
    public List<ObjectNode> actions(JsonNode customer, Visit visit) {
        FullName name = visit.newcomers().stranger().name();
        ObjectNode action = visit.draw().chance(0.7)
                ? Json.object().put("action", "setLastName").put("lastName", name.familyText())
                : Json.object().put("action", "setFirstName").put("firstName", name.givenText());
        return List.of(action);
    }
}
