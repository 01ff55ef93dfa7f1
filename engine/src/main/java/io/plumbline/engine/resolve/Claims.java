package io.plumbline.engine.resolve;

import io.plumbline.engine.work.Thing;
import io.plumbline.model.fact.CustomerFact;
import io.plumbline.model.fact.Fact;
import io.plumbline.model.identity.Claim;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.profile.ProfileRules;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What things say of who is who, found out once for each thing. Used by one thread.
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
        for (Fact fact : thing.personal()) {
            if (fact instanceof CustomerFact customer) {
                return List.of(customer.claim(thing.key(), rules.identity()));
            }
        }
        Identifier person = thing.person();
        return person == null || thing.personal().isEmpty()
                ? List.of()
                : List.of(new Claim.Remark(Identifier.record(thing.key()), person));
    }
}
