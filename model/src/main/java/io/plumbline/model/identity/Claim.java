package io.plumbline.model.identity;

import java.util.List;
import java.util.stream.Stream;

/// What one record says of who is who.
public sealed interface Claim {
    /// Names the record's own person by something that its source never gives to another; a profile that a claim founds
    /// takes its id from it.
    Identifier founder();

    /// Every identifier that is named.
    List<Identifier> identifiers();

    /// A contact: an account, or what a guest left.
    ///
    /// @param own what is this contact itself and nobody else: the id of the account, or of the guest's record
    /// @param account whether it is an account
    /// @param carried what others may have too, each once
    record Contact(Identifier own, boolean account, List<Identifier> carried) implements Claim {
        public Contact {
            carried = carried.stream().distinct().toList();
        }

        @Override
        public Identifier founder() {
            return own;
        }

        /// The external id of a profile that this contact founds: destinations may hold it, or have held it.
        public Identifier external() {
            return Identifier.external(own);
        }

        @Override
        public List<Identifier> identifiers() {
            return Stream.concat(Stream.of(own, external()), carried.stream()).toList();
        }
    }

    /// Says something about a person who is named by one identifier, and is no contact.
    record Remark(Identifier founder, Identifier person) implements Claim {
        @Override
        public List<Identifier> identifiers() {
            return List.of(person);
        }
    }

    /// Two contacts are one, because their source says so, or a person decided it.
    ///
    /// @param survivor the contact whose profile stays
    /// @param loser the contact that goes; perhaps of a customer nobody tells of any more
    record Merge(Identifier survivor, Identifier loser, Statement said) implements Claim {
        @Override
        public Identifier founder() {
            return survivor;
        }

        @Override
        public List<Identifier> identifiers() {
            return List.of(survivor, Identifier.external(survivor), loser, Identifier.external(loser), said.link());
        }
    }

    /// None of some contacts is one person with any of some others, because a person decided it.
    record Separation(List<Identifier> ones, List<Identifier> others, Statement said) implements Claim {
        public Separation {
            ones = List.copyOf(ones);
            others = List.copyOf(others);
        }

        @Override
        public Identifier founder() {
            return said.link();
        }

        @Override
        public List<Identifier> identifiers() {
            return Stream.concat(
                            named().flatMap(contact -> Stream.of(contact, Identifier.external(contact))),
                            Stream.of(said.link()))
                    .toList();
        }

        /// Everybody who is named.
        Stream<Identifier> named() {
            return Stream.concat(ones.stream(), others.stream());
        }
    }
}
