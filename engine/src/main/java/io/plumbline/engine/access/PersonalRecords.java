package io.plumbline.engine.access;

import io.plumbline.engine.access.HeldRecord.Delivery;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.record.RecordKey;
import java.util.Collection;
import java.util.List;

/// Reads what is held of people, in pages. Any thread.
public interface PersonalRecords {
    /// Records that speak of somebody, in the order of their numbers.
    ///
    /// @param goods whether those of goods alone are wanted, such as an account's orders, or the others
    /// @param after the number of the last one seen, or 0
    List<HeldRecord> of(Identifier person, boolean goods, long after, int recordsMax);

    /// The same of named records, whatever they speak of.
    List<HeldRecord> named(Collection<RecordKey> keys);

    /// What destinations hold of contacts, or are to be sent about them.
    List<Delivery> contacts(Collection<String> contacts);
}
