package io.plumbline.model.profile;

import io.plumbline.model.consent.ConsentScope;
import io.plumbline.model.consent.ConsentStanding;
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
/// @param consents how the person stands; a channel nobody spoke about is absent
/// @param joined whether several accounts are part of it, or somebody decided that contacts are
/// @param history what follows from all orders of the person; empty where nobody wants to know
public record Profile(
        ProfileId id,
        boolean guest,
        Document attributes,
        SortedMap<ConsentScope, ConsentStanding> consents,
        boolean joined,
        Document history) {
    public Profile {
        consents = new TreeMap<>(consents);
    }

    /// Without a history.
    public Profile(
            ProfileId id, boolean guest, Document attributes, SortedMap<ConsentScope, ConsentStanding> consents) {
        this(id, guest, attributes, consents, false, Document.EMPTY);
    }

    public Profile with(Document told) {
        return new Profile(id, guest, attributes, consents, joined, told);
    }

    /// The same of several contacts.
    public Profile asJoined() {
        return new Profile(id, guest, attributes, consents, true, history);
    }

    public Optional<Email> email() {
        return attributes.text("email").map(Email::new);
    }

    public ConsentStanding consent(ConsentScope scope) {
        return consents.getOrDefault(scope, ConsentStanding.UNKNOWN);
    }

    /// The document that destinations' mappings read: all attributes, and `profileId`, `guest`, `consent`,
    /// `suppressed` and, where it is told, `history`.
    public Document document() {
        Map<String, Object> values = new LinkedHashMap<>(attributes.values());
        values.put("profileId", id.toString());
        values.put("guest", guest);
        Map<String, Object> states = new LinkedHashMap<>();
        Map<String, Object> suppressions = new LinkedHashMap<>();
        consents.forEach((scope, standing) -> {
            states.put(scope.word(), standing.told().word());
            standing.suppressed().ifPresent(act -> suppressions.put(scope.word(), act.word()));
        });
        values.put("consent", states);
        values.put("suppressed", suppressions);
        if (!history.isEmpty()) {
            values.put("history", history);
        }
        return Document.of(values);
    }
}
