package io.plumbline.sandbox.shop.live;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What shoppers have done so far.
///
/// @param byAction a tally per kind of action, by its name
public record Report(SortedMap<String, Tally> byAction) {
    public Report {
        byAction = Collections.unmodifiableSortedMap(new TreeMap<>(byAction));
    }

    static Report empty() {
        return new Report(new TreeMap<>(Map.of()));
    }

    /// How many actions were tried.
    public long all() {
        return byAction.values().stream().mapToLong(Tally::all).sum();
    }

    /// How many actions the shop refused or did not answer.
    public long refusals() {
        return byAction.values().stream().mapToLong(Tally::refusals).sum();
    }

    Report with(String action, ActionResult result) {
        SortedMap<String, Tally> tallies = new TreeMap<>(byAction);
        tallies.put(action, tallies.getOrDefault(action, Tally.NONE).with(result));
        return new Report(tallies);
    }
}
