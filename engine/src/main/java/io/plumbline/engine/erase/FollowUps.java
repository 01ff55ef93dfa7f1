package io.plumbline.engine.erase;

import io.plumbline.engine.erase.Certificate.ByHand;
import io.plumbline.model.ConnectionName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What an erasure leaves to people, said for each connection.
///
/// @param reach where erasures reach
public record FollowUps(Reach reach) {
    private static final String SOURCE =
            "Have the person deleted by whoever runs this source: Plumbline deletes nothing in a source. Until then it"
                    + " may tell of them again, and nothing of that is taken in";
    private static final String UNABLE =
            "This destination cannot be told to erase: have the contact deleted there by whoever runs it";

    /// @param holding the connections that told of the person
    /// @param contacts whether destinations may hold the person
    public List<ByHand> after(Erasure erasure, Set<ConnectionName> holding, boolean contacts) {
        List<ByHand> byHand = new ArrayList<>();
        for (ConnectionName source : new TreeSet<>(holding)) {
            if (!source.value().equals(erasure.origin()) && !reach.erasing().containsKey(source)) {
                byHand.add(new ByHand(source.value(), SOURCE));
            }
        }
        if (contacts) {
            new TreeSet<>(reach.unable())
                    .stream()
                            .filter(destination -> !holding.contains(destination))
                            .forEach(destination -> byHand.add(new ByHand(destination.value(), UNABLE)));
            new TreeMap<>(reach.erasing()).forEach((destination, left) -> {
                if (!left.isEmpty()) {
                    byHand.add(new ByHand(destination.value(), left));
                }
            });
        }
        return byHand;
    }
}
