package io.plumbline.demo.truth;

import io.plumbline.demo.shop.SandboxHttp;
import io.plumbline.demo.shop.Sandboxes;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Asks both systems about those who unsubscribed in Emarsys: it must know of it still, and so must every account that
/// the shop has under the address.
public final class JudgeConsents {
    private static final String OPTED_OUT = "2";

    private final Sandboxes sandboxes;
    private final SandboxHttp http;
    private final String token;

    private JudgeConsents(Sandboxes sandboxes, SandboxHttp http, String token) {
        this.sandboxes = sandboxes;
        this.http = http;
        this.token = token;
    }

    /// @param unsubscribed the addresses of those who did
    public static ConsentVerdict of(Sandboxes sandboxes, Collection<String> unsubscribed) throws InterruptedException {
        try (SandboxHttp http = new SandboxHttp()) {
            JudgeConsents judge = new JudgeConsents(sandboxes, http, JudgeTruth.token(sandboxes, http));
            long differing = 0;
            for (String email : unsubscribed) {
                differing += judge.isOptedOutInEmarsys(email) && judge.isOptedOutInShop(email) ? 0 : 1;
            }
            return new ConsentVerdict(unsubscribed.size(), differing);
        }
    }

    private boolean isOptedOutInEmarsys(String email) throws InterruptedException {
        JsonNode contacts = http.get(sandboxes.emarsysAddress() + "/_sandbox/contacts?email=" + encoded(email), "");
        return !contacts.isEmpty()
                && contacts.valueStream()
                        .allMatch(contact -> contact.path(ContactField.OPT_IN.stringId())
                                .asString("")
                                .equals(OPTED_OUT));
    }

    private boolean isOptedOutInShop(String email) throws InterruptedException {
        String where = "lowercaseEmail = \"" + EmailRule.normal(email) + "\"";
        JsonNode accounts = http.get(
                        sandboxes.shopAddress() + "/demo/customers?limit=500&where=" + encoded(where), token)
                .path("results");
        return accounts.valueStream().allMatch(account -> {
            Optional<Statement> said = ConsentRule.ofCustomer(account);
            return said.isPresent() && !said.get().granted();
        });
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
