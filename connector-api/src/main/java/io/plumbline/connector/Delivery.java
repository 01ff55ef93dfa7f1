package io.plumbline.connector;

import io.plumbline.model.document.Document;

/// One intent on its way out.
///
/// @param thing names what it is about within its kind; stable over repetitions. For a contact its external id
/// @param contact the external id of the person it belongs to; empty for goods
/// @param body what to send: for a contact `fields`, where an absent name is left alone and a name in `cleared` is
///     emptied; for an order `rows`; for an event `event`, `time`, `deduplication` and `data`
public record Delivery(String thing, String contact, Document body) {}
