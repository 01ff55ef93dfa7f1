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
import io.plumbline.model.fact.Fact;
import io.plumbline.model.fact.MergeFact;
import io.plumbline.model.fact.OrderFact;
import io.plumbline.model.fact.PersonReference;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.IdentityRules;
import io.plumbline.model.record.RecordKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes the stored state of a thing from its standardised record.
public final class ThingOf {
    private ThingOf() {}

    public static Thing gone(StandardEntry entry) {
        return new Thing(entry.key(), entry.record().version(), entry.record().at(), true, null, List.of(), List.of());
    }

    /// @param before the thing as it was; absent if it was not known
    public static Thing present(StandardEntry entry, List<Fact> facts, @Nullable Thing before, IdentityRules rules) {
        List<Fact> personal = new ArrayList<>(2);
        List<Fact> goods = new ArrayList<>(2);
        for (Fact fact : facts) {
            boolean isPersonal =
                    fact instanceof CustomerFact || fact instanceof ConsentFact || fact instanceof MergeFact;
            (isPersonal ? personal : goods).add(fact);
        }
        if (before != null) {
            personal.addAll(unforgotten(before, personal));
        }
        return new Thing(
                entry.key(),
                entry.record().version(),
                entry.record().at(),
                false,
                person(entry.key(), personal, goods, rules).orElse(null),
                personal,
                goods);
    }

    /// Withdrawals that the thing told of earlier and now no more.
    private static List<ConsentFact> unforgotten(Thing before, List<Fact> personal) {
        List<ConsentFact> earlier = consents(before.personal());
        if (earlier.isEmpty()) {
            return List.of();
        }
        PersonReference person = earlier.getFirst().person();
        return RememberConsent.beside(statements(earlier), before.at(), statements(consents(personal))).stream()
                .map(statement -> ConsentFact.act(person, statement))
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
            case OrderFact order -> order.person().identifier(source, rules);
            case CartFact cart -> cart.person().identifier(source, rules);
            case CustomEventFact event -> event.person().identifier(source, rules);
            default -> PersonReference.NOBODY.identifier(source, rules);
        };
    }
}
