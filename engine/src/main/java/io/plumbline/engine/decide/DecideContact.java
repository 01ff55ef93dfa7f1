package io.plumbline.engine.decide;

import io.plumbline.engine.work.Held;
import io.plumbline.model.consent.ConsentDocument;
import io.plumbline.model.document.Document;
import io.plumbline.model.document.DocumentBuilder;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.intent.Intent;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.intent.Lane;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Decides whether a contact must be sent, with which fields, and what is told of consent.
///
/// The body says everything that the destination will hold. Under `telling` stand the channels whose consent is told
/// with this intent: those that differ from what the destination acknowledged, and all of them if it is to forget that
/// the contact was retired. All others are left alone, so that no change of a profile touches consent.
public final class DecideContact {
    private DecideContact() {}

    /// @param truth what the destination should hold
    /// @param held what it holds as far as we know, and what is on its way
    /// @return nothing if it holds or is about to hold exactly that
    public static Optional<Decided> from(ProfileId contact, ContactTruth truth, Held held, Because because) {
        Document consents = ConsentDocument.due(truth.consents(), held.consents());
        String hash = fingerprint(truth.fields(), consents);
        String latest = held.isQueued() ? held.queuedHash() : held.acknowledgedHash();
        if (hash.equals(latest)) {
            return Optional.empty();
        }
        Set<String> telling = telling(truth, consents, held);
        Document body = new DocumentBuilder()
                .put("fields", truth.fields())
                .texts("cleared", cleared(truth.fields(), held))
                .object("consents", consents)
                .texts("telling", List.copyOf(telling))
                .build();
        Lane lane = lane(because, !telling.isEmpty());
        Intent intent = new Intent(
                IntentKind.PUT_CONTACT, lane, contact.toString(), contact, body, because.at(), because.live());
        return Optional.of(new Decided(intent, hash));
    }

    /// The same for the same fields and states of consent. Other evidence of the same state is no change.
    private static String fingerprint(Document fields, Document consents) {
        Document states = ConsentDocument.states(consents);
        return Fingerprint.of(consents.isEmpty() ? fields : Document.of(Map.of("fields", fields, "consents", states)));
    }

    /// What is on its way may arrive before this does, so what that tells is told again.
    private static Set<String> telling(ContactTruth truth, Document consents, Held held) {
        Set<String> telling = new TreeSet<>();
        if (held.wasRetired()) {
            truth.consents().keySet().forEach(scope -> telling.add(scope.word()));
        }
        Document acknowledged = held.acknowledged();
        Document holds = acknowledged == null ? Document.EMPTY : acknowledged.object("consents");
        telling.addAll(ConsentDocument.differing(consents, holds));
        Document queued = held.queued();
        if (queued != null) {
            telling.addAll(queued.texts("telling"));
        }
        return telling;
    }

    /// Values that we put there, or that are on their way, and that are true no longer. What waits to be cleared may be
    /// there even if nothing was ever acknowledged: the answer may have been lost.
    private static List<String> cleared(Document fields, Held held) {
        TreeSet<String> names = new TreeSet<>(names(held.acknowledged()));
        Document queued = held.queued();
        names.addAll(names(queued));
        names.addAll(queued == null ? List.of() : queued.texts("cleared"));
        names.removeAll(fields.values().keySet());
        return new ArrayList<>(names);
    }

    private static Set<String> names(@Nullable Document body) {
        return body == null ? Set.of() : body.object("fields").values().keySet();
    }

    private static Lane lane(Because because, boolean tellsConsent) {
        if (!because.live()) {
            return Lane.BULK;
        }
        return because.consent() && tellsConsent ? Lane.CONSENT : Lane.PROFILE;
    }
}
