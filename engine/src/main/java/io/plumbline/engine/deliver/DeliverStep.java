package io.plumbline.engine.deliver;

import io.plumbline.connector.Acceptance;
import io.plumbline.engine.deliver.NextBatch.Choice;
import io.plumbline.engine.loop.Step;
import io.plumbline.engine.receive.ConnectionHealth;
import io.plumbline.model.delivery.Outcome;
import io.plumbline.model.delivery.RetryPolicy;
import io.plumbline.model.intent.Lane;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/// Delivers to one destination, one batch at a time. Used by one thread.
public final class DeliverStep implements Step {
    private static final Duration IDLE = Duration.ofSeconds(1);

    /// A stopped connection is tried again so often, with a single batch, to notice that it was mended.
    private static final Duration PROBE = Duration.ofSeconds(30);

    private final DestinationSetup setup;
    private final Outbox outbox;
    private final NextBatch nextBatch;
    private final Attempt attempt;
    private final DeliverContext context;
    private Instant pausedUntil = Instant.MIN;
    private @Nullable Settlement unsettled;

    /// What delivering needs besides the destination itself.
    ///
    /// @param jitter numbers from 0 to 1
    public record DeliverContext(
            InstantSource clock, LoadGate gate, ConnectionHealth health, RetryPolicy policy, DoubleSupplier jitter) {}

    public DeliverStep(DestinationSetup setup, Outbox outbox, DeliverContext context) {
        this.setup = setup;
        this.outbox = outbox;
        this.nextBatch = new NextBatch(outbox, setup);
        this.attempt = new Attempt(setup.destination());
        this.context = context;
    }

    @Override
    public Duration run() throws InterruptedException {
        settleLeftOver();
        Instant now = context.clock().instant();
        if (now.isBefore(pausedUntil)) {
            return Duration.between(now, pausedUntil);
        }
        Lane slowest = context.gate().isOpen() ? Lane.BULK : Lane.PROFILE;
        return switch (nextBatch.choose(slowest, now, IDLE)) {
            case Choice.Wait(var longest) -> longest;
            case Choice.Send(var acceptance, var intents) -> {
                deliver(acceptance, intents);
                yield Duration.ZERO;
            }
        };
    }

    private void deliver(Acceptance acceptance, List<QueuedIntent> intents) throws InterruptedException {
        if (!acceptance.repeatable()) {
            outbox.markSending(intents);
        }
        List<Outcome> outcomes = attempt.send(acceptance.kind(), intents);
        Instant now = context.clock().instant();
        Verdict verdict = new Verdict(setup.name().value(), now);
        for (int i = 0; i < intents.size(); i++) {
            QueuedIntent intent = intents.get(i);
            int attempts = intent.attempts() + 1;
            verdict.add(
                    intent,
                    context.policy()
                            .after(
                                    outcomes.get(i),
                                    attempts,
                                    acceptance.repeatable(),
                                    context.jitter().getAsDouble()));
        }
        unsettled = verdict.settlement();
        notice(verdict, now);
        settleLeftOver();
    }

    /// What became of the last deliveries is written before anything else is sent, however often that fails: it must
    /// not be forgotten while this process lives.
    private void settleLeftOver() throws InterruptedException {
        Settlement left = unsettled;
        if (left != null) {
            outbox.settle(setup.name(), left);
            unsettled = null;
        }
    }

    private void notice(Verdict verdict, Instant now) {
        if (!verdict.stopped().isEmpty()) {
            context.health().failed(verdict.stopped(), true);
            pausedUntil = now.plus(PROBE);
        } else if (verdict.pause().isPositive()) {
            context.health().failed("The destination asks to wait, or does not answer", false);
            pausedUntil = now.plus(verdict.pause());
        } else if (verdict.anyDone()) {
            context.health().succeeded(now);
        }
    }
}
