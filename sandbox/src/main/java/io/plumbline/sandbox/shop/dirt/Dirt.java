package io.plumbline.sandbox.shop.dirt;

import io.plumbline.sandbox.shop.random.Share;

/// The kinds of dirt in the generated shop, each with its share of the population it can befall.
///
/// The table in the documentation of `io.plumbline.sandbox.shop` says the same for readers; a test measures both.
public enum Dirt implements Share {
    SECOND_ACCOUNT_SAME_EMAIL(0.02, "customers"),
    SECOND_ACCOUNT_OTHER_EMAIL(0.03, "customers"),
    FAMILY_EMAIL(0.015, "customers"),
    NAME_SPELLED_OTHERWISE(0.80, "second accounts"),
    EMAIL_INVALID(0.008, "e-mails"),
    EMAIL_PLACEHOLDER(0.012, "e-mails"),
    EMAIL_SPACES(0.012, "e-mails"),
    EMAIL_UPPER_CASE(0.03, "e-mails"),
    NAME_SPACES(0.03, "customers"),
    NAME_UPPER_CASE(0.04, "customers"),
    NAME_MISSING(0.02, "customers"),
    NAME_NON_LATIN(0.03, "people outside Japan"),
    PHONE_INVALID(0.03, "addresses of customers"),
    PHONE_NATIONAL(0.60, "readable telephone numbers"),
    DATE_OF_BIRTH_IN_FUTURE(0.006, "customers"),
    LOCALE_MISSING(0.08, "customers"),
    LOCALE_ODD(0.05, "customers"),
    ADDRESS_MISSING(0.07, "customers"),
    CONSENT_ABSENT(0.15, "customers"),
    CONSENT_UNDATED(0.15, "customers with consent"),
    ORDER_EMAIL_DIFFERS(0.03, "orders of customers"),
    ORDER_EMAIL_MISSING(0.01, "people who buy as guests only"),
    ORDER_IMPORTED(0.50, "orders placed before the import day"),
    ORDER_NUMBER_MISSING(0.04, "orders"),
    COUNTRY_MISSING(0.10, "orders"),
    TAX_MISSING(0.04, "orders"),
    NET_PRICES(0.02, "orders with taxedPrice"),
    SHIPPING_MULTIPLE(0.03, "orders of several pieces"),
    SHIPMENT_SPLIT(0.15, "delivered orders of several pieces"),
    RETURN_PARTIAL(0.10, "orders of several pieces delivered three weeks ago"),
    ORDER_CANCELLED(0.04, "orders"),
    STATE_UNKNOWN(0.006, "orders"),
    CUSTOM_LINE_NEGATIVE(0.03, "orders"),
    GIFT_LINE(0.04, "orders"),
    CHECKOUT_CONSENT(0.60, "orders of guests"),
    GUEST_REGISTERS_LATER(0.04, "first accounts of a person"),
    GUEST_AGAIN(0.02, "first accounts of a person"),
    SKU_ODD(0.04, "variants"),
    SKU_DUPLICATE(0.03, "products"),
    IMAGE_MISSING(0.05, "variants"),
    PRICE_LEFT_OVER(0.10, "variants"),
    PRICE_EXPIRED(0.02, "variants"),
    PRICE_PRECISE(0.06, "products"),
    STOCK_NEGATIVE(0.03, "inventory entries");

    private final double share;
    private final String population;

    Dirt(double share, String population) {
        this.share = share;
        this.population = population;
    }

    @Override
    public double share() {
        return share;
    }

    /// What the share is a share of.
    public String population() {
        return population;
    }
}
