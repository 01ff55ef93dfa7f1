package io.plumbline.configuration;

import io.plumbline.model.identity.EmailFolding;
import io.plumbline.model.identity.IdentityRules;
import io.plumbline.model.identity.JoinLimits;
import io.plumbline.model.identity.JoinRule;
import io.plumbline.model.value.Placeholders;
import io.plumbline.yaml.YamlMap;
import io.plumbline.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads by what contacts are recognised as one person.
final class ReadIdentity {
    private static final List<String> KEYS = List.of("joins", "joins-max", "guests-max", "never", "same-mailbox");
    private static final List<String> NEVER_KEYS = List.of("emails", "domains");
    private static final List<String> MAILBOX_KEYS = List.of("dots", "tags");
    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");
    private static final int COUNT_MAX = 1_000;

    private ReadIdentity() {}

    static IdentityRules from(YamlMap identity) {
        identity.onlyKeys(KEYS);
        JoinLimits limits = new JoinLimits(
                count(identity, "joins-max", JoinLimits.STANDARD.accountsMax()),
                count(identity, "guests-max", JoinLimits.STANDARD.guestsMax()));
        List<JoinRule> joins = identity.has("joins") ? joins(identity) : IdentityRules.STANDARD.joins();
        return new IdentityRules(joins, limits, folding(identity.map("same-mailbox")), never(identity.map("never")));
    }

    private static int count(YamlMap identity, String key, int fallback) {
        return identity.wholeNumber(key, 1, COUNT_MAX).map(Long::intValue).orElse(fallback);
    }

    private static List<JoinRule> joins(YamlMap identity) {
        List<JoinRule> joins = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (YamlNode node : identity.list("joins")) {
            ReadJoin.from(node).ifPresent(rule -> {
                if (!seen.add(rule.field())) {
                    node.report("'" + rule.field() + "' stands in the list already");
                } else if (rule.field().equals(JoinRule.CUSTOMER_ID) && !joins.isEmpty()) {
                    node.report("A source's own customer id is trusted most: put 'customerId' first, or leave it out");
                } else {
                    joins.add(rule);
                }
            });
        }
        return joins;
    }

    private static Placeholders never(YamlMap never) {
        never.onlyKeys(NEVER_KEYS);
        for (YamlNode email : never.list("emails")) {
            email.text()
                    .filter(text -> text.indexOf('@') < 0)
                    .ifPresent(text -> email.report(
                            "Expected an address or the part before the '@' with it, for instance till@; found '" + text
                                    + "'"));
        }
        return new Placeholders(never.texts("emails"), never.texts("domains"));
    }

    private static EmailFolding folding(YamlMap mailbox) {
        mailbox.onlyKeys(MAILBOX_KEYS);
        return new EmailFolding(domains(mailbox, "dots"), domains(mailbox, "tags"));
    }

    private static Set<String> domains(YamlMap map, String key) {
        for (YamlNode domain : map.list(key)) {
            domain.text()
                    .filter(text -> !DOMAIN.matcher(text).matches())
                    .ifPresent(text -> domain.report(
                            "Expected a domain in small letters, for instance mail.example; found '" + text + "'"));
        }
        return Set.copyOf(map.texts(key));
    }
}
