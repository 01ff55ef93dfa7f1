package io.plumbline.sandbox.shop.order;

import io.plumbline.sandbox.shop.customer.Account;
import io.plumbline.sandbox.shop.customer.AccountRole;
import io.plumbline.sandbox.shop.dirt.Dirt;
import io.plumbline.sandbox.shop.market.Period;
import io.plumbline.sandbox.shop.person.EmailSpelling;
import io.plumbline.sandbox.shop.person.Individual;
import io.plumbline.sandbox.shop.person.Individuals;
import io.plumbline.sandbox.shop.person.Placeholders;
import io.plumbline.sandbox.shop.random.Draw;
import io.plumbline.sandbox.shop.random.Share;
import io.plumbline.sandbox.shop.resource.Timestamps;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Decides how often each account and each guest buys: about 1.4 orders per account, 15 % of them by guests.
///
/// @param customers how many accounts there are; guests are numbered after them
public record Purchases(long seed, int customers, Period period) {
    private static final long KEYS_PER_PERSON = 64;
    private static final int KEY_AS_GUEST = 40;
    private static final double GUESTS_PER_CUSTOMER = 0.12;
    private static final double SHARE_BUYS_TWICE = 0.25;
    private static final Duration BEFORE_REGISTERING = Duration.ofDays(120);
    private static final List<Frequency> FREQUENCIES = List.of(
            new Frequency(0.45, 0, 0),
            new Frequency(0.29, 1, 1),
            new Frequency(0.13, 2, 2),
            new Frequency(0.065, 3, 3),
            new Frequency(0.045, 4, 6),
            new Frequency(0.02, 7, 15));

    private record Frequency(double share, int least, int most) implements Share {}

    public int guests() {
        return (int) Math.round(customers * GUESTS_PER_CUSTOMER);
    }

    /// One of the people without an account, counted from 0.
    public Guest guest(int number) {
        Draw draw = Draw.of(seed, "guest", number);
        Individual individual = new Individuals(seed).at((long) customers + number);
        if (draw.chance(Dirt.ORDER_EMAIL_MISSING)) {
            return new Guest(individual, null);
        }
        if (draw.chance(Dirt.EMAIL_PLACEHOLDER)) {
            return new Guest(individual, Placeholders.shared(draw));
        }
        return new Guest(individual, EmailSpelling.dirty(draw, individual.email(), (long) customers + number));
    }

    /// When a guest bought.
    public List<Occasion> ofGuest(int number) {
        Guest guest = guest(number);
        Draw draw = Draw.of(seed, "guest buys", number);
        Buyer buyer = new Buyer(
                null, guest.email(), guest.individual(), guest.individual().market(), false);
        int count = draw.chance(SHARE_BUYS_TWICE) ? 2 : 1;
        return occasions((long) customers + number, KEY_AS_GUEST, count, buyer, period.start(), period.end());
    }

    /// When the holder of an account bought signed in.
    public List<Occasion> ofAccount(Account account) {
        Draw draw = Draw.of(seed, "account buys", account.number());
        Frequency frequency = draw.atMostOneOf(FREQUENCIES).orElse(FREQUENCIES.getFirst());
        int count = draw.between(frequency.least(), frequency.most());
        List<Occasion> occasions = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Buyer buyer = new Buyer(
                    account.id(), email(draw, account), account.individual(), account.market(), account.global());
            occasions.addAll(occasions(account.number(), i, 1, buyer, account.createdAt(), period.end()));
        }
        return occasions;
    }

    /// When the holder of an account bought without signing in: before it was made, or having forgotten it.
    public List<Occasion> ofAccountAsGuest(Account account) {
        if (account.role() != AccountRole.FIRST) {
            return List.of();
        }
        Draw draw = Draw.of(seed, "account buys as guest", account.number());
        Individual individual = account.individual();
        Buyer buyer =
                new Buyer(null, EmailSpelling.otherCase(draw, individual.email()), individual, account.market(), false);
        List<Occasion> occasions = new ArrayList<>();
        if (draw.chance(Dirt.GUEST_REGISTERS_LATER)) {
            Instant from = Timestamps.latest(period.start(), account.createdAt().minus(BEFORE_REGISTERING));
            occasions.addAll(occasions(account.number(), KEY_AS_GUEST, 1, buyer, from, account.createdAt()));
        }
        if (draw.chance(Dirt.GUEST_AGAIN)) {
            occasions.addAll(
                    occasions(account.number(), KEY_AS_GUEST + 1, 1, buyer, account.createdAt(), period.end()));
        }
        return occasions;
    }

    /// Orders keep the address of the moment; some were given another one at the checkout.
    private static EmailSpelling email(Draw draw, Account account) {
        if (!draw.chance(Dirt.ORDER_EMAIL_DIFFERS)) {
            return account.email();
        }
        Individual individual = account.individual();
        boolean second = account.role() == AccountRole.SECOND_OTHER_EMAIL;
        return EmailSpelling.exact(second ? individual.email() : individual.emailSecond());
    }

    private static List<Occasion> occasions(
            long person, int firstKey, int count, Buyer buyer, Instant from, Instant until) {
        List<Occasion> occasions = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            occasions.add(new Occasion(person * KEYS_PER_PERSON + firstKey + i, buyer, from, until));
        }
        return occasions;
    }
}
