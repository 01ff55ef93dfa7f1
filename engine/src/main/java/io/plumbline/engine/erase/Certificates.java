package io.plumbline.engine.erase;

import java.util.List;
import java.util.Optional;

/// The certificates of a store, each as it stands now.
public interface Certificates {
    /// Newest first.
    ///
    /// @param after the number of the last one seen, or 0 for the first page
    List<Certificate> newest(long after, int limitMax);

    Optional<Certificate> byId(String id);
}
