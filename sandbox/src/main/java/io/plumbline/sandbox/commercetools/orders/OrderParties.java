package io.plumbline.sandbox.commercetools.orders;

import io.plumbline.sandbox.commercetools.refusal.Refusals;
import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.resources.StoredResource;
import io.plumbline.sandbox.commercetools.writing.AddressDrafts;
import io.plumbline.sandbox.commercetools.writing.Input;
import io.plumbline.sandbox.commercetools.writing.KindRules.UpdateAction;
import io.plumbline.sandbox.commercetools.writing.References;
import io.plumbline.sandbox.commercetools.writing.Revision;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The actions on whom an order belongs to, where it goes and who paid.
final class OrderParties {
    private OrderParties() {}

    static Map<String, UpdateAction> all() {
        return Map.of(
                "setCustomerEmail", OrderParties::setEmail,
                "setCustomerId", OrderParties::setCustomer,
                "setStore", OrderParties::setStore,
                "setShippingAddress", (revision, action) -> setAddress(revision, action, "Shipping"),
                "setBillingAddress", (revision, action) -> setAddress(revision, action, "Billing"),
                "addPayment", OrderParties::addPayment,
                "removePayment", OrderParties::removePayment);
    }

    private static void setEmail(Revision revision, Input action) {
        ObjectNode order = revision.resource();
        Optional<String> email = action.optionalText("email");
        String before = order.path("customerEmail").asString("");
        if (email.orElse("").equals(before)) {
            return;
        }
        order.remove("customerEmail");
        email.ifPresent(address -> order.put("customerEmail", address));
        revision.raise("OrderCustomerEmailSet", message -> {
            email.ifPresent(address -> message.put("email", address));
            if (!before.isEmpty()) {
                message.put("oldEmail", before);
            }
        });
    }

    private static void setCustomer(Revision revision, Input action) {
        ObjectNode order = revision.resource();
        String before = order.path("customerId").asString("");
        JsonNode oldGroup = order.path("customerGroup").deepCopy();
        Optional<StoredResource> customer = action.optionalText("customerId")
                .map(id -> revision.project()
                        .stores()
                        .find(ResourceKind.CUSTOMER, id)
                        .orElseThrow(() -> Refusals.referenceNotFound("customer", "id", id)));
        if (customer.map(StoredResource::id).orElse("").equals(before)) {
            return;
        }
        order.remove("customerId");
        order.remove("customerGroup");
        customer.ifPresent(found -> assign(order, found));
        revision.raise("OrderCustomerSet", message -> {
            customer.ifPresent(found -> message.set("customer", References.to(ResourceKind.CUSTOMER, found.id())));
            copy(order.path("customerGroup"), message, "customerGroup");
            if (!before.isEmpty()) {
                message.set("oldCustomer", References.to(ResourceKind.CUSTOMER, before));
            }
            copy(oldGroup, message, "oldCustomerGroup");
        });
    }

    private static void assign(ObjectNode order, StoredResource customer) {
        order.put("customerId", customer.id());
        copy(customer.parse().path("customerGroup"), order, "customerGroup");
    }

    private static void setStore(Revision revision, Input action) {
        revision.resource().remove("store");
        action.optionalObject("store")
                .ifPresent(store -> revision.resource()
                        .set("store", References.byKey(revision.project(), ResourceKind.STORE, store)));
        revision.raise("OrderStoreSet", message -> copy(revision.resource().path("store"), message, "store"));
    }

    private static void setAddress(Revision revision, Input action, String role) {
        String field = role.equals("Shipping") ? "shippingAddress" : "billingAddress";
        JsonNode before = revision.resource().path(field).deepCopy();
        revision.resource().remove(field);
        action.optionalObject("address")
                .ifPresent(address -> revision.resource().set(field, AddressDrafts.of(address)));
        JsonNode after = revision.resource().path(field);
        if (!before.equals(after)) {
            revision.raise("Order" + role + "AddressSet", message -> {
                copy(after, message, "address");
                copy(before, message, "oldAddress");
            });
        }
    }

    private static void addPayment(Revision revision, Input action) {
        ObjectNode payment = References.byId(revision.project(), ResourceKind.PAYMENT, action.object("payment"));
        revision.resource().withObject("paymentInfo").withArray("payments").add(payment);
        revision.raise("OrderPaymentAdded", message -> message.set("paymentRef", payment.deepCopy()));
    }

    private static void removePayment(Revision revision, Input action) {
        ObjectNode payment = References.byId(revision.project(), ResourceKind.PAYMENT, action.object("payment"));
        var payments = revision.resource().withObject("paymentInfo").withArray("payments");
        payments.removeIf(payment::equals);
        if (payments.isEmpty()) {
            revision.resource().remove("paymentInfo");
        }
        boolean last = !revision.resource().has("paymentInfo");
        revision.raise(
                "OrderPaymentRemoved",
                message -> message.put("removedPaymentInfo", last).set("paymentRef", payment));
    }

    private static void copy(JsonNode value, ObjectNode target, String field) {
        if (value.isObject()) {
            target.set(field, value.deepCopy());
        }
    }
}
