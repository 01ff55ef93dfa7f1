package io.plumbline.engine.resolve;

import io.plumbline.engine.standardise.StandardEntry;
import io.plumbline.engine.work.Thing;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.fact.CartFact;
import io.plumbline.model.fact.ConsentFact;
import io.plumbline.model.fact.CustomEventFact;
import io.plumbline.model.fact.CustomerFact;
import io.plumbline.model.fact.Fact;
import io.plumbline.model.fact.OrderFact;
import io.plumbline.model.fact.PersonReference;
import io.plumbline.model.identity.Identifier;
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
    public static Thing present(StandardEntry entry, List<Fact> said, @Nullable Thing before) {
        List<Fact> facts = before == null ? said : StandingWithdrawals.kept(said, before);
        List<Fact> personal = new ArrayList<>(2);
        List<Fact> goods = new ArrayList<>(2);
        for (Fact fact : facts) {
            boolean isPersonal = fact instanceof CustomerFact || fact instanceof ConsentFact;
            (isPersonal ? personal : goods).add(fact);
        }
        return new Thing(
                entry.key(),
                entry.record().version(),
                entry.record().at(),
                false,
                person(entry.key(), personal, goods).orElse(null),
                personal,
                goods);
    }

    private static Optional<Identifier> person(RecordKey key, List<Fact> personal, List<Fact> goods) {
        return personal.stream()
                .flatMap(fact -> person(key, fact).stream())
                .findFirst()
                .or(() -> goods.stream()
                        .flatMap(fact -> person(key, fact).stream())
                        .findFirst());
    }

    private static Optional<Identifier> person(RecordKey key, Fact fact) {
        ConnectionName source = key.connection();
        return switch (fact) {
            case CustomerFact customer ->
                Optional.of(customer.claim(key).identifiers().getFirst());
            case ConsentFact consent -> consent.person().identifier(source);
            case OrderFact order -> order.person().identifier(source);
            case CartFact cart -> cart.person().identifier(source);
            case CustomEventFact event -> event.person().identifier(source);
            default -> PersonReference.NOBODY.identifier(source);
        };
    }
}
