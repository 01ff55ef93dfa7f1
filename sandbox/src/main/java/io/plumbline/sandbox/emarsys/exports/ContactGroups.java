package io.plumbline.sandbox.emarsys.exports;

import io.plumbline.sandbox.emarsys.contacts.Contact;
import java.util.List;
import java.util.Optional;

/// What exports need from lists and segments; both answers are empty if there is no such group.
public interface ContactGroups {
    Optional<List<Contact>> ofList(long listId);

    Optional<List<Contact>> ofSegment(long segmentId);
}
