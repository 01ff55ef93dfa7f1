package io.plumbline.model.history;

import io.plumbline.model.document.DocumentBuilder;
import io.plumbline.model.fact.OrderLine;
import io.plumbline.model.history.HistoryRules.ArticleRules;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.value.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Derives a history from all orders of a person as they stand now. Orders that are cancelled, or not paid yet, do not
/// count. It depends on the set of orders and their own times, and, where there are thresholds for recency, on the day.
public final class DeriveHistory {
    private final HistoryRules rules;
    private final LocalDate today;

    private DeriveHistory(HistoryRules rules, Instant now) {
        this.rules = rules;
        this.today = LocalDate.ofInstant(now, rules.zone());
    }

    /// @param orders of the person, in any order; each record counts once
    public static History from(Collection<PastOrder> orders, HistoryRules rules, Instant now) {
        return new DeriveHistory(rules, now).of(counted(orders, rules));
    }

    private static List<PastOrder> counted(Collection<PastOrder> orders, HistoryRules rules) {
        Map<RecordKey, PastOrder> counted = new TreeMap<>();
        for (PastOrder past : orders) {
            boolean wanted = rules.sources().isEmpty()
                    || rules.sources().contains(past.record().connection());
            if (wanted && past.isCounted()) {
                counted.put(past.record(), past);
            }
        }
        return counted.values().stream().sorted(PastOrder.EARLY_FIRST).toList();
    }

    private History of(List<PastOrder> orders) {
        DocumentBuilder out = new DocumentBuilder();
        Sums sums = write(orders, out);
        if (!orders.isEmpty()) {
            writeScores(orders, sums.total(), out);
        }
        rules.shops().forEach((name, shop) -> {
            DocumentBuilder own = new DocumentBuilder();
            write(orders.stream().filter(shop::sold).toList(), own);
            out.object(name, own.build());
        });
        Optional<Instant> changesAt = orders.isEmpty()
                ? Optional.empty()
                : rules.rfm()
                        .recencyChangesOn(day(orders.getLast()), today)
                        .map(day -> day.atStartOfDay(rules.zone()).toInstant());
        return new History(out.build(), sums.findings(), changesAt);
    }

    private Sums write(List<PastOrder> orders, DocumentBuilder out) {
        Sums sums = new Sums(rules.money());
        orders.forEach(past -> sums.add(past, day(past)));
        out.put(HistoryFields.ORDER_COUNT, orders.size());
        sums.write(out);
        if (!orders.isEmpty()) {
            out.put(HistoryFields.FIRST_ORDER_DATE, day(orders.getFirst()).toString());
            out.put(HistoryFields.LAST_ORDER_DATE, day(orders.getLast()).toString());
            writeArticles(orders.reversed(), out);
        }
        return sums;
    }

    private LocalDate day(PastOrder past) {
        return LocalDate.ofInstant(past.order().placedAt(), rules.zone());
    }

    private void writeArticles(List<PastOrder> latestFirst, DocumentBuilder out) {
        Set<String> skus = new LinkedHashSet<>();
        Set<String> categories = new LinkedHashSet<>();
        ArticleRules articles = rules.articles();
        for (PastOrder past : latestFirst) {
            if (skus.size() == articles.max()) {
                break;
            }
            for (OrderLine line : kept(past)) {
                if (skus.size() < articles.max() && skus.add(line.sku())) {
                    categories.addAll(
                            line.categories().isEmpty()
                                    ? articles.categories().getOrDefault(line.sku(), List.of())
                                    : line.categories());
                }
            }
        }
        out.texts(HistoryFields.LAST_SKUS, List.copyOf(skus));
        out.texts(HistoryFields.LAST_CATEGORIES, List.copyOf(categories));
    }

    /// The articles of an order that did not come back.
    private static List<OrderLine> kept(PastOrder past) {
        NetValue value = NetValue.of(past);
        List<OrderLine> kept = new ArrayList<>();
        for (OrderLine line : past.order().lines()) {
            boolean article = line.type() == OrderLine.Type.GOODS && !line.sku().isEmpty();
            if (article && !value.isReturnedWhole(line)) {
                kept.add(line);
            }
        }
        return kept;
    }

    private void writeScores(List<PastOrder> orders, Optional<Money> total, DocumentBuilder out) {
        RfmThresholds rfm = rules.rfm();
        rfm.recency(day(orders.getLast()), today).ifPresent(score -> out.put(HistoryFields.RECENCY, score));
        rfm.frequency(orders.size()).ifPresent(score -> out.put(HistoryFields.FREQUENCY, score));
        total.flatMap(money -> rfm.monetary(money.amount())).ifPresent(score -> out.put(HistoryFields.MONETARY, score));
    }
}
