package io.plumbline.engine.resolve;

import io.plumbline.engine.work.Thing;
import io.plumbline.model.fact.ConsentFact;
import io.plumbline.model.fact.CustomerFact;
import io.plumbline.model.fact.DecisionFact;
import io.plumbline.model.fact.Fact;
import io.plumbline.model.fact.MergeFact;
import io.plumbline.model.identity.Claim;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.profile.ProfileRules;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What things say of who is who, found out once for each thing. A thing of a source may merge the customer whom it is
/// about with others, and no strangers. Used by one thread.
public final class Claims {
    private final ProfileRules rules;
    private final IdentityHashMap<Thing, List<Claim>> known = new IdentityHashMap<>();

    /// @param rules by which contacts are recognised and profiles derived
    public Claims(ProfileRules rules) {
        this.rules = rules;
    }

    public ProfileRules rules() {
        return rules;
    }

    /// @param thing absent for one that is not known, which says nothing
    public List<Claim> of(@Nullable Thing thing) {
        return thing == null ? List.of() : known.computeIfAbsent(thing, this::find);
    }

    private List<Claim> find(Thing thing) {
        List<Claim> claims = new ArrayList<>(1);
        Identifier person = thing.person();
        contact(thing)
                .or(() -> speaks(thing)
                        ? Optional.ofNullable(person)
                                .map(about -> new Claim.Remark(Identifier.record(thing.key()), about))
                        : Optional.empty())
                .ifPresent(claims::add);
        for (Fact fact : thing.personal()) {
            if (fact instanceof DecisionFact decision) {
                claims.add(decision.claim(thing.key()));
            } else if (fact instanceof MergeFact merge) {
                Claim.Merge claim = merge.claim(thing.key().connection());
                if (claim.survivor().equals(person) || claim.loser().equals(person)) {
                    claims.add(claim);
                }
            }
        }
        return claims;
    }

    private Optional<Claim> contact(Thing thing) {
        return thing.personal().stream()
                .filter(CustomerFact.class::isInstance)
                .findFirst()
                .map(fact -> ((CustomerFact) fact).claim(thing.key(), rules.identity()));
    }

    private static boolean speaks(Thing thing) {
        return thing.personal().stream().anyMatch(ConsentFact.class::isInstance);
    }
}
