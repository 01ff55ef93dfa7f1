package io.plumbline.engine.resolve;

import io.plumbline.engine.standardise.StandardEntry;
import io.plumbline.engine.work.Thing;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.consent.ConsentStatement;
import io.plumbline.model.consent.RememberConsent;
import io.plumbline.model.fact.CartFact;
import io.plumbline.model.fact.ConsentFact;
import io.plumbline.model.fact.CustomEventFact;
import io.plumbline.model.fact.CustomerFact;
import io.plumbline.model.fact.DecisionFact;
import io.plumbline.model.fact.Fact;
import io.plumbline.model.fact.MergeFact;
import io.plumbline.model.fact.OrderFact;
import io.plumbline.model.fact.PersonReference;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.IdentityRules;
import io.plumbline.model.record.RecordChange;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.Standardised;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes the stored state of a thing from its standardised records.
///
/// Withdrawals, bounces and complaints are never forgotten: not when a later version says something else, not when the
/// version that said so comes late, and not when the source deletes the thing. Only erasure takes them away.
public final class ThingOf {
    private ThingOf() {}

    /// What is known of a thing after one more record of it.
    ///
    /// @param before what was known; absent if nothing was
    /// @param rules by which contacts are recognised
    /// @return what was known, the very same, if the record says nothing new
    public static @Nullable Thing after(StandardEntry entry, @Nullable Thing before, IdentityRules rules) {
        boolean news = before == null || isNews(entry, before);
        if (entry.isGone()) {
            return news ? gone(entry, before, rules) : before;
        }
        return switch (entry.standardised()) {
            case Standardised.Facts(var facts, var warnings) ->
                news ? present(entry, facts, before, rules) : late(entry, facts, before, rules);
            case Standardised.Unfit(var problems, var withdrawals) ->
                before == null
                        ? unknown(entry, withdrawals, rules)
                        : late(entry, List.copyOf(withdrawals), before, rules);
        };
    }

    /// The same thing where contacts are recognised by other rules: they decide which address somebody is named by.
    public static Thing again(Thing thing, IdentityRules rules) {
        Identifier person = thing.person();
        if (person != null && !person.isEmail()) {
            return thing;
        }
        Identifier now =
                person(thing.key(), thing.personal(), thing.goods(), rules).orElse(null);
        return Objects.equals(now, person)
                ? thing
                : new Thing(
                        thing.key(), thing.version(), thing.at(), thing.change(), now, thing.personal(), thing.goods());
    }

    /// A later version is news. Of one version, that the thing is gone outweighs that it was there.
    public static boolean isNews(StandardEntry entry, Thing before) {
        boolean sameVersion = entry.record().version() == before.version();
        return before.isOlderThan(entry.record().version(), entry.record().at())
                || (sameVersion && entry.isGone() && !before.gone());
    }

    /// What the thing said against being mailed is kept under the person's address, since whoever opens an account with
    /// it again is the same person.
    private static Thing gone(StandardEntry entry, @Nullable Thing before, IdentityRules rules) {
        List<Fact> personal = new ArrayList<>();
        if (before != null && entry.record().change() == RecordChange.DELETED) {
            personal.addAll(addressed(unforgotten(before, List.of()), before.personal()));
        }
        return new Thing(
                entry.key(),
                entry.record().version(),
                entry.record().at(),
                entry.record().change(),
                person(entry.key(), personal, List.of(), rules).orElse(null),
                personal,
                List.of());
    }

    /// What was said, under the address that stands beside it, if one does.
    private static List<ConsentFact> addressed(List<ConsentFact> said, List<Fact> personal) {
        Optional<PersonReference> address = address(personal);
        return said.stream()
                .map(fact -> ConsentFact.remembered(address.orElse(fact.person()), fact.statement()))
                .toList();
    }

    private static Optional<PersonReference> address(List<Fact> personal) {
        return personal.stream()
                .filter(CustomerFact.class::isInstance)
                .flatMap(fact -> ((CustomerFact) fact).email().stream())
                .map(PersonReference::guest)
                .findFirst();
    }

