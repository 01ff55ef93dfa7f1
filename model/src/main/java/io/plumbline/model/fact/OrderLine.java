package io.plumbline.model.fact;

import io.plumbline.model.value.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/// One line of an order or a cart.
///
/// @param id the source's own id of the line
/// @param sku the stock keeping unit as the source spells it; empty for fees and discounts
/// @param name what the customer saw
/// @param quantity units ordered
/// @param total what the line costs after discounts, all units together
/// @param type what the line is for
/// @param categories of the article, as the source tells them with the line; empty where it does not
public record OrderLine(
        String id, String sku, String name, BigDecimal quantity, Money total, Type type, List<String> categories) {
    public OrderLine {
        categories = List.copyOf(categories);
    }

    /// A line that tells no categories.
    public OrderLine(String id, String sku, String name, BigDecimal quantity, Money total, Type type) {
        this(id, sku, name, quantity, total, type, List.of());
    }

    /// What a line is for.
    public enum Type {
        GOODS,
        GIFT,
        FEE,
        DISCOUNT;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
