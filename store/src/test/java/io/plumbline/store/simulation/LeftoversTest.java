package io.plumbline.store.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.model.consent.ConsentAct;
import io.plumbline.model.consent.ConsentState;
import io.plumbline.model.record.RecordChange;
import io.plumbline.store.memory.MemoryStorage;
import io.plumbline.store.simulation.Esp.Fortune;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Contacts that are left over when people join or leave, and come back when they part.
class LeftoversTest {
    private static final Instant BEFORE = World.START.minusSeconds(3_600);

    private final World world = new World(new MemoryStorage());
    private final Person ada = new Person("ada");
    private final Person bob = new Person("bob");

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void a_contact_whose_account_is_gone_is_retired_though_a_no_is_remembered() throws Exception {
        world.says(ada.account(), ada.named("Ada"), ada.no(BEFORE));
        world.settles();

        world.loses(ada.account(), RecordChange.DELETED);
        world.settles();

        assertThat(world.esp.withAddress(ada.email())).isEmpty();
        assertThat(world.esp.isRetired(ada.contact())).isTrue();
        assertThat(world.cases()).contains("contact-left-behind");
    }

    @Test
    void people_who_part_again_are_told_their_own_consent_anew() throws Exception {
        join();
        part();

        assertThat(world.esp.withAddress(ada.email()).getFirst().consent()).isEqualTo(ConsentState.GRANTED);
        assertThat(world.esp.withAddress(bob.email()).getFirst().consent()).isEqualTo(ConsentState.UNKNOWN);
    }

    @Test
    void our_own_opt_out_of_a_retired_contact_is_nobodys_no() throws Exception {
        join();
        Person left = world.esp.isRetired(ada.contact()) ? ada : bob;
        world.says(bob.account(), bob.named("Bob"));
        world.works();

        world.says(left.observation(), left.seen(ConsentAct.WITHDRAWN));
        world.settles();
        world.passes(Duration.ofDays(-1));
        world.saysAs(left.observation(), 1, left.seen(ConsentAct.WITHDRAWN));
        world.passes(Duration.ofDays(1));
        world.settles();

        assertThat(world.esp.withAddress(ada.email()).getFirst().consent()).isEqualTo(ConsentState.GRANTED);
        assertThat(world.esp.withAddress(bob.email()).getFirst().consent()).isEqualTo(ConsentState.UNKNOWN);
    }

    /// Ada opted in, nobody asked Bob, and both turn out to be one.
    private void join() throws InterruptedException {
        world.says(ada.account(), ada.named("Ada"), ada.yes(BEFORE));
        world.says(bob.account(), bob.named("Bob"));
        world.settles();
        world.says(bob.account(), bob.withAddress(ada.email(), "Bob"));
        world.settles();
        assertThat(world.esp.withAddress(ada.email())).hasSize(1);
        assertThat(world.esp.withAddress(bob.email())).isEmpty();
    }

    private void part() throws InterruptedException {
        world.says(bob.account(), bob.named("Bob"));
        world.settles();
        assertThat(world.esp.withAddress(ada.email())).hasSize(1);
        assertThat(world.esp.withAddress(bob.email())).hasSize(1);
    }

    @Test
    void a_contact_that_was_on_its_way_while_its_people_went_to_another_is_retired() throws Exception {
        world.says(ada.account(), ada.named("Ada"));
        world.says(bob.account(), bob.named("Bob"));
        world.works();
        world.esp.meanwhile = this::joinUnsettled;
        world.settles();

        assertThat(world.esp.withAddress(ada.email())).hasSize(1);
        assertThat(world.esp.withAddress(bob.email())).isEmpty();
    }

    @Test
    void a_contact_of_which_nobody_knows_whether_it_arrived_is_retired_all_the_same() throws Exception {
        world.says(ada.account(), ada.named("Ada"));
        world.says(bob.account(), bob.named("Bob"));
        world.works();
        world.esp.fortune = delivery -> Fortune.ANSWER_LOST;
        world.esp.meanwhile = this::joinUnsettled;
        world.delivers();
        world.dies();
        world.esp.fortune = delivery -> Fortune.WELL;
        world.settles();

        assertThat(world.esp.withAddress(ada.email())).hasSize(1);
        assertThat(world.esp.withAddress(bob.email())).isEmpty();
    }

    private void joinUnsettled() {
        try {
            world.says(bob.account(), bob.withAddress(ada.email(), "Bob"));
            world.works();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }
}
