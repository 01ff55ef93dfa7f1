package io.plumbline.store.memory;

import io.plumbline.engine.access.HeldRecord;
import io.plumbline.engine.access.HeldRecord.Delivery;
import io.plumbline.engine.access.PersonalRecords;
import io.plumbline.engine.work.Thing;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.record.RecordKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Records as they stand, without what surrounds them.
record MemoryPersonalRecords(MemoryState state) implements PersonalRecords {
    @Override
    public List<HeldRecord> of(Identifier person, boolean goods, long after, int recordsMax) {
        synchronized (state) {
            List<Thing> theirs = state.things.values().stream()
                    .filter(thing -> person.equals(thing.person()))
                    .filter(thing -> thing.personal().isEmpty() == goods)
                    .sorted(Comparator.comparing(Thing::key))
                    .toList();
            List<HeldRecord> page = new ArrayList<>();
            for (int i = (int) after; i < theirs.size() && page.size() < recordsMax; i++) {
                page.add(record(i + 1, theirs.get(i).key()));
            }
            return page;
        }
    }

    @Override
    public List<HeldRecord> named(Collection<RecordKey> keys) {
        return keys.stream().map(key -> record(0, key)).toList();
    }

    private static HeldRecord record(long number, RecordKey key) {
        return new HeldRecord(number, key, List.of(), List.of(), List.of(), null, List.of());
    }

    @Override
    public List<Delivery> contacts(Collection<String> contacts) {
        return List.of();
    }
}
