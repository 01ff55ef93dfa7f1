package io.plumbline.engine.erase;

import java.time.Instant;

/// That somebody is to be forgotten.
///
/// @param id names the certificate
/// @param origin who asked: `ASKED_HERE`, or the source that erased the person itself
/// @param reason as given, for instance the number of a ticket; holds nothing of the person
/// @param at when it is carried out, by our clock
/// @param until what was said up to this moment is erased
public record Erasure(String id, String origin, String reason, Instant at, Instant until) {
    /// Stands for people who asked Plumbline.
    public static final String ASKED_HERE = "request";
}
