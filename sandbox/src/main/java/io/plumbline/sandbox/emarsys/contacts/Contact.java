package io.plumbline.sandbox.emarsys.contacts;

import java.util.Map;

/// One contact. Its values change only through [ContactBase]; reading them is safe from any thread.
public final class Contact {
    private final int id;
    private final long registeredSeconds;
    private volatile byte[] values = PackedValues.NONE;

    Contact(int id, long registeredSeconds) {
        this.id = id;
        this.registeredSeconds = registeredSeconds;
    }

    /// The internal id.
    public int id() {
        return id;
    }

    /// The short text that names the contact beside its internal id.
    public String uid() {
        return Uids.of(id);
    }

    /// When it was registered, in seconds of the epoch.
    public long registeredSeconds() {
        return registeredSeconds;
    }

    /// The stored value of a field; empty if there is none.
    public String value(int field) {
        return PackedValues.get(values, field);
    }

    /// All stored values by field id.
    public Map<Integer, String> values() {
        return PackedValues.all(values);
    }

    void apply(Map<Integer, String> changes) {
        values = PackedValues.with(values, changes);
    }
}
