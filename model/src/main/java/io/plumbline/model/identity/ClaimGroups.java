package io.plumbline.model.identity;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// The connected components of claims: union-find over identifiers.
final class ClaimGroups {
    private final Map<Identifier, Identifier> parent = new HashMap<>();

    private ClaimGroups() {}

    /// One person: all their identifiers and all who claim them, both in order.
    record Group(TreeSet<Identifier> identifiers, TreeSet<Identifier> founders) {}

    /// All groups, in an order that depends on their contents only.
    static List<Group> of(Collection<Claim> claims) {
        ClaimGroups groups = new ClaimGroups();
        claims.forEach(claim -> groups.join(claim.identifiers()));
        Map<Identifier, Group> byRoot = new TreeMap<>();
        for (Claim claim : claims) {
            Identifier root = groups.root(claim.identifiers().getFirst());
            Group group = byRoot.computeIfAbsent(root, ignored -> new Group(new TreeSet<>(), new TreeSet<>()));
            group.identifiers().addAll(claim.identifiers());
            group.founders().add(claim.founder());
        }
        return byRoot.values().stream()
                .sorted(Comparator.comparing(group -> group.identifiers().first()))
                .toList();
    }

    private void join(List<Identifier> identifiers) {
        Identifier first = root(identifiers.getFirst());
        for (Identifier identifier : identifiers) {
            parent.put(root(identifier), first);
        }
    }

    private Identifier root(Identifier identifier) {
        Identifier current = identifier;
        Identifier up = parent.computeIfAbsent(current, same -> same);
        while (!up.equals(current)) {
            current = up;
            up = parent.getOrDefault(current, current);
        }
        return current;
    }
}
