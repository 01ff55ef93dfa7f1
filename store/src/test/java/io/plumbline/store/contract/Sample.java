package io.plumbline.store.contract;

import io.plumbline.connector.Hint;
import io.plumbline.connector.Offset;
import io.plumbline.engine.journal.Arrival;
import io.plumbline.engine.receive.StreamProgress;
import io.plumbline.engine.store.ExceptionCase;
import io.plumbline.engine.work.Changes.Addressed;
import io.plumbline.engine.work.Changes.Quarantined;
import io.plumbline.engine.work.Thing;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.consent.ConsentAct;
import io.plumbline.model.consent.ConsentStatement;
import io.plumbline.model.document.Document;
import io.plumbline.model.fact.ConsentFact;
import io.plumbline.model.fact.CustomerFact;
import io.plumbline.model.fact.Fact;
import io.plumbline.model.fact.PersonReference;
import io.plumbline.model.fact.StockFact;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.intent.Intent;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.intent.Lane;
import io.plumbline.model.profile.Profile;
import io.plumbline.model.record.FieldProblem;
import io.plumbline.model.record.RecordChange;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.RecordOrigin;
import io.plumbline.model.record.RecordPayload;
import io.plumbline.model.record.SourceRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Values for scenarios; what does not matter to a scenario is chosen here.
public final class Sample {
    public static final ConnectionName SHOP = new ConnectionName("shop-uk");
    public static final ConnectionName ESP = new ConnectionName("esp-main");
    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private Sample() {}

    public static RecordKey customerKey(String id) {
        return new RecordKey(SHOP, "customer", id);
    }

    public static SourceRecord record(String id, long version) {
        return SourceRecord.present(
                customerKey(id), version, NOON, RecordOrigin.LIVE, RecordPayload.of("{\"id\":\"" + id + "\"}"));
    }

    public static Arrival arrival(SourceRecord... records) {
        return new Arrival(List.of(records), null, List.of(), NOON);
    }

    public static StreamProgress progress(String offset) {
        return new StreamProgress(SHOP, "customers", new Offset(offset), 0.5, true, NOON);
    }

    public static Hint hint(String id, long version) {
        return new Hint(customerKey(id), RecordChange.PRESENT, NOON, version);
    }

    public static Identifier customer(String id) {
        return Identifier.customer(SHOP, id);
    }

    public static Identifier email(String name) {
        return new Identifier(Identifier.EMAIL, name + "@example.com");
    }

    public static ProfileId profileId(String customer) {
        return ProfileId.foundedBy(customer(customer), 0);
    }

    public static Thing customerThing(String id, long version, Fact... more) {
        CustomerFact fact = new CustomerFact(id, Document.of(Map.of("email", id + "@example.com", "firstName", "Ada")));
        List<Fact> personal = new ArrayList<>(List.of(fact));
        personal.addAll(List.of(more));
        return new Thing(customerKey(id), version, NOON, RecordChange.PRESENT, customer(id), personal, List.of());
    }

    public static ConsentFact consent(String customer, ConsentAct act) {
        return ConsentFact.act(
                PersonReference.customer(customer),
                new ConsentStatement(ConsentStatement.EMAIL, "", act, NOON, "checkout"));
    }

    /// A thing with a fact of goods, which for the store is any that is not personal.
    public static Thing goodsThing(String id, Identifier person, List<Fact> personal) {
        Fact goods = new StockFact(id, "SKU-1", "", BigDecimal.ONE);
        return new Thing(
                new RecordKey(SHOP, "order", id), 1, NOON, RecordChange.PRESENT, person, personal, List.of(goods));
    }

    public static Profile profile(String customer) {
        return new Profile(
                profileId(customer), false, Document.of(Map.of("email", customer + "@example.com")), new TreeMap<>());
    }

    public static Addressed putContact(String customer, String firstName) {
        ProfileId contact = profileId(customer);
        Document body = Document.of(Map.of("fields", Map.of("1", firstName), "cleared", List.of("2")));
        Intent intent = new Intent(IntentKind.PUT_CONTACT, Lane.PROFILE, contact.toString(), contact, body, NOON, true);
        return new Addressed(ESP, intent, "put " + firstName);
    }

    public static Addressed order(String customer, String order) {
        return belonging(IntentKind.RECORD_ORDER, Lane.TRANSACTION, customer, order);
    }

    public static Addressed event(String customer, String event) {
        return belonging(IntentKind.TRIGGER_EVENT, Lane.TRIGGER, customer, event);
    }

    private static Addressed belonging(IntentKind kind, Lane lane, String customer, String thing) {
        Document body = Document.of(Map.of("rows", thing));
        Intent intent = new Intent(kind, lane, thing, profileId(customer), body, NOON, true);
        return new Addressed(ESP, intent, kind.word() + " " + thing);
    }

    public static Addressed product(String sku, Lane lane, Instant cause, boolean live) {
        Document body = Document.of(Map.of("sku", sku));
        Intent intent = new Intent(IntentKind.PUT_PRODUCT, lane, sku, null, body, cause, live);
        return new Addressed(ESP, intent, "product " + sku);
    }

    public static Addressed product(String sku) {
        return product(sku, Lane.BULK, NOON, false);
    }

    public static Quarantined quarantined(String id, long version) {
        FieldProblem problem = new FieldProblem("email", "n***", "email-invalid", "This is no address.");
        return new Quarantined(customerKey(id), version, NOON, version, List.of(problem));
    }

    public static ExceptionCase exception(String kind, long count, Instant at, String... samples) {
        return new ExceptionCase(
                kind, SHOP.value(), "source data", "Some are wrong", count, List.of(samples), "Mend them", at);
    }
}
