package io.plumbline.engine.deliver;

import io.plumbline.connector.Acceptance;
import io.plumbline.engine.deliver.NextBatch.Choice;
import io.plumbline.engine.loop.Step;
import io.plumbline.engine.receive.ConnectionHealth;
import io.plumbline.model.delivery.Next;
import io.plumbline.model.delivery.Outcome;
import io.plumbline.model.delivery.RetryPolicy;
import io.plumbline.model.intent.Lane;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/// Delivers to one destination, one batch at a time. Used by one thread.
public final class DeliverStep implements Step {
    private static final Duration IDLE = Duration.ofSeconds(1);

    /// A stopped connection is tried again so often, with a single batch, to notice that it was mended.
    private static final Duration PROBE = Duration.ofSeconds(30);

    /// Until then what somebody waits for will have been worked on, as a rule.
    private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

    private final DestinationSetup setup;
    private final Outbox outbox;
    private final NextBatch nextBatch;
    private final Attempt attempt;
    private final Newcomers newcomers;
    private final DeliverContext context;
    private Instant pausedUntil = Instant.MIN;
    private @Nullable Settlement unsettled;

    /// What delivering needs besides the destination itself.
    ///
    /// @param jitter numbers from 0 to 1
    /// @param standings of contacts that the destination held before us
    public record DeliverContext(
            InstantSource clock,
            LoadGate gate,
            ConnectionHealth health,
            RetryPolicy policy,
            DoubleSupplier jitter,
            ReadStandings standings) {}

    public DeliverStep(DestinationSetup setup, Outbox outbox, DeliverContext context) {
        this.setup = setup;
        this.outbox = outbox;
        this.nextBatch = new NextBatch(outbox, setup);
        this.attempt = new Attempt(setup.destination());
        this.newcomers = new Newcomers(setup, outbox, attempt, context);
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
        Map<String, Treatment> treatments = newcomers.treat(acceptance.kind(), intents);
        List<QueuedIntent> sent = intents.stream()
                .filter(intent -> !treatments.containsKey(intent.intent().thing()))
                .toList();
        if (!acceptance.repeatable()) {
            outbox.markSending(sent);
        }
        List<Outcome> outcomes = sent.isEmpty() ? List.of() : attempt.send(acceptance.kind(), sent);
        Instant now = context.clock().instant();
        Verdict verdict = new Verdict(setup.name().value(), now);
        for (int i = 0; i < sent.size(); i++) {
            verdict.add(sent.get(i), after(acceptance, sent.get(i), outcomes.get(i)));
        }
        for (QueuedIntent intent : intents) {
            switch (treatments.getOrDefault(intent.intent().thing(), Treatment.SEND)) {
                case Treatment.Send ignored -> {}
                case Treatment.PutOff ignored -> verdict.putOff(intent, now.plus(LOOK_AGAIN));
                case Treatment.Settle(var outcome) -> verdict.add(intent, after(acceptance, intent, outcome));
            }
        }
        unsettled = verdict.settlement();
        notice(verdict, now);
        settleLeftOver();
    }

    private Next after(Acceptance acceptance, QueuedIntent intent, Outcome outcome) {
        return context.policy()
                .after(
                        outcome,
                        intent.attempts() + 1,
                        acceptance.repeatable(),
                        context.jitter().getAsDouble());
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
