package io.plumbline.connector;

import java.util.List;

/// A destination that can create missing fields by itself.
public interface CreatesFields {
    /// Creates those of the given fields that are missing and can be created.
    ///
    /// @return what could not be done; empty means that all fields exist now
    List<Problem> create(List<FieldNeed> needs) throws InterruptedException;
}
