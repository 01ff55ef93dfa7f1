package io.plumbline.engine.deliver;

import io.plumbline.connector.FindsContacts;
import io.plumbline.connector.ReadsByKey;
import io.plumbline.engine.journal.Arrival;
import io.plumbline.engine.journal.Journal;
import io.plumbline.model.record.RecordKey;
import io.plumbline.model.record.SourceRecord;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Lets the engine hear how contacts stand that a destination held before us. Whoever opted out there must not be opted
/// in by what we knew without it, so that who is to be opted in waits until that has been worked on. Used by one
/// thread.
///
/// Who waits is remembered by this process only: after a restart they are looked up again.
public final class ReadStandings {
    private final Optional<ReadsByKey> source;
    private final Journal journal;
    private final InstantSource clock;
    private final Map<String, Long> waiting = new HashMap<>();
    private long lastRead;

    /// @param source the same connection, where it is read; without it nobody can be asked, and nobody waits
    public ReadStandings(Optional<ReadsByKey> source, Journal journal, InstantSource clock) {
        this.source = source;
        this.journal = journal;
        this.clock = clock;
    }

    /// Those of some contacts who wait still.
    Map<String, Treatment> awaited(Collection<String> contacts) {
        Map<String, Treatment> awaited = new HashMap<>();
        if (!waiting.isEmpty()) {
            long worked = journal.workedPosition();
            contacts.stream()
                    .filter(contact -> waiting.getOrDefault(contact, 0L) > worked)
                    .forEach(contact -> awaited.put(contact, new Treatment.PutOff()));
        }
        return awaited;
    }

    /// Those of some contacts who have waited long enough. They are forgotten.
    Set<String> takeKnown(Collection<String> contacts) {
        Set<String> known = new HashSet<>(contacts);
        known.retainAll(waiting.keySet());
        waiting.keySet().removeAll(known);
        return known;
    }

    /// Puts into the journal how contacts stand that the destination holds.
    void read(FindsContacts destination, Collection<String> contacts) throws InterruptedException {
        if (source.isPresent() && !contacts.isEmpty()) {
            List<RecordKey> keys = contacts.stream().map(destination::standing).toList();
            List<SourceRecord> records = new ArrayList<>();
            int max = source.get().keysMax();
            for (int from = 0; from < keys.size(); from += max) {
                records.addAll(source.get().read(keys.subList(from, Math.min(from + max, keys.size()))));
            }
            journal.append(new Arrival(records, null, List.of(), clock.instant()));
            lastRead = journal.lastPosition();
        }
    }

    /// Has a contact wait until what was read last has been worked on.
    Map<String, Treatment> await(String contact) {
        if (source.isEmpty()) {
            return Map.of();
        }
        waiting.put(contact, lastRead);
        return Map.of(contact, new Treatment.PutOff());
    }
}
