package io.plumbline.sandbox.shop.person;

import java.util.List;

/// The truth about one real person: what in the shop is theirs.
///
/// @param number the same person has the same number in every run with the same arguments
/// @param customerIds their accounts, oldest number first; empty for people who only ever bought as guests
/// @param guestEmails the addresses on their orders as a guest, exactly as spelled there
public record Person(long number, List<String> customerIds, List<String> guestEmails) {
    public Person {
        customerIds = List.copyOf(customerIds);
        guestEmails = List.copyOf(guestEmails);
    }
}
