package io.plumbline.sandbox.shop.person;

import io.plumbline.sandbox.shop.dirt.Dirt;
import io.plumbline.sandbox.shop.random.Draw;
import java.util.List;
import java.util.Locale;

/// A name as it was typed into an account.
public record NameSpelling(String given, String family) {
    private static final List<Dirt> TYPING = List.of(Dirt.NAME_SPACES, Dirt.NAME_UPPER_CASE, Dirt.NAME_MISSING);

    /// As its bearer writes it.
    public static NameSpelling exact(FullName name) {
        return new NameSpelling(name.givenText(), name.familyText());
    }

    /// The same name as somebody types it who has forgotten the first account: never the exact spelling.
    public static NameSpelling otherwise(Draw draw, FullName name) {
        NameSpelling plain =
                new NameSpelling(NamePart.withoutMarks(name.givenText()), NamePart.withoutMarks(name.familyText()));
        if (!plain.equals(exact(name)) && draw.chance(0.4)) {
            return plain;
        }
        if (!name.given().text().equalsIgnoreCase(name.given().latin()) && draw.chance(0.5)) {
            return new NameSpelling(name.given().latinCapital(), name.family().latinCapital());
        }
        return switch (draw.below(5)) {
            case 0 -> new NameSpelling(lower(name.givenText()), lower(name.familyText()));
            case 1 -> new NameSpelling(name.familyText(), name.givenText());
            case 2 -> new NameSpelling(name.givenText().charAt(0) + ".", name.familyText());
            case 3 -> new NameSpelling(name.givenText() + " M.", name.familyText());
            default -> new NameSpelling(name.givenText() + " " + name.familyText(), ".");
        };
    }

    /// This spelling with what careless typing adds to it.
    public NameSpelling typed(Draw draw) {
        return draw.atMostOneOf(TYPING)
                .map(dirt -> switch (dirt) {
                    case NAME_SPACES -> spaced(draw);
                    case NAME_UPPER_CASE -> new NameSpelling(upper(given), upper(family));
                    default -> new NameSpelling("", family);
                })
                .orElse(this);
    }

    private NameSpelling spaced(Draw draw) {
        return switch (draw.below(3)) {
            case 0 -> new NameSpelling(" " + given, family);
            case 1 -> new NameSpelling(given, family + "  ");
            default -> new NameSpelling(given + "  " + family, family);
        };
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
