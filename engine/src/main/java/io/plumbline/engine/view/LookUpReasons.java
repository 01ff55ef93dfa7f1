package io.plumbline.engine.view;

import io.plumbline.engine.resolve.Claims;
import io.plumbline.engine.resolve.People;
import io.plumbline.engine.view.JoinedView.ReasonView;
import io.plumbline.engine.work.Thing;
import io.plumbline.model.fact.DecisionFact;
import io.plumbline.model.identity.Claim;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Says why the contacts of a person are one: by which identifiers, and who said so.
final class LookUpReasons {
    private final People people;
    private final Claims claims;

    LookUpReasons(People people, Claims claims) {
        this.people = people;
        this.claims = claims;
    }

    List<String> records(ProfileId id) {
        return claims(id).stream()
                .filter(Claim.Contact.class::isInstance)
                .map(claim -> name(claim.founder()))
                .sorted()
                .toList();
    }

    List<ReasonView> of(ProfileId id) {
        List<ReasonView> reasons = new ArrayList<>(shared(id));
        for (Thing thing : people.speakingFor(id)) {
            for (Claim claim : claims.of(thing)) {
                if (claim instanceof Claim.Merge merge && !merge.said().decided() && counts(merge)) {
                    reasons.add(new ReasonView(
                            "source",
                            merge.said().link().source(),
                            "",
                            merge.said().at()));
                }
            }
            thing.personal().stream()
                    .filter(DecisionFact.class::isInstance)
                    .map(fact -> decision((DecisionFact) fact))
                    .forEach(reasons::add);
        }
        return reasons;
    }

    private List<ReasonView> shared(ProfileId id) {
        Map<Identifier, Integer> carried = new HashMap<>();
        for (Claim claim : claims(id)) {
            if (claim instanceof Claim.Contact contact) {
                contact.carried().stream()
                        .filter(each -> people.profileOf(each).isPresent())
                        .forEach(each -> carried.merge(each, 1, Integer::sum));
            }
        }
        carried.values().removeIf(count -> count < 2);
        return new TreeSet<>(carried.keySet())
                .stream()
                        .map(each -> new ReasonView("identifier", each.namespace() + " " + each.masked(), "", null))
                        .toList();
    }

    private boolean counts(Claim.Merge merge) {
        return people.profileOf(merge.survivor()).equals(people.profileOf(merge.loser()));
    }

    private ReasonView decision(DecisionFact decision) {
        boolean one = people.profileOf(decision.ones().getFirst())
                .equals(people.profileOf(decision.others().getFirst()));
        boolean merge = decision.verdict() == DecisionFact.Verdict.MERGE;
        String outdone = one == merge ? "" : ", which a later word outdoes";
        return new ReasonView(
                merge ? "decision" : "separation",
                names(decision.ones()) + (merge ? " is " : " is not ") + names(decision.others()) + outdone,
                decision.by(),
                decision.at());
    }

    private static String names(Collection<Identifier> contacts) {
        return contacts.stream().map(LookUpReasons::name).collect(Collectors.joining(", "));
    }

    private static String name(Identifier contact) {
        return contact.namespace() + "/" + contact.value();
    }

    private List<Claim> claims(ProfileId id) {
        return people.speakingFor(id).stream()
                .flatMap(thing -> claims.of(thing).stream())
                .toList();
    }
}
