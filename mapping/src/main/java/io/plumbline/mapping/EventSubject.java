package io.plumbline.mapping;

import io.plumbline.model.document.Document;

/// What an event is about, as canonical documents.
///
/// @param fulfilment the delivery, for events about one; otherwise empty
public record EventSubject(Document order, Document fulfilment, Document profile) {}
