package io.plumbline.model.identity;

import java.util.SortedSet;
import java.util.TreeSet;

/// One person, as claims tell. Each is equal to itself only.
final class Group {
    private final SortedSet<Identifier> identifiers = new TreeSet<>();
    private final SortedSet<Identifier> founders = new TreeSet<>();

    /// What points to this person and to nobody else.
    SortedSet<Identifier> identifiers() {
        return identifiers;
    }

    /// All who claim them.
    SortedSet<Identifier> founders() {
        return founders;
    }
}
