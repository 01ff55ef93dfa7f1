package io.plumbline.engine.work;

import io.plumbline.engine.resolve.People;
import io.plumbline.model.fact.Fact;
import io.plumbline.model.fact.OrderFact;
import io.plumbline.model.fact.ReturnFact;
import io.plumbline.model.history.DeriveHistory;
import io.plumbline.model.history.History;
import io.plumbline.model.history.HistoryRules;
import io.plumbline.model.history.PastOrder;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.record.RecordKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the orders of people, and derives their histories.
///
/// Two queries do for a batch as a rule: orders are counted first, from the index alone, so that of an account with
/// more orders than any person has not one is read, and so that many orders of many people are read in several goes
/// instead of all at once.
public final class ReadHistories {
    /// How many things with orders are held in memory together, unless one person alone has more.
    private static final int THINGS_AT_ONCE_MAX = 10_000;

    private final Snapshot snapshot;
    private final People people;
    private final HistoryRules rules;
    private final Instant now;
    private final Map<RecordKey, Thing> news = new LinkedHashMap<>();
    private final Map<RecordKey, Thing> replaced = new HashMap<>();

    public ReadHistories(Snapshot snapshot, People people, HistoryRules rules, Instant now) {
        this.snapshot = snapshot;
        this.people = people;
        this.rules = rules;
        this.now = now;
    }

    /// Takes up a change that the snapshot does not have yet.
    ///
    /// @param before as the snapshot has it; absent if it does not know the thing
    void expect(@Nullable Thing before, Thing after) {
        news.put(after.key(), after);
        if (before != null) {
            replaced.put(after.key(), before);
        }
    }

    /// Histories of all of these people, but of those with more orders than any person has.
    public Map<ProfileId, History> of(Collection<ProfileId> ids) {
        Map<ProfileId, List<Thing>> expected = new HashMap<>();
        news.values().forEach(thing -> addGoods(thing, expected));
        Map<ProfileId, Integer> stored = stored(ids);
        Map<ProfileId, Integer> passing = passing();
        Map<ProfileId, History> histories = new HashMap<>();
        List<ProfileId> chunk = new ArrayList<>();
        int things = 0;
        for (ProfileId id : ids) {
            int theirs = stored.getOrDefault(id, 0);
            int after = theirs
                    - passing.getOrDefault(id, 0)
                    + expected.getOrDefault(id, List.of()).size();
            if (after > rules.ordersMax()) {
                continue;
            }
            if (things + theirs > THINGS_AT_ONCE_MAX && !chunk.isEmpty()) {
                derive(chunk, things, expected, histories);
                chunk.clear();
                things = 0;
            }
            chunk.add(id);
            things += theirs;
        }
        derive(chunk, things, expected, histories);
        return histories;
    }

    /// All orders of one person, those that do not count among them; empty if there are more than any person has.
    public Optional<List<PastOrder>> ordersOf(ProfileId id) {
        if (stored(List.of(id)).getOrDefault(id, 0) > rules.ordersMax()) {
            return Optional.empty();
        }
        List<PastOrder> orders = new ArrayList<>();
        snapshot.goodsOf(people.identifiersOf(List.of(id))).forEach(thing -> orders(thing, orders));
        return Optional.of(orders);
    }

    private Map<ProfileId, Integer> stored(Collection<ProfileId> ids) {
        Map<ProfileId, Integer> stored = new HashMap<>();
        snapshot.countGoods(people.identifiersOf(ids), rules.ordersMax() + replaced.size() + 1)
                .forEach((identifier, count) ->
                        people.profileOf(identifier).ifPresent(id -> stored.merge(id, count, Integer::sum)));
        return stored;
    }

    /// How many of the things that are stored are about to be others, or somebody else's.
    private Map<ProfileId, Integer> passing() {
        Map<ProfileId, Integer> passing = new HashMap<>();
        for (Thing thing : replaced.values()) {
            if (!thing.goods().isEmpty()) {
                people.profileOf(thing).ifPresent(id -> passing.merge(id, 1, Integer::sum));
            }
        }
        return passing;
    }

    private void derive(
            List<ProfileId> ids, int stored, Map<ProfileId, List<Thing>> expected, Map<ProfileId, History> histories) {
        Map<ProfileId, List<Thing>> goods = new HashMap<>();
        if (stored > 0) {
            for (Thing thing : snapshot.goodsOf(people.identifiersOf(ids))) {
                if (!news.containsKey(thing.key())) {
                    addGoods(thing, goods);
                }
            }
        }
        for (ProfileId id : ids) {
            List<PastOrder> orders = new ArrayList<>();
            goods.getOrDefault(id, List.of()).forEach(thing -> orders(thing, orders));
            expected.getOrDefault(id, List.of()).forEach(thing -> orders(thing, orders));
            histories.put(id, DeriveHistory.from(orders, rules, now));
        }
    }

    private void addGoods(Thing thing, Map<ProfileId, List<Thing>> goods) {
        if (!thing.goods().isEmpty()) {
            people.profileOf(thing)
                    .ifPresent(id -> goods.computeIfAbsent(id, ignored -> new ArrayList<>())
                            .add(thing));
        }
    }

    private static void orders(Thing thing, List<PastOrder> orders) {
        for (Fact fact : thing.goods()) {
            if (fact instanceof OrderFact order) {
                orders.add(new PastOrder(thing.key(), order, returns(thing, order)));
            }
        }
    }

    private static List<ReturnFact> returns(Thing thing, OrderFact order) {
        List<ReturnFact> returns = new ArrayList<>();
        for (Fact fact : thing.goods()) {
            if (fact instanceof ReturnFact back && back.orderId().equals(order.orderId())) {
                returns.add(back);
            }
        }
        return returns;
    }
}
