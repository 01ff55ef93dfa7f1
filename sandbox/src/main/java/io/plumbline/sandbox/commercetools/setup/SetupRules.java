package io.plumbline.sandbox.commercetools.setup;

import io.plumbline.sandbox.commercetools.refusal.Refusals;
import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.writing.CustomFields;
import io.plumbline.sandbox.commercetools.writing.FieldActions;
import io.plumbline.sandbox.commercetools.writing.Input;
import io.plumbline.sandbox.commercetools.writing.KindRules;
import io.plumbline.sandbox.commercetools.writing.References;
import io.plumbline.sandbox.commercetools.writing.Revision;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How the merchant's set-up is made and named. Only names may be changed later.
public final class SetupRules {
    private SetupRules() {}

    public static KindRules stores() {
        return new KindRules(
                SetupRules::createStore,
                Map.of("setName", FieldActions.set("name"), "setLanguages", FieldActions.set("languages")),
                revision -> revision.raise("StoreDeleted", _ -> {}));
    }

    public static KindRules channels() {
        return new KindRules(
                SetupRules::createChannel,
                Map.of("changeName", FieldActions.set("name"), "setRoles", FieldActions.set("roles")),
                _ -> {});
    }

    public static KindRules customerGroups() {
        return new KindRules(
                SetupRules::createCustomerGroup,
                Map.of("changeName", FieldActions.set("name"), "setKey", FieldActions.setUnique("key")),
                _ -> {});
    }

    private static void createStore(Revision revision, Input draft) {
        ObjectNode store = revision.resource();
        key(revision, draft);
        draft.copy(store, "name", "storefront");
        for (String list : new String[] {"languages", "countries"}) {
            ArrayNode values = store.putArray(list);
            draft.values(list).forEach(values::add);
        }
        for (String list : new String[] {"distributionChannels", "supplyChannels"}) {
            ArrayNode channels = store.putArray(list);
            draft.objects(list)
                    .forEach(channel ->
                            channels.add(References.byId(revision.project(), ResourceKind.CHANNEL, channel)));
        }
        store.putArray("productSelections");
        CustomFields.draft(revision, draft, "store");
        ObjectNode snapshot = store.deepCopy();
        revision.raise("StoreCreated", message -> message.set("store", snapshot));
    }

    private static void createChannel(Revision revision, Input draft) {
        ObjectNode channel = revision.resource();
        key(revision, draft);
        draft.copy(channel, "name", "description", "address", "geoLocation");
        ArrayNode roles = channel.putArray("roles");
        draft.values("roles").forEach(roles::add);
        if (roles.isEmpty()) {
            roles.add("InventorySupply");
        }
        CustomFields.draft(revision, draft, "channel");
    }

    private static void createCustomerGroup(Revision revision, Input draft) {
        FieldActions.draftUnique(revision, draft, "key");
        String name = draft.text("groupName");
        FieldActions.checkUnique(revision, "name", name);
        revision.resource().put("name", name);
        CustomFields.draft(revision, draft, "customer-group");
        ObjectNode snapshot = revision.resource().deepCopy();
        revision.raise("CustomerGroupCreated", message -> message.set("customerGroup", snapshot));
    }

    static void key(Revision revision, Input draft) {
        String key = draft.text("key");
        if (!key.matches("[A-Za-z0-9_-]{2,256}")) {
            throw Refusals.invalidField("key", draft.json().path("key"), List.of());
        }
        FieldActions.draftUnique(revision, draft, "key");
    }
}
