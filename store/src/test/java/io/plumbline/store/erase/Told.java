package io.plumbline.store.erase;

import io.plumbline.model.ConnectionName;
import io.plumbline.model.consent.ConsentAct;
import io.plumbline.model.consent.ConsentStatement;
import io.plumbline.model.document.Document;
import io.plumbline.model.fact.ConsentFact;
import io.plumbline.model.fact.CustomerFact;
import io.plumbline.model.fact.ErasureFact;
import io.plumbline.model.fact.Fact;
import io.plumbline.model.fact.OrderFact;
import io.plumbline.model.fact.OrderStates;
import io.plumbline.model.fact.OrderTotals;
import io.plumbline.model.fact.PersonReference;
import io.plumbline.model.record.FieldProblem;
import io.plumbline.model.record.RecordChange;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.RecordOrigin;
import io.plumbline.model.record.RecordPayload;
import io.plumbline.model.record.SourceRecord;
import io.plumbline.model.record.Standardised;
import io.plumbline.model.value.Email;
import io.plumbline.model.value.Money;
import java.time.Instant;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One version of one record, and what it means.
record Told(SourceRecord record, Standardised meaning) {
    static final ConnectionName SHOP = new ConnectionName("shop");
    private static final Currency EURO = Currency.getInstance("EUR");

    static Told account(String person, String id, long version, Instant at, Instant registered) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("email", email(person));
        values.put("firstName", name(person));
        values.put("phone", phone(person));
        values.put("registeredAt", registered.toString());
        return present("customer", id, version, at, List.of(new CustomerFact(id, Document.of(values))), person);
    }

    static Told guestOrder(String person, String id, long version, Instant at, Instant placed) {
        Document values = Document.of(Map.of("email", email(person), "firstName", name(person)));
        PersonReference guest = PersonReference.guest(new Email(email(person)));
        return present(
                "order", id, version, at, List.of(new CustomerFact("", values), order(id, guest, placed)), person);
    }

    static Told accountOrder(String person, String account, String id, long version, Instant at) {
        PersonReference customer = new PersonReference(account, new Email(email(person)), "");
        return present("order", id, version, at, List.of(order(id, customer, at)), person);
    }

    static Told consent(String person, String id, ConsentAct act, Instant at) {
        PersonReference who = PersonReference.guest(new Email(email(person)));
        Fact fact = ConsentFact.act(
                who, new ConsentStatement(ConsentStatement.EMAIL, "", act, at, "page of " + name(person)));
        return present("newsletter", id, 1, at, List.of(fact), person);
    }

    static Told unfit(String person, String id, Instant at) {
        FieldProblem problem = new FieldProblem("country", "X", "code-unmapped", "Nobody knows this country");
        SourceRecord record = new SourceRecord(
                new RecordKey(SHOP, "customer", id), 1, at, RecordChange.PRESENT, RecordOrigin.LIVE, payload(person));
        return new Told(record, new Standardised.Unfit(List.of(problem)));
    }

    static Told request(String person, String id, Instant at) {
        PersonReference who = PersonReference.guest(new Email(email(person)));
        return present("request", id, 1, at, List.of(new ErasureFact(who, at)), person);
    }

    static Told gone(String kind, String id, long version, Instant at, RecordChange change) {
        return new Told(
                SourceRecord.gone(new RecordKey(SHOP, kind, id), version, at, change),
                new Standardised.Facts(List.of(), List.of()));
    }

    private static Told present(String kind, String id, long version, Instant at, List<Fact> facts, String person) {
        SourceRecord record = new SourceRecord(
                new RecordKey(SHOP, kind, id), version, at, RecordChange.PRESENT, RecordOrigin.LIVE, payload(person));
        return new Told(record, new Standardised.Facts(facts, List.of()));
    }

    private static OrderFact order(String id, PersonReference person, Instant placed) {
        OrderTotals totals = OrderTotals.of(Money.zero(EURO));
        return new OrderFact(id, id, person, "", placed, new OrderStates("Open", "Paid", ""), totals, List.of());
    }

    private static RecordPayload payload(String person) {
        return RecordPayload.of("{\"mail\":\"" + email(person) + "\",\"name\":\"" + name(person) + "\",\"tel\":\""
                + phone(person) + "\"}");
    }

    static String email(String person) {
        return "zz" + person + "zz@example.com";
    }

    static String name(String person) {
        return "Zoe-" + person + "-Zander";
    }

    static String phone(String person) {
        return "+4930555" + Math.abs(person.hashCode() % 100_000_000);
    }
}
