package io.plumbline.api;

import java.util.List;

/// What follows from a decision about people.
///
/// @param decision the id of its record
/// @param taken whether it was taken; it takes effect in moments
/// @param before the people as they are
/// @param after the people as they will be
public record DecisionAnswer(String decision, boolean taken, List<Person> before, List<Person> after) {
    public DecisionAnswer {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /// One of them.
    ///
    /// @param id the external id in destinations
    /// @param email masked; empty if there is none
    /// @param records the contacts, as `connection/kind/id`
    public record Person(String id, boolean guest, String email, List<String> records) {
        public Person {
            records = List.copyOf(records);
        }
    }
}
