package io.plumbline.store.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.model.consent.ConsentAct;
import io.plumbline.model.consent.ConsentChange;
import io.plumbline.model.consent.ConsentState;
import io.plumbline.model.record.RecordChange;
import io.plumbline.store.memory.MemoryStorage;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A no stands, whatever happens around it.
class ConsentTest {
    private static final Instant BEFORE = World.START.minusSeconds(3_600);

    private final World world = new World(new MemoryStorage());
    private final Person ada = new Person("ada");
    private final Person twin = new Person("twin");

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void a_no_outlives_the_account_that_said_it() throws Exception {
        world.says(ada.account(), ada.named("Ada"), ada.no(BEFORE));
        world.says(twin.account(), twin.withAddress(ada.email(), "Ada"), twin.yes(BEFORE.minusSeconds(60)));
        world.settles();
        assertThat(consentOf(ada)).isEqualTo(ConsentState.WITHDRAWN);

        world.loses(ada.account(), RecordChange.DELETED);
        world.settles();

        assertThat(consentOf(ada)).isEqualTo(ConsentState.WITHDRAWN);
    }

    @Test
    void whoever_opens_an_account_again_is_still_opted_out() throws Exception {
        world.says(ada.account(), ada.named("Ada"), ada.no(null));
        world.settles();
        world.loses(ada.account(), RecordChange.DELETED);
        world.settles();

        world.says(twin.account(), twin.withAddress(ada.email(), "Ada"), twin.yes(null));
        world.settles();

        assertThat(consentOf(ada)).isEqualTo(ConsentState.WITHDRAWN);
    }

    @Test
    void a_later_yes_counts_after_the_account_is_gone() throws Exception {
        world.says(ada.account(), ada.named("Ada"), ada.no(BEFORE));
        world.settles();
        world.loses(ada.account(), RecordChange.DELETED);
        world.settles();

        world.says(twin.account(), twin.withAddress(ada.email(), "Ada"), twin.yes(world.now.plusSeconds(1)));
        world.settles();

        assertThat(consentOf(ada)).isEqualTo(ConsentState.GRANTED);
    }

    @Test
    void a_no_between_two_versions_that_come_together_is_not_overlooked() throws Exception {
        world.says(ada.account(), ada.named("Ada"), ada.yes(null));
        world.passes(Duration.ofMinutes(1));
        world.says(ada.account(), ada.named("Ada"), ada.no(null));
        world.passes(Duration.ofMinutes(1));
        world.says(ada.account(), ada.named("Ada"), ada.yes(null));
        world.settles();

        assertThat(consentOf(ada)).isEqualTo(ConsentState.WITHDRAWN);
    }

    @Test
    void a_no_in_a_version_that_comes_late_is_not_overlooked() throws Exception {
        long first = world.next(ada.account());
        world.says(ada.account(), ada.named("Ada"), ada.yes(null));
        world.settles();

        world.saysAs(ada.account(), first, ada.named("Anna"), ada.no(null));
        world.settles();

        assertThat(consentOf(ada)).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(world.esp.withAddress(ada.email()).getFirst().fields()).containsEntry("firstName", "Ada");
    }

    @Test
    void a_yes_that_nobody_can_prove_does_not_take_a_no_away() throws Exception {
        world.says(ada.account(), ada.named("Ada"), ada.no(BEFORE));
        world.settles();

        world.says(ada.account(), ada.named("Ada"), ada.yesFromNowhere(world.now));
        world.settles();

        assertThat(consentOf(ada)).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(world.cases()).contains("opt-in-withheld");
    }

    @Test
    void a_yes_that_is_not_confirmed_yet_does_not_take_a_no_away() throws Exception {
        world.says(ada.account(), ada.named("Ada"), ada.no(BEFORE));
        world.settles();

        world.says(ada.account(), ada.named("Ada"), ada.act(ConsentAct.REQUESTED, world.now, "form"));
        world.settles();

        assertThat(consentOf(ada)).isEqualTo(ConsentState.WITHDRAWN);
    }

    @Test
    void a_complaint_is_told_with_its_own_time() throws Exception {
        world.says(ada.account(), ada.named("Ada"), ada.yes(BEFORE));
        world.settles();
        world.passes(Duration.ofHours(1));
        Instant complained = world.now;

        world.says(ada.observation(), ada.toldByDestination(ConsentAct.COMPLAINED, complained));
        world.settles();

        assertThat(world.esp.told.getLast())
                .isInstanceOfSatisfying(
                        ConsentChange.Unsubscribe.class,
                        change -> assertThat(change.at()).isEqualTo(complained));
    }

    @Test
    void a_no_is_told_even_of_a_contact_whose_data_are_unfit() throws Exception {
        world.says(ada.account(), ada.named("Ada"), ada.yes(BEFORE));
        world.settles();

        world.says(ada.account(), ada.named(EspShape.UNFIT), ada.no(world.now));
        world.settles();

        assertThat(consentOf(ada)).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(world.esp.withAddress(ada.email()).getFirst().fields()).containsEntry("firstName", "Ada");
        assertThat(world.cases()).contains("contact-unfit/first-name-unfit");
    }

    @Test
    void a_no_is_told_even_if_its_record_is_in_quarantine() throws Exception {
        world.says(ada.account(), ada.named("Ada"), ada.yes(BEFORE));
        world.settles();

        world.saysNonsense(ada.account(), ada.no(world.now));
        world.settles();

        assertThat(consentOf(ada)).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(world.cases()).contains("quarantine/email-invalid");
    }

    @Test
    void a_no_in_a_record_that_was_never_understood_counts_when_it_is() throws Exception {
        world.saysNonsense(ada.account(), ada.no(world.now));
        world.settles();
        world.passes(Duration.ofMinutes(1));

        world.says(ada.account(), ada.named("Ada"), ada.yes(null));
        world.settles();

        assertThat(consentOf(ada)).isEqualTo(ConsentState.WITHDRAWN);
    }

    @Test
    void what_the_destination_observed_before_a_change_of_other_fields_still_counts() throws Exception {
        world.says(ada.account(), ada.named("Ada"), ada.yes(BEFORE));
        world.settles();
        world.passes(Duration.ofHours(1));
        Instant observed = world.now;
        world.passes(Duration.ofMinutes(1));
        world.says(ada.account(), ada.named("Adele"), ada.yes(BEFORE));
        world.settles();

        world.now = observed;
        world.says(ada.observation(), ada.seen(ConsentAct.WITHDRAWN));
        world.passes(Duration.ofHours(1));
        world.settles();

        assertThat(consentOf(ada)).isEqualTo(ConsentState.WITHDRAWN);
    }

    private ConsentState consentOf(Person person) {
        assertThat(world.esp.withAddress(person.email())).hasSize(1);
        return world.esp.withAddress(person.email()).getFirst().consent();
    }
}
