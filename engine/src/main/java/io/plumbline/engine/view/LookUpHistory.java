package io.plumbline.engine.view;

import io.plumbline.engine.view.CustomerView.OrderView;
import io.plumbline.engine.view.CustomerView.ValueView;
import io.plumbline.model.document.Document;
import io.plumbline.model.fact.OrderStates;
import io.plumbline.model.history.DeriveHistory;
import io.plumbline.model.history.HistoryFields;
import io.plumbline.model.history.HistoryRules;
import io.plumbline.model.history.PastOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Shows what follows from a person's orders, and the orders it comes from.
final class LookUpHistory {
    private static final int ORDERS_SHOWN_MAX = 50;

    private final Optional<List<PastOrder>> all;
    private final HistoryRules rules;
    private final Instant now;

    /// @param all orders of the person; empty if there are more than any person has
    LookUpHistory(Optional<List<PastOrder>> all, HistoryRules rules, Instant now) {
        this.all = all;
        this.rules = rules;
        this.now = now;
    }

    List<ValueView> values() {
        List<ValueView> values = new ArrayList<>();
        all.map(orders -> DeriveHistory.from(orders, rules, now).document())
                .ifPresent(history -> add("", history, values));
        return values;
    }

    private static void add(String prefix, Document history, List<ValueView> values) {
        history.values().forEach((name, value) -> {
            if (value instanceof Document shop && HistoryFields.isFree(name)) {
                add(name + ".", shop, values);
            } else {
                values.add(new ValueView(prefix + name, text(value)));
            }
        });
    }

    private static String text(Object value) {
        return value instanceof Document money && money.has("amount")
                ? money.value("amount") + " " + money.textOrEmpty("currency")
                : LookUpCustomer.text(value);
    }

    List<OrderView> orders() {
        return all.orElse(List.of()).stream()
                .sorted(PastOrder.EARLY_FIRST.reversed())
                .limit(ORDERS_SHOWN_MAX)
                .map(this::order)
                .toList();
    }

    private OrderView order(PastOrder past) {
        boolean counts = past.isCounted()
                && (rules.sources().isEmpty()
                        || rules.sources().contains(past.record().connection()));
        return new OrderView(
                past.record().connection().value(),
                past.record().kind(),
                past.record().id(),
                past.order().number(),
                past.order().placedAt(),
                past.order().totals().total().toString(),
                counts ? past.net().toString() : "",
                words(past.order().states()));
    }

    private static String words(OrderStates states) {
        return Stream.of(states.order(), states.payment(), states.shipment())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
