package io.plumbline.engine.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.engine.work.Thing;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.consent.ConsentAct;
import io.plumbline.model.consent.ConsentStatement;
import io.plumbline.model.fact.ConsentFact;
import io.plumbline.model.fact.Fact;
import io.plumbline.model.fact.PersonReference;
import io.plumbline.model.record.RecordKey;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingWithdrawalsTest {
    private static final Instant EARLY = Instant.parse("2026-01-05T10:00:00Z");
    private static final Instant LATE = Instant.parse("2026-01-06T10:00:00Z");

    @Test
    void a_withdrawal_stands_when_the_thing_says_something_else_or_nothing() {
        ConsentFact no = fact(ConsentAct.WITHDRAWN, EARLY);
        ConsentFact yes = fact(ConsentAct.GRANTED, null);
        assertThat(StandingWithdrawals.kept(List.of(yes), saying(no))).containsExactly(yes, no);
        assertThat(StandingWithdrawals.kept(List.of(), saying(no))).containsExactly(no);
        assertThat(StandingWithdrawals.kept(List.of(), saying(yes))).isEmpty();
    }

    @Test
    void a_withdrawal_without_a_date_gets_that_of_the_version_that_said_it() {
        assertThat(StandingWithdrawals.kept(List.of(), saying(fact(ConsentAct.WITHDRAWN, null))))
                .containsExactly(fact(ConsentAct.WITHDRAWN, LATE));
    }

    @Test
    void a_withdrawal_that_is_repeated_is_not_kept_twice() {
        ConsentFact no = fact(ConsentAct.WITHDRAWN, EARLY);
        ConsentFact again = fact(ConsentAct.WITHDRAWN, LATE);
        ConsentFact undated = fact(ConsentAct.WITHDRAWN, null);
        assertThat(StandingWithdrawals.kept(List.of(again), saying(no))).containsExactly(again);
        assertThat(StandingWithdrawals.kept(List.of(undated), saying(undated))).containsExactly(undated);
        assertThat(StandingWithdrawals.kept(List.of(no), saying(again))).containsExactly(no, again);
    }

    private static Thing saying(Fact... facts) {
        RecordKey key = new RecordKey(new ConnectionName("shop"), "customer", "1");
        return new Thing(key, 1, LATE, false, null, List.of(facts), List.of());
    }

    private static ConsentFact fact(ConsentAct act, @Nullable Instant at) {
        return new ConsentFact(
                PersonReference.customer("1"), new ConsentStatement(ConsentStatement.EMAIL, "", act, at, "account"));
    }
}
