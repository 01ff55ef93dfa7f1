package io.plumbline.sandbox.commercetools.customers;

import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.writing.Input;
import io.plumbline.sandbox.commercetools.writing.KindRules.UpdateAction;
import io.plumbline.sandbox.commercetools.writing.References;
import io.plumbline.sandbox.commercetools.writing.Revision;
import io.plumbline.sandbox.kit.Json;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The stores a customer exists in; none means everywhere.
final class CustomerStores {
    private static final String STORES = "stores";

    private CustomerStores() {}

    static Map<String, UpdateAction> all() {
        return Map.of(
                "setStores",
                        (revision, action) -> change(revision, stores -> {
                            stores.removeAll();
                            stores.addAll(stores(revision, action));
                        }),
                "addStore", (revision, action) -> change(revision, stores -> stores.add(store(revision, action))),
                "removeStore",
                        (revision, action) -> change(revision, stores -> {
                            ObjectNode removed = store(revision, action);
                            stores.removeIf(removed::equals);
                        }));
    }

    static ArrayNode stores(Revision revision, Input draft) {
        ArrayNode stores = Json.array();
        draft.objects(STORES)
                .forEach(store -> stores.add(References.byKey(revision.project(), ResourceKind.STORE, store)));
        return stores;
    }

    private static ObjectNode store(Revision revision, Input action) {
        return References.byKey(revision.project(), ResourceKind.STORE, action.object("store"));
    }

    private static void change(Revision revision, Consumer<ArrayNode> edit) {
        ArrayNode stores = revision.resource().withArray(STORES);
        ArrayNode before = stores.deepCopy();
        edit.accept(stores);
        if (!before.equals(stores)) {
            CustomerEmails.checkUnique(
                    revision, revision.resource().path("email").asString());
            revision.raise("CustomerStoresSet", message -> {
                message.set(STORES, stores.deepCopy());
                message.set("oldStores", before);
            });
        }
    }
}
