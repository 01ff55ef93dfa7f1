package io.plumbline.store.people;

import io.plumbline.model.ConnectionName;
import io.plumbline.model.consent.ConsentAct;
import io.plumbline.model.consent.ConsentStatement;
import io.plumbline.model.document.Document;
import io.plumbline.model.fact.ConsentFact;
import io.plumbline.model.fact.CustomerFact;
import io.plumbline.model.fact.DecisionFact;
import io.plumbline.model.fact.DecisionFact.Verdict;
import io.plumbline.model.fact.Fact;
import io.plumbline.model.fact.MergeFact;
import io.plumbline.model.fact.PersonReference;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.record.RecordChange;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.RecordOrigin;
import io.plumbline.model.record.RecordPayload;
import io.plumbline.model.record.SourceRecord;
import io.plumbline.model.value.Email;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// One version of one record, and the facts that it says; none if the thing is gone.
record Telling(RecordKey key, long version, List<Fact> facts) {
    static final ConnectionName SHOP = new ConnectionName("shop");
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private static final int THINGS = 7;

    SourceRecord record() {
        Instant at = NOON.plusSeconds(version);
        return facts.isEmpty()
                ? SourceRecord.gone(key, version, at, RecordChange.DELETED)
                : SourceRecord.present(key, version, at, RecordOrigin.LIVE, RecordPayload.of(key.id() + version));
    }

    /// A next version of any of a few accounts, guests and consents, with few enough values to meet often.
    static Telling any(Random random, long version) {
        String id = String.valueOf(random.nextInt(THINGS));
        boolean gone = random.nextInt(6) == 0;
        return switch (random.nextInt(7)) {
            case 0, 1 ->
                of("customer", id, version, gone ? null : new CustomerFact("c" + id, attributes(random, false)));
            case 2, 3 -> of("order", id, version, gone ? null : new CustomerFact("", attributes(random, true)));
            case 4 -> of("merge", id, version, gone ? null : merge(random));
            case 5 -> of("decision", id, version, gone ? null : decision(random, version));
            default -> of("consent", id, version, gone ? null : consent(random));
        };
    }

    static Telling of(String kind, String id, long version, @Nullable Fact fact) {
        return new Telling(new RecordKey(SHOP, kind, id), version, fact == null ? List.of() : List.of(fact));
    }

    private static Document attributes(Random random, boolean guest) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (guest || random.nextInt(5) > 0) {
            values.put("email", address(random));
        }
        if (random.nextInt(2) == 0) {
            values.put("externalId", "crm-" + random.nextInt(3));
        }
        if (random.nextInt(2) == 0) {
            values.put("phone", "+4930000000" + random.nextInt(3));
        }
        return Document.of(values);
    }

    private static MergeFact merge(Random random) {
        int survivor = random.nextInt(THINGS);
        return merge("c" + survivor, "c" + (survivor + 1 + random.nextInt(THINGS - 1)) % THINGS);
    }

    static MergeFact merge(String survivor, String loser) {
        return new MergeFact(survivor, loser, NOON);
    }

    private static DecisionFact decision(Random random, long version) {
        int one = random.nextInt(2 * THINGS);
        int other = (one + 1 + random.nextInt(2 * THINGS - 1)) % (2 * THINGS);
        return decision(random.nextBoolean() ? Verdict.MERGE : Verdict.SEPARATE, contact(one), contact(other), version);
    }

    private static Identifier contact(int number) {
        return number < THINGS
                ? Identifier.customer(SHOP, "c" + number)
                : new Identifier(SHOP + "/order", String.valueOf(number - THINGS));
    }

    static DecisionFact decision(Verdict verdict, Identifier one, Identifier other, long version) {
        return new DecisionFact(verdict, List.of(one), List.of(other), List.of(), NOON.plusSeconds(version), "Kim");
    }

    private static ConsentFact consent(Random random) {
        PersonReference person = random.nextBoolean()
                ? PersonReference.guest(new Email(address(random)))
                : PersonReference.customer("c" + random.nextInt(THINGS));
        return ConsentFact.act(
                person, new ConsentStatement(ConsentStatement.EMAIL, "", ConsentAct.WITHDRAWN, NOON, "page"));
    }

    private static String address(Random random) {
        return "p" + random.nextInt(4) + "@example.com";
    }
}
