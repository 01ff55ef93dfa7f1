package io.plumbline.demo.shop;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// People who get mails from Emarsys and now and then click on the link to unsubscribe. They hold accounts in the shop
/// since before the demo began, so that none of them opts in again meanwhile.
public final class MailReaders {
    private static final int CONTACTS_LOOKED_AT = 5_000;
    private static final int SHOPPER_ACTIONS_FOR_EACH = 20;

    private final Sandboxes sandboxes;
    private final List<String> subscribed;
    private final List<String> unsubscribed = new ArrayList<>();

    private MailReaders(Sandboxes sandboxes, List<String> subscribed) {
        this.sandboxes = sandboxes;
        this.subscribed = subscribed;
    }

    /// Those who may be mailed at this moment.
    public static MailReaders of(Sandboxes sandboxes) throws InterruptedException {
        List<String> subscribed = new ArrayList<>();
        for (JsonNode contact : sandboxes.someContacts(CONTACTS_LOOKED_AT)) {
            boolean isMailed = contact.path("optin").asString("").equals("1");
            boolean isRegistered = contact.path("customer_type").asString("").equals("registered");
            if (isMailed && isRegistered) {
                subscribed.add(contact.path("email").asString(""));
            }
        }
        return new MailReaders(sandboxes, subscribed);
    }

    /// Has as many people unsubscribe as is due by now.
    ///
    /// @param shopperActions how many things shoppers have done
    public void unsubscribe(long shopperActions) throws InterruptedException {
        while (unsubscribed.size() < shopperActions / SHOPPER_ACTIONS_FOR_EACH
                && unsubscribed.size() < subscribed.size()) {
            String email = subscribed.get(unsubscribed.size());
            sandboxes.unsubscribe(email);
            unsubscribed.add(email);
        }
    }

    /// The addresses of all who did.
    public List<String> unsubscribed() {
        return List.copyOf(unsubscribed);
    }
}
