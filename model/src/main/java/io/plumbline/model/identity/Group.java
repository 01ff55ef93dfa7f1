package io.plumbline.model.identity;

import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// One person, as claims tell. Each is equal to itself only.
final class Group {
    private final SortedSet<Identifier> identifiers = new TreeSet<>();
    private final SortedSet<Identifier> founders = new TreeSet<>();
    private final Set<Identifier> survivors = new HashSet<>();
    private final Set<Identifier> losers = new HashSet<>();
    private final Set<ProfileId> former = new TreeSet<>();

    /// What points to this person and to nobody else.
    SortedSet<Identifier> identifiers() {
        return identifiers;
    }

    /// All who claim them.
    SortedSet<Identifier> founders() {
        return founders;
    }

    /// Who stays, of those whom their source merged: everybody into whom somebody was merged, and who was not merged
    /// further. Nobody if sources contradict themselves.
    Set<Identifier> survivors() {
        Set<Identifier> staying = new TreeSet<>(survivors);
        staying.removeAll(losers);
        return staying;
    }

    /// Profiles that contacts of this person had before they were merged with others, which is undone.
    Set<ProfileId> former() {
        return former;
    }

    void had(ProfileId profile) {
        former.add(profile);
    }

    void merged(Claim.Merge merge) {
        survivors.add(merge.survivor());
        losers.add(merge.loser());
    }
}
