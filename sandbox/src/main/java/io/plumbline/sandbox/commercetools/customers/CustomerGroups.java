package io.plumbline.sandbox.commercetools.customers;

import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.writing.Input;
import io.plumbline.sandbox.commercetools.writing.KindRules.UpdateAction;
import io.plumbline.sandbox.commercetools.writing.References;
import io.plumbline.sandbox.commercetools.writing.Revision;
import io.plumbline.sandbox.kit.Json;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A customer's one group, and the newer list of group assignments beside it.
final class CustomerGroups {
    private static final String GROUP = "customerGroup";
    private static final String ASSIGNMENTS = "customerGroupAssignments";

    private CustomerGroups() {}

    static Map<String, UpdateAction> all() {
        return Map.of(
                "setCustomerGroup", CustomerGroups::setGroup, "setCustomerGroupAssignments", CustomerGroups::assign);
    }

    static void draft(Revision revision, Input draft) {
        References.set(revision, revision.resource(), GROUP, ResourceKind.CUSTOMER_GROUP, draft);
        revision.resource().set(ASSIGNMENTS, assignments(revision, draft));
    }

    private static void setGroup(Revision revision, Input action) {
        boolean removed = revision.resource().remove(GROUP) != null;
        References.set(revision, revision.resource(), GROUP, ResourceKind.CUSTOMER_GROUP, action);
        if (removed || revision.resource().has(GROUP)) {
            revision.raise("CustomerGroupSet", message -> copy(revision.resource(), message, GROUP));
        }
    }

    private static void assign(Revision revision, Input action) {
        ArrayNode before = revision.resource().withArray(ASSIGNMENTS).deepCopy();
        ArrayNode after = assignments(revision, action);
        revision.resource().set(ASSIGNMENTS, after);
        if (!before.equals(after)) {
            revision.raise("CustomerGroupAssignmentsSet", message -> {
                message.set(ASSIGNMENTS, after.deepCopy());
                message.set("oldCustomerGroupAssignments", before);
            });
        }
    }

    private static ArrayNode assignments(Revision revision, Input input) {
        ArrayNode assignments = Json.array();
        for (Input assignment : input.objects(ASSIGNMENTS)) {
            References.set(revision, assignments.addObject(), GROUP, ResourceKind.CUSTOMER_GROUP, assignment);
        }
        return assignments;
    }

    private static void copy(ObjectNode from, ObjectNode to, String field) {
        if (from.has(field)) {
            to.set(field, from.path(field).deepCopy());
        }
    }
}
