package io.plumbline.sandbox.shop.dirt;

/// What the value of a field violates.
public enum Rule {
    EMAIL_INVALID("email-invalid"),
    EMAIL_PLACEHOLDER("email-placeholder"),
    EMAIL_MISSING("email-missing"),
    PHONE_INVALID("phone-invalid"),
    DATE_OF_BIRTH_IN_FUTURE("date-of-birth-in-future"),
    STATE_UNKNOWN("state-unknown"),
    SKU_DUPLICATE("sku-duplicate"),
    IMAGE_MISSING("image-missing"),
    PRICE_MISSING("price-missing");

    private final String code;

    Rule(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
