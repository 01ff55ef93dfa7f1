package io.plumbline.sandbox.commercetools.writing;

import io.plumbline.sandbox.commercetools.refusal.Refusals;
import io.plumbline.sandbox.kit.Json;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// Money as sent, completed to money as kept.
public final class MoneyDrafts {
    private static final int PRECISION_MAX = 20;

    private MoneyDrafts() {}

    /// A unit price, which may be of high precision.
    public static ObjectNode typed(Input draft) {
        if (!draft.optionalText("type").orElse("centPrecision").equals("highPrecision")) {
            return cents(draft);
        }
        int digits = digits(draft);
        int fractionDigits = Math.toIntExact(draft.number("fractionDigits"));
        if (fractionDigits <= digits || fractionDigits > PRECISION_MAX) {
            throw Refusals.invalidField("fractionDigits", draft.json().path("fractionDigits"), List.of());
        }
        long precise = draft.number("preciseAmount");
        long rounded = BigDecimal.valueOf(precise, fractionDigits)
                .setScale(digits, RoundingMode.HALF_EVEN)
                .unscaledValue()
                .longValueExact();
        return Json.object()
                .put("type", "highPrecision")
                .put("currencyCode", draft.text("currencyCode"))
                .put("centAmount", draft.optionalNumber("centAmount").orElse(rounded))
                .put("preciseAmount", precise)
                .put("fractionDigits", fractionDigits);
    }

    /// A total, always in the smallest unit of its currency.
    public static ObjectNode cents(Input draft) {
        return cents(draft.text("currencyCode"), draft.number("centAmount"), digits(draft));
    }

    /// The same currency with another amount.
    public static ObjectNode like(ObjectNode money, long centAmount) {
        String currency = money.path("currencyCode").asString();
        return cents(currency, centAmount, Currency.getInstance(currency).getDefaultFractionDigits());
    }

    private static ObjectNode cents(String currency, long centAmount, int digits) {
        return Json.object()
                .put("type", "centPrecision")
                .put("currencyCode", currency)
                .put("centAmount", centAmount)
                .put("fractionDigits", digits);
    }

    private static int digits(Input draft) {
        try {
            return Currency.getInstance(draft.text("currencyCode")).getDefaultFractionDigits();
        } catch (IllegalArgumentException _) {
            throw Refusals.invalidField("currencyCode", draft.json().path("currencyCode"), List.of());
        }
    }
}
