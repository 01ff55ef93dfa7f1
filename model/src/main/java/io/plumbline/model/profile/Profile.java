package io.plumbline.model.profile;

import io.plumbline.model.consent.ConsentState;
import io.plumbline.model.document.Document;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.value.Email;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// One person: many contacts, one truth.
///
/// @param guest whether no registered account is part of it
/// @param attributes canonical customer fields
/// @param consents the state by channel; a channel nobody spoke about is absent
public record Profile(ProfileId id, boolean guest, Document attributes, SortedMap<String, ConsentState> consents) {
    public Profile {
        consents = new TreeMap<>(consents);
    }

    public Optional<Email> email() {
        return attributes.text("email").map(Email::new);
    }

    public ConsentState consent(String channel) {
        return consents.getOrDefault(channel, ConsentState.UNKNOWN);
    }

    /// The document that destinations' mappings read: all attributes, and `profileId`, `guest`, `consent`.
    public Document document() {
        Map<String, Object> values = new LinkedHashMap<>(attributes.values());
        values.put("profileId", id.toString());
        values.put("guest", guest);
        Map<String, Object> states = new LinkedHashMap<>();
        consents.forEach((channel, state) -> states.put(channel, state.word()));
        values.put("consent", states);
        return Document.of(values);
    }
}
