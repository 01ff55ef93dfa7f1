package io.plumbline.sandbox.shop.catalogue;

import io.plumbline.sandbox.shop.dirt.Dirt;
import io.plumbline.sandbox.shop.random.Draw;

/// Article numbers, some of them with characters that break careless software.
final class Skus {
    private Skus() {}

    static String sku(Draw draw, Garment garment, int product, int variant) {
        if (!draw.chance(Dirt.SKU_ODD)) {
            return "%s-%05d-%d".formatted(garment.code(), product, variant);
        }
        return switch (draw.below(5)) {
            case 0 -> "ÄRM/%d-%d \"x\"".formatted(product, variant);
            case 1 -> "%s %d %d".formatted(garment.code(), product, variant);
            case 2 -> "#%d+%d".formatted(product, variant);
            case 3 -> "%d&%d=100%%".formatted(product, variant);
            default -> "布-%d-%d".formatted(product, variant);
        };
    }
}
