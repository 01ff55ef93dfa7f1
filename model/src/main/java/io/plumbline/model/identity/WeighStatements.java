package io.plumbline.model.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Finds out which statements of who is one and who is two count: of those that contradict each other, the later ones.
///
/// Statements are gone through in the order in which they were made. A merge makes the two people whom it names one,
/// as they are by then, and takes back what told them apart. A separation takes back those merges, the latest first
/// to stay, that make one person of those whom it names; what these took back counts again. Only people of whom a
/// separation speaks are looked at so; all other merges count.
final class WeighStatements {
    private static final Comparator<Claim> EARLY_FIRST =
            Comparator.comparing(WeighStatements::said, Statement.EARLY_FIRST);

    private final IdentityRules rules;
    private final Set<Identifier> crowded;

    WeighStatements(IdentityRules rules, Set<Identifier> crowded) {
        this.rules = rules;
        this.crowded = crowded;
    }

    Stated weigh(List<Claim.Contact> contacts, List<Claim.Merge> merges, List<Claim.Separation> separations) {
        if (separations.isEmpty()) {
            return new Stated(merges, List.of());
        }
        Partition nearby = nearby(contacts, merges, separations);
        Map<Identifier, List<Claim>> statements = new TreeMap<>();
        separations.forEach(each -> statements
                .computeIfAbsent(nearby.root(each.ones().getFirst()), ignored -> new ArrayList<>())
                .add(each));
        Stated counting = Stated.NOTHING;
        for (Claim.Merge merge : merges) {
            List<Claim> theirs = statements.get(nearby.root(merge.survivor()));
            if (theirs == null) {
                counting = counting.and(merge);
            } else {
                theirs.add(merge);
            }
        }
        Map<Identifier, List<Claim.Contact>> concerned = new HashMap<>();
        contacts.forEach(contact -> concerned
                .computeIfAbsent(nearby.root(contact.own()), ignored -> new ArrayList<>())
                .add(contact));
        for (Map.Entry<Identifier, List<Claim>> each : statements.entrySet()) {
            counting = counting.and(among(concerned.getOrDefault(each.getKey(), List.of()), each.getValue()));
        }
        return counting;
    }

    /// Everybody whom anything could make one.
    private Partition nearby(
            List<Claim.Contact> contacts, List<Claim.Merge> merges, List<Claim.Separation> separations) {
        Partition nearby = new Partition();
        for (Claim.Contact contact : contacts) {
            List<Identifier> shared = new ArrayList<>(List.of(contact.own()));
            contact.carried().stream()
                    .filter(each -> rules.mayJoin(each) && !crowded.contains(each))
                    .forEach(shared::add);
            nearby.join(shared);
        }
        merges.forEach(merge -> nearby.join(List.of(merge.survivor(), merge.loser())));
        separations.forEach(each -> nearby.join(each.named().toList()));
        return nearby;
    }

    private Stated among(List<Claim.Contact> contacts, Collection<Claim> statements) {
        List<Claim> inOrder = statements.stream().sorted(EARLY_FIRST).toList();
        Set<Claim> takenBack = new HashSet<>();
        for (int i = 0; i < inOrder.size(); i++) {
            if (inOrder.get(i) instanceof Claim.Separation separation) {
                List<Claim> earlier = inOrder.subList(0, i);
                while (contradicted(separation, counting(contacts, earlier, takenBack), contacts)
                        .map(takenBack::add)
                        .orElse(false)) {
                    // What the merge took back counts again, so the next one is looked for among what counts now.
                }
            }
        }
        return counting(contacts, inOrder, takenBack);
    }

    /// @param takenBack merges that later separations take back, and that so never took anything back themselves
    private Stated counting(List<Claim.Contact> contacts, List<Claim> inOrder, Set<Claim> takenBack) {
        Stated counting = Stated.NOTHING;
        for (Claim claim : inOrder) {
            if (claim instanceof Claim.Separation separation) {
                counting = counting.and(separation);
            } else if (claim instanceof Claim.Merge merge && !takenBack.contains(merge)) {
                counting = counting.without(contradicting(merge, counting, contacts))
                        .and(merge);
            }
        }
        return counting;
    }

    private List<Claim.Separation> contradicting(Claim.Merge merge, Stated counting, List<Claim.Contact> contacts) {
        JoinContacts joined = new JoinContacts(rules, contacts, counting, crowded);
        return counting.between(joined.person(merge.survivor()), joined.person(merge.loser()), joined::person);
    }

    private Optional<Claim.Merge> contradicted(
            Claim.Separation separation, Stated counting, List<Claim.Contact> contacts) {
        Stated kept = new Stated(List.of(), counting.separations()).and(separation);
        for (Claim.Merge merge : counting.merges().reversed()) {
            if (!contradicting(merge, kept, contacts).isEmpty()) {
                return Optional.of(merge);
            }
            kept = kept.and(merge);
        }
        return Optional.empty();
    }

    private static Statement said(Claim claim) {
        return switch (claim) {
            case Claim.Merge merge -> merge.said();
            case Claim.Separation separation -> separation.said();
            case Claim.Contact contact -> throw new IllegalArgumentException("A contact states nothing of others");
            case Claim.Remark remark -> throw new IllegalArgumentException("A remark states nothing of others");
        };
    }
}
