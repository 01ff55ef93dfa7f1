package io.plumbline.model.profile;

import io.plumbline.model.consent.DeriveConsent;
import io.plumbline.model.consent.RecordedConsent;
import io.plumbline.model.document.Document;
import io.plumbline.model.fact.CustomerFact;
import io.plumbline.model.identity.ProfileId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/// Derives a profile from everything that its contacts' records say.
///
/// Each field is chosen by itself, except that nested documents such as an address are taken whole, so that no street
/// of one address meets the city of another. A merchant's own fields, `attributes.…`, are chosen one by one.
public final class DeriveProfile {
    private static final String OWN = "attributes";

    private DeriveProfile() {}

    /// @param contributions in any order; the result does not depend on it
    public static Profile from(ProfileId id, Collection<Contribution> contributions, ProfileRules rules) {
        boolean guest = contributions.stream()
                .flatMap(contribution -> contribution.customers().stream())
                .allMatch(CustomerFact::isGuest);
        Document attributes = attributes(contributions, rules.fields());
        return new Profile(id, guest, attributes, DeriveConsent.all(said(contributions), rules.consents()));
    }

    /// What every field was chosen from, by field.
    public static SortedMap<String, ChooseValue.Choice> explain(
            Collection<Contribution> contributions, ProfileRules rules) {
        SortedMap<String, ChooseValue.Choice> choices = new TreeMap<>();
        candidates(contributions)
                .forEach((field, all) ->
                        choices.put(field, ChooseValue.by(rules.fields().of(field), all)));
        return choices;
    }

    private static Document attributes(Collection<Contribution> contributions, FieldAuthority authority) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, Object> own = new LinkedHashMap<>();
        if (contributions.size() == 1 && authority.rules().isEmpty()) {
            List<CustomerFact> only = contributions.iterator().next().customers();
            if (only.size() == 1) {
                return only.getFirst().attributes();
            }
        }
        candidates(contributions).forEach((field, all) -> {
            Object value = ChooseValue.by(authority.of(field), all).value();
            if (value != null) {
                boolean isOwn = field.startsWith(OWN + ".");
                (isOwn ? own : values).put(isOwn ? field.substring(OWN.length() + 1) : field, value);
            }
        });
        if (!own.isEmpty()) {
            values.put(OWN, own);
        }
        return Document.of(values);
    }

    private static Map<String, List<Candidate>> candidates(Collection<Contribution> contributions) {
        Map<String, List<Candidate>> candidates = new LinkedHashMap<>();
        for (Contribution contribution : contributions) {
            for (CustomerFact fact : contribution.customers()) {
                forEachField(
                        fact.attributes(),
                        (field, value) -> candidates
                                .computeIfAbsent(field, ignored -> new ArrayList<>())
                                .add(new Candidate(
                                        contribution.record(),
                                        contribution.at(),
                                        fact.isGuest() || contribution.merged(),
                                        value)));
            }
        }
        return candidates;
    }

    private static void forEachField(Document attributes, BiConsumer<String, Object> reader) {
        attributes.values().forEach((field, value) -> {
            if (field.equals(OWN) && value instanceof Document own) {
                own.values().forEach((name, each) -> reader.accept(OWN + "." + name, each));
            } else {
                reader.accept(field, value);
            }
        });
    }

    private static List<RecordedConsent> said(Collection<Contribution> contributions) {
        return contributions.stream()
                .flatMap(contribution -> contribution.consents().stream()
                        .map(fact -> new RecordedConsent(fact.statement(), contribution.record(), contribution.at())))
                .toList();
    }
}
