package io.plumbline.model.profile;

import io.plumbline.model.consent.ConsentPolicy;
import io.plumbline.model.consent.DeriveConsent;
import io.plumbline.model.consent.RecordedConsent;
import io.plumbline.model.document.Document;
import io.plumbline.model.fact.CustomerFact;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.record.RecordKey;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Derives a profile from everything that its contacts' records say.
public final class DeriveProfile {
    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparing(
                    (Ranked ranked) -> ranked.fact().isGuest())
            .thenComparing(Ranked::at, Comparator.reverseOrder())
            .thenComparing(Ranked::record);

    private DeriveProfile() {}

    /// @param contributions in any order; the result does not depend on it
    public static Profile from(ProfileId id, Collection<Contribution> contributions, ConsentPolicy policy) {
        List<Ranked> customers = contributions.stream()
                .flatMap(c -> c.customers().stream().map(fact -> new Ranked(fact, c.at(), c.record())))
                .sorted(BEST_FIRST)
                .toList();
        boolean guest = customers.stream().allMatch(ranked -> ranked.fact().isGuest());
        return new Profile(id, guest, attributes(customers), DeriveConsent.all(said(contributions), policy));
    }

    /// Each field is taken from the best contact that has it. Nested documents such as an address are taken whole, so
    /// that no street of one address meets the city of another.
    private static Document attributes(List<Ranked> customers) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Ranked ranked : customers) {
            ranked.fact().attributes().values().forEach(values::putIfAbsent);
        }
        return Document.of(values);
    }

    private static List<RecordedConsent> said(Collection<Contribution> contributions) {
        return contributions.stream()
                .flatMap(contribution -> contribution.consents().stream()
                        .map(fact -> new RecordedConsent(fact.statement(), contribution.record(), contribution.at())))
                .toList();
    }

    private record Ranked(CustomerFact fact, Instant at, RecordKey record) {}
}
