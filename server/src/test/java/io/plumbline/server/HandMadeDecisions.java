package io.plumbline.server;

import io.plumbline.engine.decision.Decides;
import io.plumbline.engine.decision.Wish;
import java.util.List;
import java.util.Locale;

/// Knows one decision that is possible, and refuses others by the word that stands for the first person.
final class HandMadeDecisions implements Decides {
    private static final Person ONE =
            new Person(Customers.ID, false, "a***@***.com", List.of("shop/customer/c-1", "erp/customer/4711"));

    @Override
    public Answer decide(Wish wish) {
        for (Refusal refusal : Refusal.values()) {
            if (wish.one().equals(refusal.name().toLowerCase(Locale.ROOT))) {
                return new Answer.Refused(refusal, wish.one());
            }
        }
        return new Answer.Possible(Customers.ID, List.of(ONE, ONE), List.of(ONE));
    }
}
