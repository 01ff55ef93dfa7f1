package io.plumbline.engine.erase;

import java.util.List;

/// What became of a request to erase somebody.
public sealed interface ErasureAnswer {
    /// Erased here; destinations follow.
    record Erased(String id) implements ErasureAnswer {}

    /// Several people have what was asked for, and nothing was erased.
    ///
    /// @param contacts the external ids of some of them
    record Several(List<String> contacts) implements ErasureAnswer {}
}
