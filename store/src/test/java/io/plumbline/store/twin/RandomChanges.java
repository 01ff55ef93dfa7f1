package io.plumbline.store.twin;

import io.plumbline.engine.work.Changes.Addressed;
import io.plumbline.engine.work.Thing;
import io.plumbline.model.document.Document;
import io.plumbline.model.identity.ClaimCount;
import io.plumbline.model.identity.Hindrance;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.intent.Intent;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.intent.Lane;
import io.plumbline.model.record.RecordChange;
import io.plumbline.store.contract.Edit;
import io.plumbline.store.contract.Sample;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Changes about a few people, so that they meet often.
final class RandomChanges {
    static final Identifier SHARED = Sample.email("shared");

    private static final IntentKind[] KINDS = {
        IntentKind.PUT_CONTACT, IntentKind.RECORD_ORDER, IntentKind.TRIGGER_EVENT, IntentKind.PUT_PRODUCT
    };

    private final Random random;

    RandomChanges(Random random) {
        this.random = random;
    }

    String person() {
        return List.of("ada", "bob", "eve").get(random.nextInt(3));
    }

    Instant moment() {
        return Sample.NOON.plusMillis(random.nextInt(10_000) - 5_000L);
    }

    Edit next() {
        Edit edit = new Edit();
        String person = person();
        edit.person(Sample.profile(person), Sample.customer(person), Sample.email(person()));
        for (int i = random.nextInt(3); i > 0; i--) {
            edit.things(thing());
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            edit.intents(intent());
        }
        if (random.nextInt(3) == 0) {
            edit.quarantined(Sample.quarantined(person(), random.nextInt(5)));
        } else {
            edit.released(Sample.customerKey(person()));
        }
        if (random.nextInt(4) == 0) {
            edit.cases(Sample.exception("case-" + random.nextInt(3), 1, moment(), "s" + random.nextInt(20)));
        }
        if (random.nextInt(3) == 0) {
            edit.lookAgain(Sample.profileId(person()), moment());
        }
        if (random.nextInt(6) == 0) {
            edit.lookNoMore(Sample.profileId(person()));
        }
        if (random.nextInt(6) == 0) {
            edit.cases(Sample.exception("case-" + random.nextInt(3), -1, moment(), "s" + random.nextInt(20)));
        }
        shared(edit, Sample.profileId(person));
        if (random.nextInt(8) == 0) {
            edit.forgotten(Sample.email(person() + "-gone"));
        }
        return edit;
    }

    /// Sometimes an address that several carry.
    private void shared(Edit edit, ProfileId carrier) {
        switch (random.nextInt(6)) {
            case 0 -> edit.carried(SHARED, Hindrance.TOLD_APART, carrier);
            case 1 -> edit.dropped(SHARED, carrier);
            case 2 -> edit.crowded(SHARED, new ClaimCount(random.nextInt(9), 1));
            case 3 -> edit.uncrowded(SHARED);
            default -> edit.released();
        }
    }

    private Thing thing() {
        String person = person();
        return switch (random.nextInt(3)) {
            case 0 -> Sample.customerThing(person, random.nextInt(6));
            case 1 -> Sample.goodsThing("o-" + random.nextInt(4), Sample.customer(person), List.of());
            default ->
                new Thing(
                        Sample.customerKey(person),
                        random.nextInt(6),
                        moment(),
                        RecordChange.DELETED,
                        null,
                        List.of(),
                        List.of());
        };
    }

    private Addressed intent() {
        IntentKind kind = KINDS[random.nextInt(KINDS.length)];
        String person = person();
        String thing =
                kind == IntentKind.PUT_CONTACT ? Sample.profileId(person).toString() : kind.word() + random.nextInt(3);
        Intent intent = new Intent(
                kind,
                Twins.any(Lane.values(), random),
                thing,
                kind == IntentKind.PUT_PRODUCT ? null : Sample.profileId(person),
                Document.of(Map.of("fields", Map.of("1", random.nextInt(9)), "cleared", List.of("2"))),
                moment(),
                random.nextBoolean());
        return new Addressed(Sample.ESP, intent, "hash-" + random.nextInt(1_000));
    }
}
