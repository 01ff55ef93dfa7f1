package io.plumbline.model.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Counts how many claim what others may claim too.
public final class CountClaims {
    private CountClaims() {}

    public static Map<Identifier, ClaimCount> of(Collection<Claim> claims) {
        Map<Identifier, ClaimCount> counts = new HashMap<>();
        for (Claim claim : claims) {
            ClaimCount one = ClaimCount.of(claim);
            switch (claim) {
                case Claim.Contact contact ->
                    contact.carried().forEach(each -> counts.merge(each, one, ClaimCount::plus));
                case Claim.Remark remark -> {
                    if (remark.person().isEmail()) {
                        counts.merge(remark.person(), one, ClaimCount::plus);
                    }
                }
                case Claim.Merge merge -> {
                    // Names contacts only, which nobody shares.
                }
                case Claim.Separation separation -> {
                    // So does this.
                }
            }
        }
        return counts;
    }
}
