package io.plumbline.sandbox.shop.person;

import io.plumbline.sandbox.shop.dirt.Dirt;
import io.plumbline.sandbox.shop.market.Country;
import io.plumbline.sandbox.shop.market.Market;
import io.plumbline.sandbox.shop.random.Draw;
import java.time.LocalDate;
import java.util.List;

/// Knows every person of one seed by number, and keeps none of them.
public record Individuals(long seed) {
    private static final List<String> DOMAINS = List.of(
            "shop-mail.example", "post.example", "web-post.example", "example.com", "example.org", "mail.example");
    private static final List<String> DOMAINS_SECOND = List.of("work.example", "firma.example", "example.net");
    private static final LocalDate BORN_FIRST = LocalDate.of(1945, 1, 1);
    private static final int BIRTH_DAYS = 63 * 365;

    public Individual at(long number) {
        Draw draw = Draw.of(seed, "person", number);
        Market market = Market.draw(draw);
        Country country = Country.draw(draw, market);
        FullName name = FullName.draw(draw, pool(draw, country));
        return new Individual(
                number,
                market,
                name,
                email(draw, name, number),
                name.family().latin() + "." + number + "@" + draw.pick(DOMAINS_SECOND),
                BORN_FIRST.plusDays(draw.below(BIRTH_DAYS)),
                Home.draw(draw, country),
                PhoneNumber.draw(draw, country));
    }

    private static NamePool pool(Draw draw, Country country) {
        boolean otherScript = draw.chance(Dirt.NAME_NON_LATIN) && !country.isNonLatin();
        return otherScript ? NamePool.NON_LATIN : NamePool.of(country);
    }

    /// The number keeps the address to one person however common the name is.
    private static String email(Draw draw, FullName name, long number) {
        String given = name.given().latin();
        String family = name.family().latin();
        String local = switch (draw.below(4)) {
            case 0 -> given + "." + family + ".";
            case 1 -> given.charAt(0) + "." + family + "-";
            case 2 -> family + "_" + given + "_";
            default -> given + "+" + family + ".";
        };
        return local + number + "@" + draw.pick(DOMAINS);
    }
}
