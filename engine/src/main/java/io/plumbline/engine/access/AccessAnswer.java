package io.plumbline.engine.access;

import java.util.List;

/// What becomes of asking for everything that is held of a person.
public sealed interface AccessAnswer {
    record Found(PersonalFile file) implements AccessAnswer {}

    /// Several people have what was asked for.
    ///
    /// @param contacts the external ids of some of them
    record Several(List<String> contacts) implements AccessAnswer {}

    /// Nothing is held of anybody by that.
    record Nobody() implements AccessAnswer {}
}
