package io.plumbline.app.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.app.Main;
import io.plumbline.demo.Demo;
import io.plumbline.demo.DemoOptions;
import io.plumbline.demo.Disturbance;
import io.plumbline.demo.Summary;
import io.plumbline.demo.Telling;
import io.plumbline.demo.engine.EngineProcess.Program;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The demo is the promise that a newcomer sees first.
class DemoTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    @Tag("slow")
    void the_demo_ends_with_emarsys_holding_exactly_what_the_shop_says() throws Exception {
        Summary summary = demo(400, 60, 6, Disturbance.NONE);
        assertThat(summary.truth().samples()).isEmpty();
        assertThat(summary.truth().contactsDiffering()).isZero();
        assertThat(summary.truth().contactsHeld()).isEqualTo(summary.truth().contactsExpected());
        assertThat(summary.people().samples()).isEmpty();
        assertThat(summary.people().found())
                .isEqualTo(summary.people().expected())
                .isPositive();
        assertThat(summary.people().wronglyJoined()).isZero();
        assertThat(summary.people().wronglySplit()).isZero();
        assertThat(summary.people().households()).isPositive();
        assertThat(summary.consents().unsubscribed()).isPositive();
        assertThat(summary.consents().differing()).isZero();
        assertThat(summary.intents().refused()).isZero();
        assertThat(summary.intents().inDoubt()).isZero();
        assertThat(summary.records().quarantined()).isPositive();
        assertThat(summary.lag().p99Millis()).isPositive();
    }

    @Test
    @Tag("crash")
    void ten_kills_at_random_moments_change_nothing_about_the_truth() throws Exception {
        long seed = System.nanoTime();
        KillAtRandom kills = new KillAtRandom(seed, 10);
        Summary summary = demo(400, 150, 5, kills);
        assertThat(kills.done()).as("kills with seed %d", seed).isEqualTo(10);
        assertThat(summary.truth().samples()).as("seed %d", seed).isEmpty();
        assertThat(summary.truth().contactsDiffering()).as("seed %d", seed).isZero();
        assertThat(summary.truth().contactsHeld()).isEqualTo(summary.truth().contactsExpected());
        assertThat(summary.people().isRight()).as("seed %d", seed).isTrue();
        assertThat(summary.consents().differing()).as("seed %d", seed).isZero();
        assertThat(summary.intents().refused()).as("seed %d", seed).isZero();
    }

    private Summary demo(int customers, int actions, double rate, Disturbance disturbance) throws Exception {
        DemoOptions options =
                new DemoOptions(customers, 11, List.of("emarsys"), true, actions, rate, 0, folder.resolve("demo"));
        Program program = Program.thisOne(Main.class.getName());
        Telling silent = new Telling(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        return new Demo(options, program, silent, disturbance).run();
    }
}
