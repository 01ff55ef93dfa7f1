package io.plumbline.sandbox.shop.live;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A customer no longer wants to be mailed.
final class OptOut implements Change {
    @Override
    public String name() {
        return "opt-out";
    }

    @Override
    public int weight() {
        return 7;
    }

    @Override
    public String kind() {
        return "customers";
    }

    @Override
    public List<ObjectNode> actions(JsonNode customer, Visit visit) {
        JsonNode custom = customer.path("custom");
        if (custom.isMissingNode() || custom.isNull()) {
            return Consent.first(false, false, visit.now());
        }
        JsonNode fields = custom.path("fields");
        return Consent.isOpen(fields) ? Consent.withdrawn(fields, visit.now()) : List.of();
    }
}
