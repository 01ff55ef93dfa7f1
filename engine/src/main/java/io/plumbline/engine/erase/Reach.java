package io.plumbline.engine.erase;

import io.plumbline.model.ConnectionName;
import java.util.Map;
import java.util.Set;

/// Where an erasure reaches.
///
/// @param erasing destinations that can erase, each with what stays there all the same, or an empty text
/// @param unable destinations that cannot
public record Reach(Map<ConnectionName, String> erasing, Set<ConnectionName> unable) {
    public static final Reach NOWHERE = new Reach(Map.of(), Set.of());

    public Reach {
        erasing = Map.copyOf(erasing);
        unable = Set.copyOf(unable);
    }
}
