package io.plumbline.connector;

import io.plumbline.model.consent.ConsentChange;
import io.plumbline.model.document.Document;
import java.util.List;

/// One intent on its way out.
///
/// @param thing names what it is about within its kind; stable over repetitions. For a contact its external id; for
///     consent that is written back, the id of the customer in that system
/// @param contact the external id of the person it belongs to; empty for goods
/// @param body what to send: for a contact `fields`, where an absent name is left alone and a name in `cleared` is
///     emptied, and perhaps `adopt`, the address of a contact to write to (see `FindsContacts`); or `retired` for one
///     that belongs to nobody any more, which is opted out, loses its address and is not created if it is not there;
///     for an order `rows`; for an event `event`, `time`, `deduplication` and `data`
/// @param consents what to tell of the person's consent; everything else about consent is left alone
public record Delivery(String thing, String contact, Document body, List<ConsentChange> consents) {
    public Delivery {
        consents = List.copyOf(consents);
    }

    /// Whether this is a contact to retire.
    public boolean isRetirement() {
        return body.flag("retired");
    }

    /// Of something that is not consent.
    public Delivery(String thing, String contact, Document body) {
        this(thing, contact, body, List.of());
    }
}
