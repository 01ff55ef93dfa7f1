package io.plumbline.sandbox.shop.catalogue;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// The kinds of goods, with what they are called.
enum Garment {
    SHIRT("tops", "Shirt", "Hemd", "シャツ", 2_990),
    JUMPER("tops", "Jumper", "Pullover", "セーター", 5_990),
    COAT("outdoor", "Coat", "Mantel", "コート", 14_990),
    JACKET("outdoor", "Jacket", "Jacke", "ジャケット", 8_990),
    TROUSERS("bottoms", "Trousers", "Hose", "ズボン", 6_490),
    SKIRT("bottoms", "Skirt", "Rock", "スカート", 3_990),
    BOOTS("shoes", "Boots", "Stiefel", "ブーツ", 11_990),
    TRAINERS("shoes", "Trainers", "Turnschuhe", "スニーカー", 7_990),
    SCARF("accessories", "Scarf", "Schal", "マフラー", 1_990),
    RIBBON("fabrics", "Ribbon by the metre", "Schleifenband (Meterware)", "リボン", 349),
    CLOTH("fabrics", "Cloth by the metre", "Stoff (Meterware)", "布地", 1_249);

    private final String category;
    private final String english;
    private final String german;
    private final String japanese;
    private final int euroCents;

    Garment(String category, String english, String german, String japanese, int euroCents) {
        this.category = category;
        this.english = english;
        this.german = german;
        this.japanese = japanese;
        this.euroCents = euroCents;
    }

    String category() {
        return category;
    }

    int euroCents() {
        return euroCents;
    }

    String code() {
        return name().substring(0, 3);
    }

    /// The names of one product, by language.
    Map<String, String> names(String model) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("en-GB", english + " " + model);
        names.put("de-DE", german + " " + model);
        names.put("ja-JP", japanese + " " + model);
        return names;
    }

    /// The parts of addresses of one product's pages, by language.
    Map<String, String> slugs(String model, int number) {
        Map<String, String> slugs = new LinkedHashMap<>();
        String slug = (name() + "-" + model + "-" + number).toLowerCase(Locale.ROOT);
        slugs.put("en-GB", slug);
        slugs.put("de-DE", "de-" + slug);
        slugs.put("ja-JP", "ja-" + slug);
        return slugs;
    }
}
