package io.plumbline.sandbox.shop.live;

import io.plumbline.sandbox.shop.person.Individual;
import io.plumbline.sandbox.shop.person.NameSpelling;
import io.plumbline.sandbox.shop.person.PostalAddress;
import io.plumbline.sandbox.shop.resource.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A customer moves house, or gives a first address.
final class EditAddress implements Change {
    @Override
    public String name() {
        return "address-edit";
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
        Individual mover = visit.newcomers().stranger();
        NameSpelling name = new NameSpelling(
                customer.path("firstName").asString(""),
                customer.path("lastName").asString(""));
        ObjectNode action = Json.object();
        JsonNode id = customer.path("addresses").path(0).path("id");
        if (id.isString()) {
            action.put("action", "changeAddress").put("addressId", id.stringValue());
        } else {
            action.put("action", "addAddress");
        }
        action.set(
                "address",
                PostalAddress.of(mover.home(), name).put("phone", mover.phone().e164()));
        return List.of(action);
    }
}
