package io.plumbline.connectors.emarsys;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/// Cuts what is asked for into as many calls as it takes.
final class Blocks {
    private Blocks() {}

    /// Each value once, a thousand at a time.
    static List<List<String>> of(Collection<String> values) {
        List<String> all = List.copyOf(new LinkedHashSet<>(values));
        List<List<String>> blocks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += Emarsys.CALL_MAX) {
            blocks.add(all.subList(from, Math.min(from + Emarsys.CALL_MAX, all.size())));
        }
        return blocks;
    }
}
