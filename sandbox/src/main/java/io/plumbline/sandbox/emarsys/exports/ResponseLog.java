package io.plumbline.sandbox.emarsys.exports;

import io.plumbline.sandbox.emarsys.contacts.Contact;
import io.plumbline.sandbox.emarsys.contacts.ContactBase;
import io.plumbline.sandbox.emarsys.contacts.KeyField;
import io.plumbline.sandbox.emarsys.contacts.Origin;
import io.plumbline.sandbox.emarsys.fields.Field;
import io.plumbline.sandbox.emarsys.protocol.ApiCall;
import io.plumbline.sandbox.emarsys.protocol.RefusedException;
import io.plumbline.sandbox.emarsys.protocol.Reply;
import io.plumbline.sandbox.kit.Chronicle;
import io.plumbline.sandbox.kit.Json;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// The unsubscribes and complaints, in order.
public final class ResponseLog {
    private static final int RESPONSES_MAX = 1_000_000;
    private static final long DEMO_CAMPAIGN = 4711;

    private final ContactBase contacts;
    private final InstantSource clock;
    private final Chronicle<EmailResponse> responses = new Chronicle<>(RESPONSES_MAX);

    public ResponseLog(ContactBase contacts, InstantSource clock) {
        this.contacts = contacts;
        this.clock = clock;
    }

    /// Someone clicks on unsubscribe in a mail, or complains: the opt-in goes to no.
    ///
    /// @return how many contacts have the address
    public int click(String email, String kind) {
        List<Contact> clicking = contacts.find(KeyField.EMAIL, email);
        for (Contact contact : clicking) {
            contacts.change(contact, Map.of(Field.OPT_IN, Field.OPTED_OUT), Origin.CLICK);
            append(contact, kind, DEMO_CAMPAIGN);
        }
        return clicking.size();
    }

    /// Counts an unsubscribe against a campaign. The opt-in stays as it is.
    Reply unsubscribe(ApiCall call) {
        JsonNode body = call.json();
        List<Contact> found =
                contacts.find(KeyField.UID, body.path("contact_uid").asString(""));
        if (found.size() != 1) {
            throw RefusedException.badRequest(1003, "The key must identify one contact");
        }
        append(found.getFirst(), "unsubscribe", body.path("email_id").asLong(0));
        return Reply.data(Json.object());
    }

    Chronicle<EmailResponse> responses() {
        return responses;
    }

    private void append(Contact contact, String kind, long campaign) {
        responses.append(new EmailResponse(contact.id(), clock.instant().getEpochSecond(), kind, campaign));
    }
}
