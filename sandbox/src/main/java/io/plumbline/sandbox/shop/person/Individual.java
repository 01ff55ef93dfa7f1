package io.plumbline.sandbox.shop.person;

import io.plumbline.sandbox.shop.market.Market;
import java.time.LocalDate;

/// What is true of one person.
///
/// @param number which person; everything else follows from it and the seed
/// @param email the address used everywhere, in small letters, belonging to nobody else (but see `relativeOf`)
/// @param emailSecond another address of the same person
public record Individual(
        long number,
        Market market,
        FullName name,
        String email,
        String emailSecond,
        LocalDate born,
        Home home,
        PhoneNumber phone) {

    /// The same person as a member of the other's household: one family name, one home, one address of e-mail.
    public Individual relativeOf(Individual other) {
        return new Individual(
                number,
                other.market,
                name.withFamilyOf(other.name),
                other.email,
                emailSecond,
                born,
                other.home,
                other.phone);
    }
}
