package io.plumbline.console;

import java.util.List;
import java.util.function.ToLongFunction;

/// The part of a list that one page shows.
///
/// @param older the address of the page that follows; empty on the last
record Window<V>(List<V> shown, String older) {
    /// @param found one more than is shown, if there is more
    static <V> Window<V> of(List<V> found, int rowsMax, Address address, ToLongFunction<V> id) {
        List<V> shown = found.subList(0, Math.min(rowsMax, found.size()));
        return new Window<>(shown, found.size() > rowsMax ? address.older(id.applyAsLong(shown.getLast())) : "");
    }
}
