package io.plumbline.engine.decision;

import java.util.List;

/// Takes decisions about people. May be called from any thread.
public interface Decides {
    /// Says what follows from a decision, and takes it unless it is a rehearsal. When this returns, a crash does not
    /// lose the decision; it takes effect in moments.
    Answer decide(Wish wish) throws InterruptedException;

    /// What became of a wish.
    sealed interface Answer {
        /// It is possible, and it was taken unless it is a rehearsal.
        ///
        /// @param decision the id of the decision's record
        /// @param before the people as they are
        /// @param after the people as they will be
        record Possible(String decision, List<Person> before, List<Person> after) implements Answer {
            public Possible {
                before = List.copyOf(before);
                after = List.copyOf(after);
            }
        }

        /// It is not taken.
        ///
        /// @param named which of the two is the trouble, as it was given; empty if it is both
        record Refused(Refusal why, String named) implements Answer {}
    }

    /// Why a decision is not taken.
    enum Refusal {
        UNKNOWN,
        AMBIGUOUS,
        ALREADY_ONE,
        ALREADY_APART,
        TOO_MANY
    }

    /// A person, with as little personal data as lets people recognise them.
    ///
    /// @param id the external id in destinations
    /// @param email masked; empty if there is none
    /// @param records the contacts, as `connection/kind/id`
    record Person(String id, boolean guest, String email, List<String> records) {
        public Person {
            records = List.copyOf(records);
        }
    }
}
