package io.plumbline.sandbox.shop.market;

import io.plumbline.sandbox.shop.random.Draw;
import io.plumbline.sandbox.shop.resource.HalfEven;
import io.plumbline.sandbox.shop.resource.Json;
import tools.jackson.databind.node.ObjectNode;

/// One store with its currency. The Japanese one has no decimals and still keeps consent in the older shape.
public enum Market {
    UK("uk", "en-GB", "GBP", 2, 85, 20),
    DE("de", "de-DE", "EUR", 2, 100, 19),
    JP("jp", "ja-JP", "JPY", 0, 160, 10);

    private static final double SHARE_UK = 0.45;
    private static final double SHARE_DE = 0.40;

    private final String key;
    private final String locale;
    private final String currency;
    private final int fractionDigits;
    private final int unitsPerEuroCent;
    private final int taxPercent;

    /// @param unitsPerEuroCent minor units one hundred euro cents are worth
    Market(String key, String locale, String currency, int fractionDigits, int unitsPerEuroCent, int taxPercent) {
        this.key = key;
        this.locale = locale;
        this.currency = currency;
        this.fractionDigits = fractionDigits;
        this.unitsPerEuroCent = unitsPerEuroCent;
        this.taxPercent = taxPercent;
    }

    public static Market draw(Draw draw) {
        double point = draw.fraction();
        if (point < SHARE_UK) {
            return UK;
        }
        return point < SHARE_UK + SHARE_DE ? DE : JP;
    }

    /// The market so many places further on, round and round.
    public Market shifted(long places) {
        Market shifted = this;
        for (long i = 0; i < places; i++) {
            shifted = shifted.next();
        }
        return shifted;
    }

    private Market next() {
        return switch (this) {
            case UK -> DE;
            case DE -> JP;
            case JP -> UK;
        };
    }

    public String key() {
        return key;
    }

    public String locale() {
        return locale;
    }

    public String language() {
        return locale.substring(0, 2);
    }

    public String currency() {
        return currency;
    }

    public int fractionDigits() {
        return fractionDigits;
    }

    public int taxPercent() {
        return taxPercent;
    }

    /// Keeps consent in the older, textual custom fields.
    public boolean isLegacy() {
        return this == JP;
    }

    /// What an amount of euro cents is in this market's minor units.
    public long fromEuroCents(long euroCents) {
        return HalfEven.divide(euroCents * unitsPerEuroCent, 100);
    }

    /// An amount of minor units as `CentPrecisionMoney`.
    public ObjectNode money(long minorUnits) {
        return Json.object()
                .put("type", "centPrecision")
                .put("currencyCode", currency)
                .put("centAmount", minorUnits)
                .put("fractionDigits", fractionDigits);
    }
}
