package io.plumbline.model.fact;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/// A unit price, possibly with more decimals than the currency has.
///
/// @param amount what one unit costs now, discounts applied
/// @param listAmount what it costs without discounts
/// @param country ISO 3166-1 alpha-2; empty when the price holds everywhere
/// @param audience key of a customer group or channel the price is limited to; empty when it holds for all
public record Price(
        BigDecimal amount,
        BigDecimal listAmount,
        Currency currency,
        String country,
        String audience,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil) {}
