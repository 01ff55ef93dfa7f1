package io.plumbline.model.intent;

import java.util.Locale;

/// What a destination can be asked to do.
public enum IntentKind {
    /// Hold a contact with these fields, consent among them.
    PUT_CONTACT,
    /// Hold this consent for a contact.
    SET_CONSENT,
    /// Remember this order.
    RECORD_ORDER,
    /// Start whatever the marketer tied to this event.
    TRIGGER_EVENT,
    /// Hold a product.
    PUT_PRODUCT,
    /// Hold a stock figure.
    SET_STOCK,
    /// Know a contact by another address.
    RENAME_CONTACT,
    /// Join two contacts.
    MERGE_CONTACTS,
    /// Forget a person.
    ERASE_CONTACT;

    /// The name in storage, on screens and in metrics.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static IntentKind ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
