package io.plumbline.sandbox.shop.live;

import io.plumbline.sandbox.shop.person.Individual;
import io.plumbline.sandbox.shop.person.Individuals;
import io.plumbline.sandbox.shop.random.Draw;
import java.util.ArrayList;
import java.util.List;

/// People the shop has not seen before, and those who have only bought as guests so far.
final class Newcomers {
    /// Far above the numbers of a generated history.
    private static final long NUMBER_FIRST = 1_000_000_000L;

    private static final int GUESTS_MAX = 500;
    private static final double SHARE_KNOWN = 0.3;

    private final Individuals individuals;
    private final Draw draw;
    private final List<Individual> guests = new ArrayList<>();

    Newcomers(long seed) {
        this.individuals = new Individuals(seed);
        this.draw = Draw.of(seed, "newcomers", 0);
    }

    /// Somebody who buys without an account, now and then not for the first time.
    Individual guest() {
        if (!guests.isEmpty() && draw.chance(SHARE_KNOWN)) {
            return draw.pick(guests);
        }
        Individual guest = stranger();
        if (guests.size() < GUESTS_MAX) {
            guests.add(guest);
        } else {
            guests.set(draw.below(GUESTS_MAX), guest);
        }
        return guest;
    }

    /// Somebody who opens an account; now and then a former guest, who is none from then on.
    Individual registering() {
        boolean former = !guests.isEmpty() && draw.chance(SHARE_KNOWN);
        return former ? guests.remove(draw.below(guests.size())) : stranger();
    }

    Individual stranger() {
        return individuals.at(NUMBER_FIRST + draw.below(Integer.MAX_VALUE));
    }
}
