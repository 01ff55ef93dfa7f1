package io.plumbline.store.deliver;

import io.plumbline.model.intent.Lane;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The numbers of lanes in the database, growing from the most urgent.
final class LaneNumber {
    private static final List<Lane> BY_NUMBER = Arrays.stream(Lane.values())
            .sorted(Comparator.comparingInt(LaneNumber::of))
            .toList();

    private LaneNumber() {}

    static int of(Lane lane) {
        return switch (lane) {
            case CONSENT -> 0;
            case TRIGGER -> 1;
            case TRANSACTION -> 2;
            case PROFILE -> 3;
            case BULK -> 4;
        };
    }

    static Lane lane(int number) {
        return BY_NUMBER.get(number);
    }

    /// From the most urgent lane to this one.
    static List<Lane> upTo(Lane slowest) {
        return BY_NUMBER.subList(0, of(slowest) + 1);
    }
}
