package io.plumbline.sandbox.shop.person;

import io.plumbline.sandbox.shop.random.Draw;

/// A person's whole name.
///
/// @param feminine decides the salutation
public record FullName(NamePart given, NamePart family, boolean feminine) {
    static FullName draw(Draw draw, NamePool pool) {
        boolean feminine = draw.chance(0.55);
        return new FullName(
                draw.pick(feminine ? pool.feminine() : pool.masculine()), draw.pick(pool.family()), feminine);
    }

    FullName withFamilyOf(FullName other) {
        return new FullName(given, other.family, feminine);
    }

    public String givenText() {
        return given.text();
    }

    public String familyText() {
        return family.text();
    }
}
