package io.plumbline.store.simulation;

import io.plumbline.model.consent.ConsentAct;
import io.plumbline.model.consent.ConsentStatement;
import io.plumbline.model.document.Document;
import io.plumbline.model.fact.ConsentBasis;
import io.plumbline.model.fact.ConsentFact;
import io.plumbline.model.fact.CustomerFact;
import io.plumbline.model.fact.Fact;
import io.plumbline.model.fact.PersonReference;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.record.RecordKey;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the shop can say of an account, and what the destination can say of its contact.
record Person(String id) {
    RecordKey account() {
        return new RecordKey(World.SHOP, "customer", id);
    }

    /// The record in which the destination tells what it observes of the contact.
    RecordKey observation() {
        return new RecordKey(World.ESP, "opt-in", contact());
    }

    String email() {
        return id + "@example.com";
    }

    /// The external id of the contact, as long as it is the founder of its profile.
    String contact() {
        return ProfileId.foundedBy(Identifier.customer(World.SHOP, id), 0).toString();
    }

    Fact named(String firstName) {
        return withAddress(email(), firstName);
    }

    Fact withAddress(String email, String firstName) {
        return new CustomerFact(id, Document.of(Map.of("email", email, "firstName", firstName)));
    }

    Fact yes(@Nullable Instant at) {
        return act(ConsentAct.GRANTED, at, "account page");
    }

    Fact yesFromNowhere(@Nullable Instant at) {
        return act(ConsentAct.GRANTED, at, "");
    }

    ConsentFact no(@Nullable Instant at) {
        return act(ConsentAct.WITHDRAWN, at, "");
    }

    ConsentFact act(ConsentAct act, @Nullable Instant at, String how) {
        return ConsentFact.act(
                PersonReference.customer(id), new ConsentStatement(ConsentStatement.EMAIL, "", act, at, how));
    }

    /// What the destination observes without knowing when it happened.
    Fact seen(ConsentAct act) {
        return new ConsentFact(
                PersonReference.contact(contact()),
                new ConsentStatement(ConsentStatement.EMAIL, "", act, null, "seen"),
                ConsentBasis.OBSERVED);
    }

    Fact toldByDestination(ConsentAct act, Instant at) {
        return ConsentFact.act(
                PersonReference.contact(contact()), new ConsentStatement(ConsentStatement.EMAIL, "", act, at, ""));
    }
}
