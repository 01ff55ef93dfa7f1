package io.plumbline.sandbox.shop.catalogue;

import io.plumbline.sandbox.shop.market.Market;

/// One article as it can be put into a cart.
///
/// @param id the number inside the product; 1 is the master variant
/// @param number over all products, also of variants that share their SKU with another
/// @param centHundredths its price in hundredths of a euro cent
/// @param salePercent 0 when it is not on sale
/// @param skuShared its SKU belongs to another product already
public record Variant(
        int id,
        long number,
        String sku,
        Look look,
        long centHundredths,
        boolean precise,
        int salePercent,
        boolean imageMissing,
        PriceAge priceAge,
        boolean skuShared) {

    /// How it differs from its siblings.
    public record Look(String colour, String size) {}

    /// Which of its prices are still valid.
    public enum PriceAge {
        VALID,
        EXPIRED_BESIDE_VALID,
        EXPIRED
    }

    /// What one piece costs without the sale.
    public UnitPrice priceRegular(Market market) {
        long hundredths = market.fromEuroCents(centHundredths);
        if (precise) {
            return new UnitPrice(market, hundredths, true);
        }
        // Whole prices end on a round figure: 9 pence or cents, tens of yen.
        long minorUnits = hundredths / 1000 * 10;
        return new UnitPrice(market, market.fractionDigits() == 0 ? minorUnits : minorUnits + 9, false);
    }

    /// What one piece costs now.
    public UnitPrice price(Market market) {
        UnitPrice regular = priceRegular(market);
        return salePercent == 0 ? regular : regular.less(salePercent);
    }
}
