package io.plumbline.engine.deliver;

import io.plumbline.engine.deliver.Settlement.Fate;
import io.plumbline.engine.deliver.Settlement.Settled;
import io.plumbline.engine.store.ExceptionCase;
import io.plumbline.model.delivery.Next;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gathers what becomes of a batch, and what a person should know of it.
final class Verdict {
    private final String destination;
    private final Instant now;
    private final List<Settled> settled = new ArrayList<>();
    private final Map<String, Cause> causes = new LinkedHashMap<>();
    private Duration pause = Duration.ZERO;
    private String stopped = "";
    private boolean anyDone;

    Verdict(String destination, Instant now) {
        this.destination = destination;
        this.now = now;
    }

    private record Cause(String owner, String title, String remedy, List<String> samples) {}

    void add(QueuedIntent intent, Next next) {
        Fate fate = switch (next) {
            case Next.Done(var remoteId) -> {
                anyDone = true;
                yield new Fate.Acknowledged(remoteId);
            }
            case Next.Again(var delay) -> {
                pause = pause.compareTo(delay) > 0 ? pause : delay;
                yield new Fate.Again(now.plus(delay), true);
            }
            case Next.DeadLetter(var code, var explanation) -> {
                cause("refused/" + code, "source data", explanation, intent);
                yield new Fate.Dead(code, explanation);
            }
            case Next.InDoubt(var code) -> {
                cause(
                        "in-doubt/" + code,
                        "operations",
                        "These were sent, and nobody knows whether they arrived",
                        intent);
                yield new Fate.Doubtful(code);
            }
            case Next.Pause(var code, var remedy) -> {
                stopped = remedy;
                cause("destination-stopped/" + code, "connection", remedy, intent);
                yield new Fate.Again(now, false);
            }
        };
        settled.add(new Settled(intent, fate));
    }

    /// Nothing was sent of this one, and nothing is wrong with it.
    void putOff(QueuedIntent intent, Instant until) {
        settled.add(new Settled(intent, new Fate.Again(until, false)));
    }

    private void cause(String kind, String owner, String sentence, QueuedIntent intent) {
        causes.computeIfAbsent(kind, ignored -> new Cause(owner, sentence, remedy(kind, sentence), new ArrayList<>()))
                .samples()
                .add(intent.intent().kind().word() + " " + intent.intent().thing());
    }

    private static String remedy(String kind, String sentence) {
        if (kind.startsWith("in-doubt/")) {
            return "Look in the destination whether it holds them; send again only what it does not hold";
        }
        return kind.startsWith("refused/")
                ? "Correct the data at their source; the change is sent by itself"
                : sentence;
    }

    Settlement settlement() {
        List<ExceptionCase> cases = new ArrayList<>();
        causes.forEach((kind, cause) -> cases.add(new ExceptionCase(
                kind,
                destination,
                cause.owner(),
                cause.title(),
                cause.samples().size(),
                cause.samples(),
                cause.remedy(),
                now)));
        return new Settlement(settled, cases, now);
    }

    /// Why the connection must pause until somebody acts; empty if it need not.
    String stopped() {
        return stopped;
    }

    boolean anyDone() {
        return anyDone;
    }

    /// How long nothing should be sent, because nothing at all went through.
    Duration pause() {
        return anyDone ? Duration.ZERO : pause;
    }
}
