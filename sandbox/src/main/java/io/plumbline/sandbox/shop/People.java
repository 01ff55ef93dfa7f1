package io.plumbline.sandbox.shop;

import io.plumbline.sandbox.shop.customer.Account;
import io.plumbline.sandbox.shop.customer.AccountRole;
import io.plumbline.sandbox.shop.customer.Accounts;
import io.plumbline.sandbox.shop.order.Guest;
import io.plumbline.sandbox.shop.order.Occasion;
import io.plumbline.sandbox.shop.order.Purchases;
import io.plumbline.sandbox.shop.person.EmailSpelling;
import io.plumbline.sandbox.shop.person.Person;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// The truth about who is who, worked out anew each time it is asked for.
///
/// Guests whose orders carry no usable address of e-mail are not among them: nobody could tell who they were.
public final class People {
    private final int customers;
    private final Accounts accounts;
    private final Purchases purchases;

    People(int customers, Accounts accounts, Purchases purchases) {
        this.customers = customers;
        this.accounts = accounts;
        this.purchases = purchases;
    }

    /// Names every person once: first the holders of accounts, then the guests.
    public void forEach(Consumer<Person> consumer) {
        for (long number = 0; number < customers; number++) {
            Account account = accounts.at(number);
            if (account.role() == AccountRole.FIRST || account.role() == AccountRole.FAMILY) {
                consumer.accept(holder(account));
            }
        }
        for (int number = 0; number < purchases.guests(); number++) {
            Guest guest = purchases.guest(number);
            EmailSpelling email = guest.email();
            if (email != null && guest.isKnown()) {
                consumer.accept(new Person(guest.individual().number(), List.of(), List.of(email.text())));
            }
        }
    }

    /// All of them; some 300 bytes each.
    public List<Person> toList() {
        List<Person> people = new ArrayList<>();
        forEach(people::add);
        return people;
    }

    private Person holder(Account account) {
        return new Person(account.individual().number(), customerIds(account), guestEmails(account));
    }

    private List<String> customerIds(Account account) {
        List<String> ids = new ArrayList<>(List.of(account.id()));
        if (account.role() == AccountRole.FIRST) {
            long number = account.number() + 1;
            while (number < customers && accounts.firstOf(number) == account.number()) {
                Account further = accounts.at(number);
                if (further.role() != AccountRole.FAMILY) {
                    ids.add(further.id());
                }
                number++;
            }
        }
        return ids;
    }

    private List<String> guestEmails(Account account) {
        Set<String> emails = new LinkedHashSet<>();
        for (Occasion occasion : purchases.ofAccountAsGuest(account)) {
            EmailSpelling email = occasion.buyer().email();
            if (email != null) {
                emails.add(email.text());
            }
        }
        return List.copyOf(emails);
    }
}
