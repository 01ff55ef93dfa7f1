package io.plumbline.sandbox.shop.resource;

import io.plumbline.sandbox.shop.random.Draw;

/// The ids of things that are referred to from elsewhere, so that nobody has to remember them.
///
/// @param seed the shop's
public record Ids(long seed) {
    /// The id of one thing: spread evenly over all ids, always the same for the same arguments.
    ///
    /// @param typeId the kind of thing, as in references, for instance `customer`
    public String of(String typeId, long number) {
        return Draw.of(seed, "id of " + typeId, number).uuid();
    }

    /// The id of a thing known by a word, for instance a channel.
    public String of(String typeId, String key) {
        return Draw.of(seed, "id of " + typeId + " " + key, 0).uuid();
    }
}
