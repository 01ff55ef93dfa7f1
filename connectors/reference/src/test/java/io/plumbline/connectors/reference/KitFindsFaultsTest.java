package io.plumbline.connectors.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.connector.DestinationConnector;
import io.plumbline.connector.Offset;
import io.plumbline.connector.Page;
import io.plumbline.connector.SourceConnector;
import io.plumbline.connector.testkit.DestinationContract;
import io.plumbline.connector.testkit.DestinationStand;
import io.plumbline.connector.testkit.DestinationUnderTest;
import io.plumbline.connector.testkit.Markers;
import io.plumbline.connector.testkit.SourceContract;
import io.plumbline.connector.testkit.SourceStand;
import io.plumbline.connector.testkit.SourceUnderTest;
import io.plumbline.model.delivery.Outcome;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// The kit against connectors that are bad in one way each.
class KitFindsFaultsTest {
    private static final String REFUSED_ALONE = "a_bad_delivery_is_refused_alone_wherever_it_stands";
    private static final String CUT = "a_cut_after_the_effect_is_unclear";
    private static final String TAKEN = "each_delivery_is_acknowledged_and_takes_effect_once";
    private static final String LOADED = "a_first_load_gives_each_thing_once";
    private static final String RESUMED = "every_offset_can_be_resumed_from";

    private static List<String> broken(SpoiltMemo.Spoiling spoiling, String... scenarios) {
        return new ChosenScenarios(scenarios).brokenBy(DestinationContract.scenarios(new DestinationUnderTest() {
            @Override
            public DestinationConnector connector() {
                return new SpoiltMemo(spoiling);
            }

            @Override
            public DestinationStand start() {
                return new MemoStand();
            }
        }));
    }

    private static List<String> broken(UnaryOperator<Page> spoiling, String... scenarios) {
        var underTest = new SourceUnderTest() {
            @Override
            public SourceConnector connector() {
                return new ForgetfulMemo(spoiling);
            }

            @Override
            public SourceStand start() {
                return new MemoStand();
            }
        };
        return new ChosenScenarios(scenarios).brokenBy(SourceContract.scenarios(underTest, List.of(Memo.MEMOS)));
    }

    private static List<Outcome> acknowledged(int count) {
        return Collections.nCopies(count, new Outcome.Acknowledged(""));
    }

    @Test
    void a_sound_connector_breaks_nothing() {
        assertThat(broken((sound, batch) -> sound.deliver(batch), TAKEN, CUT, REFUSED_ALONE))
                .isEmpty();
        assertThat(broken(UnaryOperator.identity(), LOADED, RESUMED)).isEmpty();
    }

    @Test
    void one_that_believes_everything_went_well_is_found_out() {
        assertThat(broken(
                        (sound, batch) -> {
                            sound.deliver(batch);
                            return acknowledged(batch.deliveries().size());
                        },
                        CUT,
                        REFUSED_ALONE))
                .contains(CUT, REFUSED_ALONE);
    }

    @Test
    void one_that_delivers_nothing_is_found_out() {
        assertThat(broken((_, batch) -> acknowledged(batch.deliveries().size()), TAKEN))
                .contains(TAKEN);
    }

    @Test
    void one_that_mixes_up_the_order_is_found_out() {
        assertThat(broken((sound, batch) -> sound.deliver(batch).reversed(), REFUSED_ALONE))
                .contains(REFUSED_ALONE);
    }

    @Test
    void one_that_repeats_by_itself_is_found_out() {
        assertThat(broken(
                        (sound, batch) -> {
                            sound.deliver(batch);
                            return sound.deliver(batch);
                        },
                        CUT))
                .contains(CUT);
    }

    @Test
    void one_that_shows_personal_data_is_found_out() {
        assertThat(broken(
                        (sound, batch) -> sound.deliver(batch).stream()
                                .<Outcome>map(outcome -> outcome instanceof Outcome.Refused refused
                                        ? new Outcome.Refused(refused.code(), "no address: " + Markers.PERSON)
                                        : outcome)
                                .toList(),
                        REFUSED_ALONE))
                .contains(REFUSED_ALONE);
    }

    @Test
    void a_source_that_loses_or_repeats_things_is_found_out() {
        UnaryOperator<Page> losing =
                page -> new Page(page.records().stream().skip(1).toList(), page.next(), page.more(), page.phase());
        UnaryOperator<Page> startingOver = page -> new Page(page.records(), Offset.START, false, page.phase());
        assertThat(broken(losing, LOADED)).contains(LOADED);
        assertThat(broken(startingOver, LOADED)).contains(LOADED);
    }
}