    private static Thing present(StandardEntry entry, List<Fact> facts, @Nullable Thing before, IdentityRules rules) {
        List<Fact> personal = new ArrayList<>(2);
        List<Fact> goods = new ArrayList<>(2);
        for (Fact fact : facts) {
            (isPersonal(fact) ? personal : goods).add(fact);
        }
        if (before != null) {
            personal.addAll(unforgotten(before, personal));
        }
        return new Thing(
                entry.key(),
                entry.record().version(),
                entry.record().at(),
                RecordChange.PRESENT,
                person(entry.key(), personal, goods, rules).orElse(null),
                personal,
                goods);
    }

    private static boolean isPersonal(Fact fact) {
        return fact instanceof CustomerFact
                || fact instanceof ConsentFact
                || fact instanceof MergeFact
                || fact instanceof DecisionFact;
    }

    /// Of a thing that nobody has understood yet, what it says against being contacted is known, as of a version before
    /// this one, which may still become fit.
    private static @Nullable Thing unknown(StandardEntry entry, List<ConsentFact> withdrawals, IdentityRules rules) {
        if (withdrawals.isEmpty()) {
            return null;
        }
        List<Fact> personal = List.copyOf(remembered(withdrawals, entry.record().at(), List.of()));
        return new Thing(
                entry.key(),
                entry.record().version() - 1,
                entry.record().at(),
                RecordChange.PRESENT,
                person(entry.key(), personal, List.of(), rules).orElse(null),
                personal,
                List.of());
    }

    /// An older version, or one that is unfit, changes nothing about the thing, except that it may tell of a
    /// withdrawal nobody knew of.
    private static @Nullable Thing late(
            StandardEntry entry, List<Fact> facts, @Nullable Thing known, IdentityRules rules) {
        List<ConsentFact> said = consents(facts);
        if (known == null || known.change() == RecordChange.ERASED || said.isEmpty()) {
            return known;
        }
        List<ConsentFact> missing = remembered(said, entry.record().at(), known.personal());
        if (missing.isEmpty()) {
            return known;
        }
        List<Fact> personal = new ArrayList<>(known.personal());
        personal.addAll(known.gone() ? addressed(missing, facts) : missing);
        Identifier person = known.person();
        return new Thing(
                known.key(),
                known.version(),
                known.at(),
                known.change(),
                person != null
                        ? person
                        : person(known.key(), personal, List.of(), rules).orElse(null),
                personal,
                known.goods());
    }

    /// Withdrawals that the thing told of earlier and now no more.
    private static List<ConsentFact> unforgotten(Thing before, List<Fact> personal) {
        return remembered(consents(before.personal()), before.at(), personal);
    }

    private static List<ConsentFact> remembered(List<ConsentFact> earlier, Instant at, List<Fact> now) {
        if (earlier.isEmpty()) {
            return List.of();
        }
        PersonReference person = earlier.getFirst().person();
        return RememberConsent.beside(statements(earlier), at, statements(consents(now))).stream()
                .map(statement -> ConsentFact.remembered(person, statement))
                .toList();
    }

    private static List<ConsentFact> consents(List<Fact> facts) {
        return facts.stream()
                .filter(ConsentFact.class::isInstance)
                .map(ConsentFact.class::cast)
                .toList();
    }

    private static List<ConsentStatement> statements(List<ConsentFact> facts) {
        return facts.stream().map(ConsentFact::statement).toList();
    }

    private static Optional<Identifier> person(
            RecordKey key, List<Fact> personal, List<Fact> goods, IdentityRules rules) {
        return personal.stream()
                .flatMap(fact -> person(key, fact, rules).stream())
                .findFirst()
                .or(() -> goods.stream()
                        .flatMap(fact -> person(key, fact, rules).stream())
                        .findFirst());
    }

    private static Optional<Identifier> person(RecordKey key, Fact fact, IdentityRules rules) {
        ConnectionName source = key.connection();
        return switch (fact) {
            case CustomerFact customer -> Optional.of(customer.own(key));
            case ConsentFact consent -> consent.person().identifier(source, rules);
            case MergeFact merge -> Optional.of(merge.claim(source).survivor());
            case DecisionFact decision -> Optional.of(Identifier.record(key));
            case OrderFact order -> order.person().identifier(source, rules);
            case CartFact cart -> cart.person().identifier(source, rules);
            case CustomEventFact event -> event.person().identifier(source, rules);
            default -> PersonReference.NOBODY.identifier(source, rules);
        };
    }
}
