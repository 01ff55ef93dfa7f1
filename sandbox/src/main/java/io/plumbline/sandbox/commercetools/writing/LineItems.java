package io.plumbline.sandbox.commercetools.writing;

import io.plumbline.sandbox.commercetools.resources.ResourceKind;
import io.plumbline.sandbox.kit.Json;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Lines of carts and orders.
public final class LineItems {
    public static final Set<String> INVENTORY_MODES = Set.of("None", "TrackOnly", "ReserveOnOrder", "ReserveOnCart");

    private LineItems() {}

    /// A line with everything that is always there.
    ///
    /// @param price the unit price, as kept
    public static ObjectNode line(Revision revision, ObjectNode price, long quantity) {
        ObjectNode line = Json.object().put("id", revision.newId());
        line.putObject("price").put("id", revision.newId()).set("value", price);
        line.put("priceMode", "Platform").put("lineItemMode", "Standard");
        line.putArray("discountedPricePerQuantity");
        line.putArray("taxedPricePortions");
        line.putArray("perMethodTaxRate");
        line.putArray("state");
        setQuantity(line, quantity);
        return line;
    }

    /// Sets the quantity and the total that follows from it.
    public static void setQuantity(ObjectNode line, long quantity) {
        line.put("quantity", quantity);
        ObjectNode price = (ObjectNode) line.path("price").path("value");
        line.set("totalPrice", MoneyDrafts.like(price, times(price, quantity)));
    }

    /// Takes over what drafts of lines have in common.
    public static void details(Revision revision, ObjectNode line, Input draft) {
        draft.copy(line, "key");
        for (String channel : new String[] {"supplyChannel", "distributionChannel"}) {
            References.set(revision, line, channel, ResourceKind.CHANNEL, draft);
        }
        draft.optionalChoice("inventoryMode", INVENTORY_MODES).ifPresent(mode -> line.put("inventoryMode", mode));
        CustomFields.draft(revision.project(), line, draft, "line-item");
    }

    private static long times(ObjectNode price, long quantity) {
        JsonNode precise = price.path("preciseAmount");
        if (precise.isMissingNode()) {
            return Math.multiplyExact(price.path("centAmount").asLong(), quantity);
        }
        int digits = Currency.getInstance(price.path("currencyCode").asString()).getDefaultFractionDigits();
        return BigDecimal.valueOf(precise.asLong(), price.path("fractionDigits").asInt())
                .multiply(BigDecimal.valueOf(quantity))
                .setScale(digits, RoundingMode.HALF_EVEN)
                .unscaledValue()
                .longValueExact();
    }
}
