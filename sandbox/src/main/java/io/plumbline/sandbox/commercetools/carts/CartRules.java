package io.plumbline.sandbox.commercetools.carts;

import io.plumbline.sandbox.commercetools.refusal.Refusals;
import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.writing.AddressDrafts;
import io.plumbline.sandbox.commercetools.writing.CustomFields;
import io.plumbline.sandbox.commercetools.writing.FieldActions;
import io.plumbline.sandbox.commercetools.writing.Input;
import io.plumbline.sandbox.commercetools.writing.KindRules;
import io.plumbline.sandbox.commercetools.writing.KindRules.UpdateAction;
import io.plumbline.sandbox.commercetools.writing.MoneyDrafts;
import io.plumbline.sandbox.commercetools.writing.References;
import io.plumbline.sandbox.commercetools.writing.Revision;
import io.plumbline.sandbox.kit.Json;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/// What carts may be asked to do. None of it raises a message.
public final class CartRules {
    private static final Set<String> ORIGINS = Set.of("Customer", "Merchant", "Quote", "RecurringOrder");

    private CartRules() {}

    public static KindRules rules() {
        var actions = new HashMap<String, UpdateAction>(Map.of(
                "addLineItem", onActive(CartLines::add),
                "removeLineItem", onActive(CartLines::remove),
                "changeLineItemQuantity", onActive(CartLines::changeQuantity),
                "setCustomerEmail", onActive(CartRules::setEmail),
                "setCustomerId", onActive(CartRules::setCustomerId),
                "setShippingAddress", onActive((cart, action) -> setAddress(cart, action, "shippingAddress")),
                "setBillingAddress", onActive((cart, action) -> setAddress(cart, action, "billingAddress")),
                "setLocale", onActive(FieldActions.set("locale")),
                "setCountry", onActive(FieldActions.set("country"))));
        actions.put("setKey", onActive(FieldActions.setUnique("key")));
        actions.put("freezeCart", onActive((cart, _) -> cart.resource().put("cartState", "Frozen")));
        actions.put("unfreezeCart", CartRules::unfreeze);
        actions.putAll(CustomFields.actions("order", ""));
        return new KindRules(CartRules::create, actions, _ -> {});
    }

    private static void create(Revision revision, Input draft) {
        ObjectNode cart = revision.resource();
        FieldActions.draftUnique(revision, draft, "key");
        owner(revision, draft);
        draft.copy(cart, "country", "locale", "deleteDaysAfterLastModification", "purchaseOrderNumber");
        cart.put("cartState", "Active").put("shippingMode", "Single");
        cart.put("origin", draft.optionalChoice("origin", ORIGINS).orElse("Customer"));
        cart.put("inventoryMode", draft.optionalText("inventoryMode").orElse("None"));
        cart.put("taxMode", "Platform").put("taxRoundingMode", "HalfEven").put("taxCalculationMode", "LineItemLevel");
        cart.put("priceRoundingMode", "HalfEven");
        ObjectNode nothing =
                Json.object().put("currencyCode", draft.text("currency")).put("centAmount", 0L);
        cart.set("totalPrice", MoneyDrafts.cents(new Input(nothing)));
        for (String list : new String[] {"lineItems", "customLineItems", "shipping", "discountCodes"}) {
            cart.putArray(list);
        }
        for (String list : new String[] {"directDiscounts", "refusedGifts", "itemShippingAddresses"}) {
            cart.putArray(list);
        }
        draft.objects("lineItems").forEach(line -> CartLines.add(revision, line));
        AddressDrafts.draft(revision, draft, "shippingAddress");
        AddressDrafts.draft(revision, draft, "billingAddress");
        CustomFields.draft(revision, draft, "order");
        CartLines.total(revision);
    }

    private static void owner(Revision revision, Input draft) {
        draft.optionalText("customerId").ifPresent(id -> setCustomer(revision, id));
        draft.copy(revision.resource(), "customerEmail", "anonymousId");
        References.set(revision, revision.resource(), "customerGroup", ResourceKind.CUSTOMER_GROUP, draft);
        draft.optionalObject("store")
                .ifPresent(store -> revision.resource()
                        .set("store", References.byKey(revision.project(), ResourceKind.STORE, store)));
    }

    private static void setCustomer(Revision revision, String id) {
        if (revision.project().stores().find(ResourceKind.CUSTOMER, id).isEmpty()) {
            throw Refusals.referenceNotFound("customer", "id", id);
        }
        revision.resource().put("customerId", id);
    }

    private static void setCustomerId(Revision revision, Input action) {
        revision.resource().remove("customerId");
        action.optionalText("customerId").ifPresent(id -> setCustomer(revision, id));
    }

    private static void setEmail(Revision revision, Input action) {
        revision.resource().remove("customerEmail");
        action.optionalText("email").ifPresent(email -> revision.resource().put("customerEmail", email));
    }

    private static void setAddress(Revision revision, Input action, String field) {
        revision.resource().remove(field);
        action.optionalObject("address")
                .ifPresent(address -> revision.resource().set(field, AddressDrafts.of(address)));
    }

    private static void unfreeze(Revision revision, Input action) {
        if (revision.resource().path("cartState").asString().equals("Frozen")) {
            revision.resource().put("cartState", "Active");
        }
    }

    /// Carts that were ordered, merged or frozen do not change any more.
    private static UpdateAction onActive(UpdateAction action) {
        return (revision, input) -> {
            String state = revision.resource().path("cartState").asString();
            if (!state.equals("Active")) {
                throw Refusals.invalidOperation("The cart is in state '" + state + "' and cannot be changed.");
            }
            action.apply(revision, input);
            CartLines.total(revision);
        };
    }
}
