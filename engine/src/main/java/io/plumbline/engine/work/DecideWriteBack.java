package io.plumbline.engine.work;

import io.plumbline.engine.decide.Because;
import io.plumbline.engine.decide.Decided;
import io.plumbline.engine.decide.Fingerprint;
import io.plumbline.engine.resolve.People;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.consent.ConsentChange;
import io.plumbline.model.consent.ConsentDocument;
import io.plumbline.model.consent.ConsentPolicy;
import io.plumbline.model.consent.ConsentScope;
import io.plumbline.model.consent.ConsentState;
import io.plumbline.model.consent.DeriveConsent;
import io.plumbline.model.consent.RecordedConsent;
import io.plumbline.model.document.Document;
import io.plumbline.model.document.DocumentBuilder;
import io.plumbline.model.fact.ConsentFact;
import io.plumbline.model.fact.CustomerFact;
import io.plumbline.model.fact.Fact;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.intent.Intent;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.intent.Lane;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Decides which accounts of a shop must be told of their person's consent: those that say something else themselves.
///
/// An account that says the right thing already is left alone, so a write that comes back as a notification causes no
/// further one. What it said earlier does not count for that: a flag that turned back without a date is put right
/// again.
final class DecideWriteBack {
    private final ConnectionName destination;
    private final Set<ConsentScope> scopes;
    private final People people;
    private final Snapshot snapshot;
    private final boolean again;

    /// @param scopes the channels and topics that the destination keeps
    /// @param again whether there is no news of anybody
    DecideWriteBack(
            ConnectionName destination, Set<ConsentScope> scopes, People people, Snapshot snapshot, boolean again) {
        this.again = again;
        this.destination = destination;
        this.scopes = scopes;
        this.people = people;
        this.snapshot = snapshot;
    }

    /// @param reasons the people who changed, and why
    List<Decided> decide(Map<ProfileId, Because> reasons) {
        Map<String, Decided> decided = new LinkedHashMap<>();
        reasons.forEach((id, because) -> {
            for (Thing thing : people.speakingFor(id)) {
                account(thing)
                        .flatMap(account -> writeBack(account, thing, id, because))
                        .ifPresent(each -> decided.put(each.intent().thing(), each));
            }
        });
        Map<String, Held> held = snapshot.held(destination, IntentKind.SET_CONSENT, decided.keySet());
        return decided.values().stream()
                .filter(each -> !isTold(held.getOrDefault(each.intent().thing(), Held.NOTHING), each.hash()))
                .toList();
    }

    /// What was told and turned back is told once more when there is news of it, and only then.
    private boolean isTold(Held held, String hash) {
        return held.queuedHash().equals(hash)
                || (again && !held.isQueued() && held.acknowledgedHash().equals(hash));
    }

    /// The id of the account in the destination that a thing is; empty if it is none.
    private Optional<String> account(Thing thing) {
        if (!thing.key().connection().equals(destination)) {
            return Optional.empty();
        }
        return thing.personal().stream()
                .filter(CustomerFact.class::isInstance)
                .map(fact -> ((CustomerFact) fact).customerId())
                .filter(customerId -> !customerId.isEmpty())
                .findFirst();
    }

    private Optional<Decided> writeBack(String account, Thing thing, ProfileId id, Because because) {
        List<ConsentChange> tellings = new ArrayList<>();
        for (ConsentScope scope : scopes) {
            ConsentChange.telling(scope, people.profile(id).consent(scope))
                    .filter(telling -> telling.state() != ownWord(thing, scope))
                    .ifPresent(tellings::add);
        }
        if (tellings.isEmpty()) {
            return Optional.empty();
        }
        Document consents = ConsentDocument.of(tellings);
        Document body = new DocumentBuilder()
                .object("consents", consents)
                .texts("telling", List.copyOf(consents.values().keySet()))
                .build();
        Lane lane = because.live() ? Lane.CONSENT : Lane.BULK;
        Intent intent = new Intent(IntentKind.SET_CONSENT, lane, account, null, body, because.at(), because.live());
        return Optional.of(new Decided(intent, Fingerprint.of(consents)));
    }

    private static ConsentState ownWord(Thing thing, ConsentScope scope) {
        Collection<RecordedConsent> own = new ArrayList<>();
        for (Fact fact : thing.personal()) {
            if (fact instanceof ConsentFact consent
                    && consent.isPresent()
                    && consent.statement().scope().equals(scope)) {
                own.add(new RecordedConsent(consent.statement(), thing.key(), thing.at()));
            }
        }
        return DeriveConsent.from(own, ConsentPolicy.LATEST).state();
    }
}
