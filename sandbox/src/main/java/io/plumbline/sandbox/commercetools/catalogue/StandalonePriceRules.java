package io.plumbline.sandbox.commercetools.catalogue;

import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.writing.CustomFields;
import io.plumbline.sandbox.commercetools.writing.FieldActions;
import io.plumbline.sandbox.commercetools.writing.Input;
import io.plumbline.sandbox.commercetools.writing.KindRules;
import io.plumbline.sandbox.commercetools.writing.KindRules.UpdateAction;
import io.plumbline.sandbox.commercetools.writing.MoneyDrafts;
import io.plumbline.sandbox.commercetools.writing.References;
import io.plumbline.sandbox.commercetools.writing.Revision;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What standalone prices may be asked to do.
public final class StandalonePriceRules {
    private StandalonePriceRules() {}

    public static KindRules rules() {
        var actions = new HashMap<String, UpdateAction>(Map.of(
                "changeValue", StandalonePriceRules::changeValue,
                "changeActive", StandalonePriceRules::changeActive,
                "setKey", FieldActions.setUnique("key"),
                "setValidFrom", FieldActions.set("validFrom", "StandalonePriceValidFromSet"),
                "setValidUntil", FieldActions.set("validUntil", "StandalonePriceValidUntilSet")));
        actions.putAll(CustomFields.actions("standalone-price", ""));
        return new KindRules(StandalonePriceRules::create, actions, StandalonePriceRules::delete);
    }

    private static void create(Revision revision, Input draft) {
        ObjectNode price = revision.resource();
        FieldActions.draftUnique(revision, draft, "key");
        price.put("sku", draft.text("sku"));
        price.set("value", MoneyDrafts.typed(draft.object("value")));
        draft.copy(price, "country", "validFrom", "validUntil", "tiers", "discounted");
        References.set(revision, price, "customerGroup", ResourceKind.CUSTOMER_GROUP, draft);
        References.set(revision, price, "channel", ResourceKind.CHANNEL, draft);
        price.put("active", draft.flag("active", true));
        CustomFields.draft(revision, draft, "standalone-price");
        ObjectNode snapshot = price.deepCopy();
        revision.raise("StandalonePriceCreated", message -> message.set("standalonePrice", snapshot));
    }

    private static void changeValue(Revision revision, Input action) {
        ObjectNode value = MoneyDrafts.typed(action.object("value"));
        boolean staged = action.flag("staged", false);
        ObjectNode target = staged ? revision.resource().withObject("staged") : revision.resource();
        JsonNode before = target.path("value").deepCopy();
        target.set("value", value);
        revision.raise("StandalonePriceValueChanged", message -> {
            message.put("staged", staged).set("value", value.deepCopy());
            if (before.isObject()) {
                message.set("oldValue", before);
            }
        });
    }

    private static void changeActive(Revision revision, Input action) {
        boolean before = revision.resource().path("active").asBoolean(true);
        boolean after = action.flag("active", before);
        if (before != after) {
            revision.resource().put("active", after);
            revision.raise(
                    "StandalonePriceActiveChanged",
                    message -> message.put("active", after).put("oldActive", before));
        }
    }

    private static void delete(Revision revision) {
        String sku = revision.resource().path("sku").asString();
        revision.raise("StandalonePriceDeleted", message -> message.put("sku", sku));
    }
}
