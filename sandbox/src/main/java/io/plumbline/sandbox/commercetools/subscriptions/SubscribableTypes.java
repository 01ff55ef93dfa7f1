package io.plumbline.sandbox.commercetools.subscriptions;

import java.util.Set;

/// The resource types that can be subscribed to.
final class SubscribableTypes {
    static final Set<String> MESSAGES = words("""
            approval-flow approval-rule associate-role business-unit category customer
            customer-email-token customer-group customer-password-token inventory-entry order payment
            product product-selection product-tailoring quote quote-request review shopping-list
            staged-quote standalone-price store""");
    static final Set<String> CHANGES = words("""
            approval-flow approval-rule associate-role attribute-group business-unit cart
            cart-discount category channel customer customer-email-token customer-group
            customer-password-token discount-code discount-group extension inventory-entry
            key-value-document order order-edit payment product product-discount product-selection
            product-tailoring product-type quote quote-request recurrence-policy recurring-order
            review shipping-method shopping-list staged-quote standalone-price state store
            subscription tax-category type zone""");
    static final Set<String> EVENTS = words("""
            checkout import-api""");

    private SubscribableTypes() {}

    private static Set<String> words(String text) {
        return Set.of(text.split("\\s+", -1));
    }
}
