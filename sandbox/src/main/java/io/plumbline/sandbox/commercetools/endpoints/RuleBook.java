package io.plumbline.sandbox.commercetools.endpoints;

import io.plumbline.sandbox.commercetools.carts.CartRules;
import io.plumbline.sandbox.commercetools.catalogue.CategoryRules;
import io.plumbline.sandbox.commercetools.catalogue.StandalonePriceRules;
import io.plumbline.sandbox.commercetools.customers.CustomerRules;
import io.plumbline.sandbox.commercetools.inventory.DelayedStock;
import io.plumbline.sandbox.commercetools.inventory.InventoryRules;
import io.plumbline.sandbox.commercetools.orders.OrderRules;
import io.plumbline.sandbox.commercetools.payments.PaymentRules;
import io.plumbline.sandbox.commercetools.products.ProductRules;
import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.commercetools.setup.SetupRules;
import io.plumbline.sandbox.commercetools.setup.TypeRules;
import io.plumbline.sandbox.commercetools.subscriptions.SubscriptionRules;
import io.plumbline.sandbox.commercetools.writing.KindRules;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The rules of every kind that can be written.
public final class RuleBook {
    private final Map<ResourceKind, KindRules> rules = new EnumMap<>(ResourceKind.class);

    public RuleBook(DelayedStock stock, SubscriptionRules subscriptions) {
        rules.put(ResourceKind.CUSTOMER, CustomerRules.rules());
        rules.put(ResourceKind.CUSTOMER_GROUP, SetupRules.customerGroups());
        rules.put(ResourceKind.ORDER, OrderRules.rules(stock::take));
        rules.put(ResourceKind.CART, CartRules.rules());
        rules.put(ResourceKind.PAYMENT, PaymentRules.rules());
        rules.put(ResourceKind.PRODUCT, ProductRules.rules());
        rules.put(ResourceKind.CATEGORY, CategoryRules.rules());
        rules.put(ResourceKind.INVENTORY_ENTRY, InventoryRules.rules());
        rules.put(ResourceKind.STANDALONE_PRICE, StandalonePriceRules.rules());
        rules.put(ResourceKind.STORE, SetupRules.stores());
        rules.put(ResourceKind.CHANNEL, SetupRules.channels());
        rules.put(ResourceKind.TYPE, TypeRules.rules());
        rules.put(ResourceKind.SUBSCRIPTION, subscriptions.rules());
    }

    Optional<KindRules> of(ResourceKind kind) {
        return Optional.ofNullable(rules.get(kind));
    }
}
