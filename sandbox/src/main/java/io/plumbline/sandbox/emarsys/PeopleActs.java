package io.plumbline.sandbox.emarsys;

import io.plumbline.sandbox.emarsys.contacts.Contact;
import io.plumbline.sandbox.emarsys.contacts.ContactBase;
import io.plumbline.sandbox.emarsys.contacts.KeyField;
import io.plumbline.sandbox.emarsys.contacts.Origin;
import io.plumbline.sandbox.emarsys.exports.ResponseLog;
import io.plumbline.sandbox.emarsys.fields.Field;
import io.plumbline.sandbox.emarsys.program.WebhookNode;
import java.util.List;
import java.util.Map;

/// What happens to contacts without any call of the API: people click, fill in forms, or are loaded from files.
final class PeopleActs {
    private final ContactBase contacts;
    private final ResponseLog responses;
    private final WebhookNode webhook;

    PeopleActs(ContactBase contacts, ResponseLog responses, WebhookNode webhook) {
        this.contacts = contacts;
        this.responses = responses;
        this.webhook = webhook;
    }

    /// Someone unsubscribes by the link in a mail, or complains.
    ///
    /// @return how many contacts have the address
    int click(String email, String kind) {
        int reached = responses.click(email, kind);
        having(email).forEach(webhook::tell);
        return reached;
    }

    /// Someone chooses, and no mail had to do with it. Programs do not run for what is loaded from files.
    ///
    /// @return how many contacts have the address
    int choose(String email, String optIn, Origin origin) {
        List<Contact> choosing = having(email);
        for (Contact contact : choosing) {
            contacts.change(contact, Map.of(Field.OPT_IN, optIn), origin);
            if (optIn.equals(Field.OPTED_OUT) && origin.equals(Origin.FORM)) {
                webhook.tell(contact);
            }
        }
        return choosing.size();
    }

    private List<Contact> having(String email) {
        return contacts.find(KeyField.EMAIL, email);
    }
}
