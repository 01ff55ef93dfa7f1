package io.plumbline.engine.view;

import io.plumbline.engine.resolve.Claims;
import io.plumbline.engine.resolve.People;
import io.plumbline.engine.view.CustomerView.ConsentView;
import io.plumbline.engine.view.CustomerView.FieldView;
import io.plumbline.engine.view.CustomerView.HoldingView;
import io.plumbline.engine.view.CustomerView.SaidView;
import io.plumbline.engine.view.CustomerView.ValueView;
import io.plumbline.engine.work.Held;
import io.plumbline.engine.work.Neighbourhood;
import io.plumbline.engine.work.ReadHistories;
import io.plumbline.engine.work.Snapshot;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.consent.ConsentDocument;
import io.plumbline.model.consent.ConsentScope;
import io.plumbline.model.consent.ConsentStanding;
import io.plumbline.model.consent.Evidence;
import io.plumbline.model.consent.RecordedConsent;
import io.plumbline.model.document.Document;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.profile.Candidate;
import io.plumbline.model.profile.ChooseValue;
import io.plumbline.model.profile.Profile;
import io.plumbline.model.profile.ProfileRules;
import io.plumbline.model.record.RecordKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Looks one person up, and says of every value where it comes from. Everything is derived anew from what sources say,
/// by the rules that hold now, so that what is shown is what would be decided.
final class LookUpCustomer {
    private final Snapshot snapshot;
    private final ProfileRules rules;
    private final List<ConnectionName> destinations;
    private final Instant now;

    LookUpCustomer(Snapshot snapshot, ProfileRules rules, List<ConnectionName> destinations, Instant now) {
        this.snapshot = snapshot;
        this.rules = rules;
        this.destinations = destinations;
        this.now = now;
    }

    /// @param wanted an identifier of the person
    Optional<CustomerView> by(Identifier wanted) {
        return whom(wanted).flatMap(this::exactly);
    }

    /// The external id of the person who is meant; of the first one where several carry the identifier, and it points
    /// to nobody: they may be very many.
    private Optional<Identifier> whom(Identifier wanted) {
        return snapshot.carriers(wanted, 1).stream()
                .findFirst()
                .map(id -> Identifier.contact(id.toString()))
                .or(() -> Optional.of(wanted));
    }

    private Optional<CustomerView> exactly(Identifier wanted) {
        Neighbourhood around = snapshot.around(List.of(wanted));
        ProfileId id = around.identifiers().get(wanted);
        if (id == null) {
            return Optional.empty();
        }
        Claims claims = new Claims(rules);
        People people = People.resolve(around.standing(), around.speaking(), claims, snapshot::existing);
        Profile profile = people.profile(id);
        LookUpHistory history = new LookUpHistory(
                new ReadHistories(snapshot, people, rules.history(), now).ordersOf(id), rules.history(), now);
        return Optional.of(new CustomerView(
                id.toString(),
                profile.guest(),
                WhoIsMeant.views(people.identifiersOf(List.of(id))),
                fields(people, id),
                profile.consents().entrySet().stream()
                        .map(entry -> consent(entry.getKey(), entry.getValue()))
                        .toList(),
                new LookUpJoins(people, claims, id).records(),
                new LookUpReasons(people, claims).of(id),
                history.values(),
                history.orders(),
                destinations.stream()
                        .map(destination -> holding(destination, id))
                        .toList()));
    }

    private static List<FieldView> fields(People people, ProfileId id) {
        List<FieldView> fields = new ArrayList<>();
        people.explain(id).forEach((field, choice) -> fields.add(field(field, choice)));
        return fields;
    }

    private static FieldView field(String field, ChooseValue.Choice choice) {
        Object value = choice.value();
        return new FieldView(
                field,
                value == null ? "" : text(value),
                choice.from().stream().map(LookUpCustomer::said).toList(),
                choice.overruled().stream().map(LookUpCustomer::said).toList());
    }

    private static SaidView said(Candidate candidate) {
        return said(text(candidate.value()), candidate.record(), candidate.at());
    }

    private static SaidView said(String value, RecordKey record, Instant at) {
        return new SaidView(value, record.connection().value(), record.kind(), record.id(), at);
    }

    private static ConsentView consent(ConsentScope scope, ConsentStanding standing) {
        RecordedConsent decisive = standing.decisive();
        return new ConsentView(
                scope.word(),
                standing.wanted().word(),
                standing.suppressed().map(act -> act.word()).orElse(""),
                standing.since().orElse(null),
                decisive == null ? null : said(decisive),
                standing.evidence().map(Evidence::how).orElse(""));
    }

    private static SaidView said(RecordedConsent consent) {
        return said(consent.act().word(), consent.record(), consent.recordedAt());
    }

    private HoldingView holding(ConnectionName destination, ProfileId id) {
        Held held = snapshot.held(destination, IntentKind.PUT_CONTACT, List.of(id.toString()))
                .getOrDefault(id.toString(), Held.NOTHING);
        Document body = held.acknowledged();
        return new HoldingView(
                destination.value(),
                held.isAcknowledged() ? held.acknowledgedAt() : null,
                held.isQueued(),
                values(body),
                null);
    }

    private static List<ValueView> values(@Nullable Document body) {
        List<ValueView> values = new ArrayList<>();
        if (body != null) {
            body.object("fields").values().forEach((field, value) -> values.add(new ValueView(field, text(value))));
            ConsentDocument.states(body.object("consents"))
                    .values()
                    .forEach((scope, state) -> values.add(new ValueView(HoldingView.CONSENT + scope, text(state))));
        }
        return values;
    }

    static String text(Object value) {
        return switch (value) {
            case Document document -> {
                List<String> parts = new ArrayList<>();
                document.values().forEach((name, part) -> parts.add(name + ": " + text(part)));
                yield String.join(", ", parts);
            }
            case List<?> list ->
                String.join(", ", list.stream().map(LookUpCustomer::text).toList());
            default -> value.toString();
        };
    }
}
