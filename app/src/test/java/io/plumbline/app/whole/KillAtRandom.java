package io.plumbline.app.whole;

import io.plumbline.demo.Disturbance;
import io.plumbline.demo.engine.EngineProcess;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;

/// Kills the engine's process again and again, at random moments, also while it starts.
final class KillAtRandom implements Disturbance {
    private static final int PAUSE_MILLIS_MIN = 300;
    private static final int PAUSE_MILLIS_MAX = 7_000;

    private final SplittableRandom random;
    private final int kills;
    private final AtomicInteger done = new AtomicInteger();

    KillAtRandom(long seed, int kills) {
        this.random = new SplittableRandom(seed);
        this.kills = kills;
    }

    int done() {
        return done.get();
    }

    @Override
    public boolean mayKill() {
        return true;
    }

    @Override
    public Running begin(EngineProcess engine) {
        Thread thread = Thread.ofVirtual().name("kill").start(() -> killAgainAndAgain(engine));
        return thread::join;
    }

    private void killAgainAndAgain(EngineProcess engine) {
        try {
            for (int i = 0; i < kills; i++) {
                Thread.sleep(Duration.ofMillis(random.nextInt(PAUSE_MILLIS_MIN, PAUSE_MILLIS_MAX)));
                engine.kill();
                engine.restart();
                done.incrementAndGet();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
