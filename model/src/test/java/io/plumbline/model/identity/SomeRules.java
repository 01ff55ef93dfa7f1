package io.plumbline.model.identity;

import io.plumbline.model.property.Seeds;
import io.plumbline.model.value.Placeholders;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Rules by which contacts with a CRM id, a loyalty number, an address and a telephone number are recognised.
final class SomeRules {
    static final JoinRule EXTERNAL_ID = new JoinRule(JoinRule.EXTERNAL_ID, true, false);
    static final JoinRule DISTINCT_EXTERNAL_ID = new JoinRule(JoinRule.EXTERNAL_ID, true, true);
    static final JoinRule LOYALTY = new JoinRule("attributes.loyaltyNumber", true, false);
    static final JoinRule PHONE = new JoinRule(JoinRule.PHONE, true, false);

    private static final JoinLimits NO_LIMITS = new JoinLimits(Integer.MAX_VALUE, Integer.MAX_VALUE);

    private SomeRules() {}

    static IdentityRules of(JoinLimits limits, JoinRule... joins) {
        return new IdentityRules(List.of(joins), limits, EmailFolding.NONE, Placeholders.NONE);
    }

    static IdentityRules of(JoinRule... joins) {
        return of(NO_LIMITS, joins);
    }

    /// Some of all kinds in some order, some of them distinct, sometimes with narrow limits.
    static IdentityRules some(Random random) {
        List<JoinRule> joins = new ArrayList<>();
        for (String field : List.of("externalId", "attributes.loyaltyNumber", "email", "phone")) {
            if (random.nextInt(4) > 0) {
                joins.add(new JoinRule(field, true, random.nextInt(3) == 0));
            }
        }
        Collections.shuffle(joins, random);
        JoinLimits limits = Seeds.any(random, List.of(NO_LIMITS, new JoinLimits(1 + random.nextInt(3), 2)));
        return of(limits, joins.toArray(JoinRule[]::new));
    }
}
