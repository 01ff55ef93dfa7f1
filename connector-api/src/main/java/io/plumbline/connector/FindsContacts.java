package io.plumbline.connector;

import io.plumbline.model.document.Document;
import io.plumbline.model.record.RecordKey;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/// A destination that can tell whom it holds already: people also get there by forms, files and other systems. It is
/// asked before contacts are created, so that nobody is there twice.
///
/// A contact that is found by its address and has no external id can be adopted: the body of its delivery names that
/// address as `adopt`, and the destination then writes to that contact, external id and all, in place of creating one.
/// How an adopted contact stands with its consent is read, and reckoned with, before anything else is written to it.
public interface FindsContacts {
    /// Whether it holds nobody at all, so that nobody needs to be looked up in a first load.
    ///
    /// @throws SystemUnreachableException if that could not be found out; the engine asks again later
    boolean isEmpty() throws InterruptedException;

    /// The address that a contact is to have.
    ///
    /// @param body of the delivery of the contact
    /// @return normalised; empty if it is to have none
    String address(Document body);

    /// The record by which the same connection, read as a source, tells how a contact stands with its consent.
    RecordKey standing(String externalId);

    /// Looks contacts up.
    ///
    /// @param externalIds any number; the connector pages as it must
    /// @param emails any number, normalised
    /// @throws SystemUnreachableException if nothing could be found out; the engine asks again later
    Held find(Collection<String> externalIds, Collection<String> emails) throws InterruptedException;

    /// What was found.
    ///
    /// @param externalIds those of the given that the destination holds
    /// @param byEmail the given addresses that it holds, each with who has it
    record Held(Set<String> externalIds, Map<String, Owner> byEmail) {
        public Held {
            externalIds = Set.copyOf(externalIds);
            byEmail = Map.copyOf(byEmail);
        }
    }

    /// Who has an address in the destination.
    sealed interface Owner {
        /// One contact.
        ///
        /// @param externalId what stands in its external id; empty, one of ours, or anything at all
        record One(String externalId) implements Owner {}

        /// More than one, so that none of them can be named by it. A person has to merge them there.
        record Several() implements Owner {}
    }
}
