package io.plumbline.model.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Claims of a handful of contacts, which share few enough identifiers to meet often.
final class SomeClaims {
    private SomeClaims() {}

    static Identifier contact(int number) {
        return new Identifier("shop/customer", "c" + number);
    }

    static Identifier address(int number) {
        return new Identifier(Identifier.EMAIL, "p" + number + "@example.com");
    }

    static Claim claim(int contact, int... addresses) {
        List<Identifier> carried = new ArrayList<>();
        for (int address : addresses) {
            carried.add(address(address));
        }
        return new Claim.Contact(contact(contact), true, carried);
    }

    /// A guest's claim: the founder is the order, which nobody shares.
    static Claim guest(int order, int address) {
        return new Claim.Contact(new Identifier("shop/order", "o" + order), false, List.of(address(address)));
    }

    static List<Claim> some(Random random) {
        List<Claim> claims = new ArrayList<>();
        for (int contact = random.nextInt(8); contact > 0; contact--) {
            int address = random.nextInt(6);
            claims.add(
                    switch (random.nextInt(3)) {
                        case 0 -> guest(contact, address);
                        case 1 -> claim(contact, address);
                        default -> claim(contact, address, random.nextInt(6));
                    });
        }
        return claims;
    }
}
