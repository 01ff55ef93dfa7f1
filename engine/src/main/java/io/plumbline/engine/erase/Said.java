package io.plumbline.engine.erase;

import io.plumbline.model.ConnectionName;
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
import io.plumbline.model.value.Email;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whom a fact names, and when what it tells happened.
///
/// An order that was placed before an erasure is one of before, also if it is shipped, and so told, after it; so is an
/// account that was opened before. Where a fact has no time of its own, the time of its record counts.
///
/// @param identifiers all that the fact names of a person, addresses also as they are written
/// @param at never later than the record
public record Said(Set<Identifier> identifiers, Instant at) {
    public Said {
        identifiers = Set.copyOf(identifiers);
    }

    /// @param at the source's own time of the record that the fact stands on
    public static Said of(Fact fact, RecordKey record, Instant at, IdentityRules rules) {
        Instant own = own(fact).filter(time -> time.isBefore(at)).orElse(at);
        return new Said(identifiers(fact, record, rules), own);
    }

    private static Optional<Instant> own(Fact fact) {
        return switch (fact) {
            case CustomerFact customer ->
                customer.attributes().text("registeredAt").flatMap(Said::moment);
            case ConsentFact consent -> Optional.ofNullable(consent.statement().at());
            case OrderFact order -> Optional.of(order.placedAt());
            case CustomEventFact event -> Optional.of(event.at());
            case MergeFact merge -> Optional.of(merge.at());
            default -> Optional.empty();
        };
    }

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Set<Identifier> identifiers(Fact fact, RecordKey record, IdentityRules rules) {
        ConnectionName source = record.connection();
        return switch (fact) {
            case CustomerFact customer -> {
                Set<Identifier> named = new HashSet<>(rules.carried(source, customer.attributes()));
                named.add(customer.own(record));
                customer.email().ifPresent(email -> named.addAll(spellings(email, rules)));
                yield named;
            }
            case ConsentFact consent -> named(consent.person(), source, rules);
            case OrderFact order -> {
                Set<Identifier> named = named(order.person(), source, rules);
                @Nullable Email written = order.person().email();
                if (written != null) {
                    named.addAll(spellings(written, rules)); // The account may be unknown, or deleted long ago.
                }
                yield named;
            }
            case CartFact cart -> named(cart.person(), source, rules);
            case CustomEventFact event -> named(event.person(), source, rules);
            case MergeFact merge ->
                Set.of(Identifier.customer(source, merge.survivorId()), Identifier.customer(source, merge.loserId()));
            default -> Set.of();
        };
    }

    private static Set<Identifier> named(PersonReference person, ConnectionName source, IdentityRules rules) {
        Set<Identifier> named = new HashSet<>();
        person.identifier(source, rules).ifPresent(named::add);
        @Nullable Email email = person.email();
        if (email != null && person.customerId().isEmpty() && person.contactId().isEmpty()) {
            named.addAll(spellings(email, rules));
        }
        return named;
    }

    /// The address as the rules compare it, and as it is written: rules may change.
    public static Set<Identifier> spellings(Email email, IdentityRules rules) {
        return rules.email(email)
                .map(folded -> both(folded, new Identifier(Identifier.EMAIL, email.value())))
                .orElse(Set.of());
    }

    private static Set<Identifier> both(Identifier one, Identifier other) {
        return Set.copyOf(List.of(one, other));
    }
}
