package io.plumbline.sandbox.shop.person;

import io.plumbline.sandbox.shop.market.Country;
import io.plumbline.sandbox.shop.random.Draw;
import java.util.List;

/// A telephone number in its parts.
///
/// @param trunk what is dialled before the area inside the country, may be empty
/// @param groups the rest, as people group it; the first is the area
public record PhoneNumber(String callingCode, String trunk, List<String> groups) {
    public PhoneNumber {
        groups = List.copyOf(groups);
    }

    static PhoneNumber draw(Draw draw, Country country) {
        return switch (country) {
            case GB -> british(draw);
            case DE -> german(draw);
            case AT -> new PhoneNumber("43", "0", List.of("1", "5551" + digits(draw, 3)));
            case CH -> new PhoneNumber("41", "0", List.of("44", "555", "1" + digits(draw, 1), digits(draw, 2)));
            case JP -> new PhoneNumber("81", "0", List.of(draw.chance(0.7) ? "3" : "6", "1234", "5" + digits(draw, 3)));
            case US ->
                new PhoneNumber(
                        "1", "", List.of(draw.pick(List.of("212", "415", "503")), "555", "01" + digits(draw, 2)));
        };
    }

    /// The one form that means the same everywhere.
    public String e164() {
        return "+" + callingCode + String.join("", groups);
    }

    private static PhoneNumber british(Draw draw) {
        String last = "0" + digits(draw, 3);
        return draw.chance(0.6)
                ? new PhoneNumber("44", "0", List.of("20", "7946", last))
                : new PhoneNumber("44", "0", List.of(draw.pick(List.of("117", "131", "161")), "496", last));
    }

    private static PhoneNumber german(Draw draw) {
        return switch (draw.below(4)) {
            case 0 -> new PhoneNumber("49", "0", List.of("30", "23125" + digits(draw, 3)));
            case 1 -> new PhoneNumber("49", "0", List.of("69", "90009" + digits(draw, 3)));
            case 2 -> new PhoneNumber("49", "0", List.of("171", "39200" + digits(draw, 2)));
            default -> new PhoneNumber("49", "0", List.of("176", "040690" + digits(draw, 2)));
        };
    }

    private static String digits(Draw draw, int count) {
        StringBuilder digits = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + draw.below(10)));
        }
        return digits.toString();
    }
}
