package io.plumbline.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.app.workspace.RulesInUse;
import io.plumbline.app.workspace.Systems;
import io.plumbline.configuration.Configuration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Identity settings change on a store that is full of people.
@Tag("slow")
class ReplayTest {
    private static final String SAME_MAILBOX = "identity: {same-mailbox: {tags: [example.com]}}";

    @RegisterExtension
    final Scenario scenario = Scenario.usual();

    @Test
    void new_identity_settings_take_effect_by_a_replay_and_are_rehearsed_before() throws Exception {
        Plumbline plumbline = scenario.plumbline();
        plumbline.starts();
        scenario.shop().customer("Pia").lastName("Pohl").signsUp();
        scenario.shop().customer("Pie").email("pia+shop@example.com").signsUp();
        scenario.shop().customer("Quin").signsUp();
        plumbline.settle();
        plumbline.stops();
        StageConfiguration changed = scenario.configuration().with(SAME_MAILBOX);
        Configuration configuration = changed.read(Systems.ALL);
        assertThat(RulesInUse.areNewTo(configuration)).isTrue();

        String rehearsal = Replaying.of(changed).says("--dry-run");
        assertThat(rehearsal)
                .contains("3 people before, 2 after: 1 would be joined")
                .contains("emarsys: 1 of retired contact would be told")
                .contains("Nothing was written.")
                .doesNotContain("pia@example.com");
        assertThat(RulesInUse.areNewTo(configuration)).isTrue();

        assertThat(Replaying.of(changed).says()).contains("3 people before, 2 after: 1 were joined");
        assertThat(RulesInUse.areNewTo(configuration)).isFalse();
        assertThat(Replaying.of(changed).says()).contains("Nothing is to be told.");
        Plumbline again = new Plumbline(changed, scenario.shop());
        again.starts();
        again.settle();
        assertThat(again.explains("pia+shop@example.com").path("id"))
                .isEqualTo(again.explains("pia@example.com").path("id"));
        assertThat(scenario.emarsys().contacts("pia@example.com").size()
                        + scenario.emarsys().contacts("pia+shop@example.com").size())
                .isEqualTo(1);
        again.stops();
    }

    @Test
    void settings_that_did_not_change_are_no_news() throws Exception {
        Plumbline plumbline = scenario.plumbline();
        plumbline.starts();
        scenario.shop().customer("Rosa").optedIn().signsUp().ordering().buys();
        plumbline.settle();
        plumbline.stops();
        assertThat(RulesInUse.areNewTo(scenario.configuration().read(Systems.ALL)))
                .isFalse();
        assertThat(Replaying.of(scenario.configuration()).says()).contains("Nothing is to be told.");
    }
}
