package io.plumbline.sandbox.shop.catalogue;

import io.plumbline.sandbox.shop.dirt.Dirt;
import io.plumbline.sandbox.shop.market.Period;
import io.plumbline.sandbox.shop.random.Draw;
import io.plumbline.sandbox.shop.resource.Ids;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// All products of the shop.
public final class Catalogue {
    private static final int PRODUCTS_MIN = 200;
    private static final int PRODUCTS_MAX = 2_000;
    private static final int CUSTOMERS_PER_PRODUCT = 50;
    private static final int VARIANTS_MAX = 6;
    private static final Duration OPENING = Duration.ofDays(3);
    private static final double SHARE_ON_SALE = 0.15;
    private static final List<String> MODELS =
            List.of("Alba", "Birka", "Corvo", "Dune", "Elm", "Fjord", "Glen", "Hazel", "Iris", "Juno", "Kite", "Loch");
    private static final List<String> COLOURS = List.of("red", "navy", "black", "olive", "white", "grau");
    private static final List<String> SIZES = List.of("XS", "S", "M", "L", "XL", "one size");

    private final List<Product> products;

    private Catalogue(List<Product> products) {
        this.products = List.copyOf(products);
    }

    /// The catalogue of a shop with so many customers.
    public static Catalogue generate(int customers, Ids ids, Period period) {
        int count = Math.clamp(customers / CUSTOMERS_PER_PRODUCT, PRODUCTS_MIN, PRODUCTS_MAX);
        List<Product> products = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            products.add(product(number, ids, period));
        }
        return new Catalogue(products);
    }

    public List<Product> products() {
        return products;
    }

    /// A product as customers choose: few sell much, most sell little.
    public Product popular(Draw draw) {
        double point = draw.fraction();
        return products.get((int) (point * point * products.size()));
    }

    private static Product product(int number, Ids ids, Period period) {
        Draw draw = Draw.of(ids.seed(), "product", number);
        Garment garment = draw.pick(List.of(Garment.values()));
        String model = draw.pick(MODELS);
        boolean precise = draw.chance(Dirt.PRICE_PRECISE);
        int count = draw.between(1, VARIANTS_MAX);
        List<Variant> variants = new ArrayList<>(count);
        for (int id = 1; id <= count; id++) {
            variants.add(variant(draw, number, id, garment, precise, ids.seed()));
        }
        return new Product(
                number,
                ids.of("product", number),
                garment.code().toLowerCase(Locale.ROOT) + "-" + number,
                garment.names(model),
                garment.slugs(model, number),
                garment.category(),
                variants,
                draw.between(period.start(), period.start().plus(OPENING)));
    }

    private static Variant variant(Draw draw, int number, int id, Garment garment, boolean precise, long seed) {
        boolean shared = id == 1 && sharesSku(number, seed);
        String sku = shared ? masterSku(number - 1, seed) : skuOf(garment, number, id, seed);
        return new Variant(
                id,
                (long) number * VARIANTS_MAX + id,
                sku,
                new Variant.Look(draw.pick(COLOURS), draw.pick(SIZES)),
                garment.euroCents() * 100L + draw.below(40) * 5_000L * garment.euroCents() / 10_000 + draw.below(100),
                precise,
                draw.chance(SHARE_ON_SALE) ? draw.between(2, 7) * 5 : 0,
                draw.chance(Dirt.IMAGE_MISSING),
                priceAge(draw),
                shared);
    }

    private static Variant.PriceAge priceAge(Draw draw) {
        return draw.atMostOneOf(List.of(Dirt.PRICE_LEFT_OVER, Dirt.PRICE_EXPIRED))
                .map(dirt ->
                        dirt == Dirt.PRICE_EXPIRED ? Variant.PriceAge.EXPIRED : Variant.PriceAge.EXPIRED_BESIDE_VALID)
                .orElse(Variant.PriceAge.VALID);
    }

    /// A product takes the SKU of the one before, unless that one has taken its own.
    private static boolean sharesSku(int number, long seed) {
        return number > 0 && drawsShared(number, seed) && !drawsShared(number - 1, seed);
    }

    private static boolean drawsShared(int number, long seed) {
        return Draw.of(seed, "sku shared", number).chance(Dirt.SKU_DUPLICATE);
    }

    private static String masterSku(int number, long seed) {
        Draw draw = Draw.of(seed, "product", number);
        return skuOf(draw.pick(List.of(Garment.values())), number, 1, seed);
    }

    private static String skuOf(Garment garment, int number, int id, long seed) {
        return Skus.sku(Draw.of(seed, "sku of " + id, number), garment, number, id);
    }
}
