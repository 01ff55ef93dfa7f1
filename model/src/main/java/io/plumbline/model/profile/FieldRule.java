package io.plumbline.model.profile;

import io.plumbline.model.ConnectionName;
import java.util.List;

/// Who has the say on one field.
///
/// @param owners the connections that own it, the first one first; where an owner has no value the next one is asked
/// @param others whether systems that are not named are asked last; otherwise what they say is overruled always
/// @param tie which value counts of several with the same say
public record FieldRule(List<ConnectionName> owners, boolean others, TieRule tie) {
    /// All have the same say, and the most recent value counts.
    public static final FieldRule ANYBODY = new FieldRule(List.of(), true, TieRule.MOST_RECENT);

    public FieldRule {
        owners = List.copyOf(owners);
        if (owners.isEmpty() && !others) {
            throw new IllegalArgumentException("A field that nobody may write has no value");
        }
    }

    /// How much say a system has, 0 for the most.
    int rank(ConnectionName connection) {
        int owner = owners.indexOf(connection);
        return owner >= 0 ? owner : owners.size();
    }

    boolean mayWrite(ConnectionName connection) {
        return others || owners.contains(connection);
    }
}
