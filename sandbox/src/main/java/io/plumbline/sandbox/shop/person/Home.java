package io.plumbline.sandbox.shop.person;

import io.plumbline.sandbox.shop.market.Country;
import io.plumbline.sandbox.shop.random.Draw;

/// Where a person lives.
public record Home(
        Country country, String streetName, String streetNumber, String postalCode, String city, String region) {

    static Home draw(Draw draw, Country country) {
        Gazetteer gazetteer = Gazetteer.of(country);
        Gazetteer.Town town = draw.pick(gazetteer.towns());
        return new Home(
                country,
                draw.pick(gazetteer.streets()),
                streetNumber(draw, country),
                filled(draw, town.postalPattern()),
                town.name(),
                town.region());
    }

    /// Another home in the same country.
    public Home elsewhere(Draw draw) {
        return draw(draw, country);
    }

    private static String streetNumber(Draw draw, Country country) {
        if (country == Country.JP) {
            return draw.between(1, 9) + "-" + draw.between(1, 30) + "-" + draw.between(1, 20);
        }
        String number = Integer.toString(draw.between(1, 180));
        return draw.chance(0.1) ? number + draw.pick(Gazetteer.HOUSE_LETTERS) : number;
    }

    /// Replaces each `#` by a digit and each `@` by a letter.
    private static String filled(Draw draw, String pattern) {
        StringBuilder filled = new StringBuilder(pattern.length());
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            filled.append(
                    switch (c) {
                        case '#' -> (char) ('0' + draw.below(10));
                        case '@' -> (char) ('A' + draw.below(8));
                        default -> c;
                    });
        }
        return filled.toString();
    }
}
