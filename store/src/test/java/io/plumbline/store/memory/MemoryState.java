package io.plumbline.store.memory;

import io.plumbline.connector.Hint;
import io.plumbline.engine.journal.JournalEntry;
import io.plumbline.engine.receive.StreamProgress;
import io.plumbline.engine.store.ExceptionCase;
import io.plumbline.engine.work.Changes.Quarantined;
import io.plumbline.engine.work.Thing;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.document.Document;
import io.plumbline.model.identity.Carriers;
import io.plumbline.model.identity.ClaimCount;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.ProfileId;
import io.plumbline.model.intent.Intent;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.profile.Profile;
import io.plumbline.model.record.RecordKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Everything that is kept. Guarded by itself.
final class MemoryState {
    final List<Entry> journal = new ArrayList<>();
    final Map<ConnectionName, Long> received = new HashMap<>();
    long positions;
    long worked;

    final Map<StreamKey, Stream> streams = new TreeMap<>();
    final Map<RecordKey, Waiting> hints = new LinkedHashMap<>();
    long revisions;

    final Map<RecordKey, Thing> things = new HashMap<>();
    final Map<Identifier, ProfileId> identifiers = new HashMap<>();
    final Map<Identifier, Carriers> carriers = new HashMap<>();
    final Map<Identifier, ClaimCount> crowded = new HashMap<>();
    final Map<ProfileId, Profile> profiles = new HashMap<>();
    final Map<ProfileId, Instant> lookAgain = new HashMap<>();
    String followed = "";

    final Map<IntentKey, Queued> queue = new LinkedHashMap<>();
    final Map<IntentKey, Acknowledged> ledger = new HashMap<>();
    final List<Delivered> delivered = new ArrayList<>();
    final Map<ConnectionName, Map<IntentKind, Long>> refused = new HashMap<>();
    long intents;
    long settlements;

    final Map<RecordKey, Fenced> quarantine = new LinkedHashMap<>();
    long quarantines;
    final Map<Cause, Case> cases = new HashMap<>();
    final Map<ConnectionName, Long> calls = new HashMap<>();

    final Set<RecordKey> erasedRecords = new HashSet<>();
    final Map<Identifier, Tombstone> tombstones = new HashMap<>();
    final List<MemoryCertificates.Stored> certificates = new ArrayList<>();

    record Tombstone(Instant until, String erasure) {}

    record Entry(JournalEntry entry, Instant receivedAt) {}

    record StreamKey(ConnectionName connection, String stream) implements Comparable<StreamKey> {
        @Override
        public int compareTo(StreamKey other) {
            int order = connection.compareTo(other.connection);
            return order != 0 ? order : stream.compareTo(other.stream);
        }
    }

    record Stream(StreamProgress progress, long records, Instant succeededAt) {}

    record Waiting(Hint hint, long revision, int attempts, Instant due) {}

    record IntentKey(ConnectionName destination, IntentKind kind, String thing) {
        boolean isRepeatable() {
            return kind != IntentKind.RECORD_ORDER && kind != IntentKind.TRIGGER_EVENT;
        }
    }

    enum Standing {
        WAITING,
        HELD,
        SENDING,
        DOUBT,
        DEAD
    }

    record Stop(String code, String explanation, Instant at) {
        static final Stop NONE = new Stop("", "", Instant.EPOCH);
    }

    record Queued(
            long id,
            long revision,
            Intent intent,
            String hash,
            Standing standing,
            int attempts,
            Instant notBefore,
            Instant since,
            Stop stop) {
        Queued standing(Standing next) {
            return new Queued(id, revision, intent, hash, next, attempts, notBefore, since, stop);
        }

        Queued putOff(Instant until, int more) {
            return new Queued(id, revision, intent, hash, Standing.WAITING, attempts + more, until, since, stop);
        }

        Queued stopped(Standing how, Stop why) {
            return new Queued(id, revision, intent, hash, how, attempts + 1, notBefore, since, why);
        }
    }

    record Acknowledged(String hash, Document body, Instant at, long settlement) {}

    record Delivered(IntentKey key, Intent intent, Instant at) {}

    record Fenced(long id, Quarantined record, Instant since) {}

    record Cause(String kind, String connection) {}

    record Case(ExceptionCase latest, long count, List<String> samples, Instant firstAt, Instant lastAt) {}
}
