package io.plumbline.connectors.emarsys;

import io.plumbline.connector.Delivery;
import io.plumbline.connector.http.Redaction;
import io.plumbline.model.delivery.Outcome;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The outcomes of one batch, filled in as they become known.
///
/// A call that fails for all ends the batch: a busy or denying system is not asked again at once, and after a lost
/// answer nothing more is sent until the engine comes back.
final class OutcomeSheet {
    private final List<Delivery> deliveries;
    private final @Nullable Outcome[] outcomes;
    private @Nullable Outcome end;

    OutcomeSheet(List<Delivery> deliveries) {
        this.deliveries = deliveries;
        this.outcomes = new @Nullable Outcome[deliveries.size()];
    }

    Delivery delivery(int index) {
        return deliveries.get(index);
    }

    /// The texts that a delivery sends, to be taken out of what is said about it.
    static Set<String> sent(Delivery delivery) {
        Set<String> sent = Redaction.textsOf(delivery.body());
        sent.add(delivery.contact());
        return sent;
    }

    /// The same of all deliveries of one call: what is said about a whole call may quote any of them.
    Set<String> sent(List<Integer> indices) {
        Set<String> sent = new HashSet<>();
        indices.forEach(index -> sent.addAll(sent(deliveries.get(index))));
        return sent;
    }

    /// The places of all deliveries that have no outcome yet.
    List<Integer> open() {
        return IntStream.range(0, outcomes.length)
                .filter(index -> outcomes[index] == null)
                .boxed()
                .toList();
    }

    void set(int index, Outcome outcome) {
        outcomes[index] = outcome;
    }

    void setAll(List<Integer> indices, Function<Delivery, Outcome> outcome) {
        indices.forEach(index -> set(index, outcome.apply(deliveries.get(index))));
    }

    /// Gives the outcome of a call that failed for all to what was in it, and ends the batch.
    void failAll(List<Integer> indices, Outcome outcome) {
        setAll(indices, _ -> outcome);
        endWith(
                outcome instanceof Outcome.Unclear
                        ? new Outcome.Later("emarsys/not-attempted", Optional.empty())
                        : outcome);
    }

    /// Gives an outcome to everything that has none yet, and ends the batch.
    void endWith(Outcome outcome) {
        end = outcome;
    }

    boolean goesOn() {
        return end == null;
    }

    List<Outcome> all() {
        Outcome rest = end != null ? end : new Outcome.Unclear("emarsys/outcome-missing");
        return Arrays.stream(outcomes)
                .map(outcome -> outcome != null ? outcome : rest)
                .toList();
    }
}
