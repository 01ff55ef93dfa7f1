package io.plumbline.model.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Which identifiers are the same person: union-find.
final class Partition {
    private final Map<Identifier, Identifier> parent = new HashMap<>();

    /// Makes all of them one.
    void join(Collection<Identifier> identifiers) {
        Identifier first = root(identifiers.iterator().next());
        for (Identifier identifier : identifiers) {
            parent.put(root(identifier), first);
        }
    }

    /// One of those that are the same, equal for all of them.
    Identifier root(Identifier identifier) {
        Identifier current = identifier;
        Identifier up = parent.computeIfAbsent(current, same -> same);
        while (!up.equals(current)) {
            Identifier above = parent.getOrDefault(up, up);
            parent.put(current, above);
            current = up;
            up = above;
        }
        return current;
    }
}
