package io.plumbline.engine.work;

import io.plumbline.engine.resolve.Claims;
import io.plumbline.model.identity.ClaimCount;
import io.plumbline.model.identity.CountClaims;
import io.plumbline.model.identity.Identifier;
import io.plumbline.model.identity.Standing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All that is stored about the people of a batch.
///
/// Whoever shares an identifier with them belongs to it, except by those that join nobody. How many claim a crowded one
/// is stored, so that what changed gives the number now, and nobody else who claims it needs to be read.
///
/// @param stored how many claimed the batch's crowded identifiers before it
/// @param standing what the identifiers point to, and how many claim the crowded ones with the batch
/// @param speaking all things with personal facts about these people, as they were
record Surroundings(Map<Identifier, ClaimCount> stored, Standing standing, List<Thing> speaking) {

    static Surroundings of(Batch batch, Snapshot snapshot, Claims claims) {
        Set<Identifier> named = new HashSet<>(batch.identifiers());
        named.removeIf(identifier -> !claims.rules().identity().mayJoin(identifier));
        Map<Identifier, ClaimCount> stored = snapshot.crowded(named);
        Map<Identifier, ClaimCount> crowded = stored.isEmpty() ? Map.of() : stillCrowded(stored, batch, claims);
        named.removeAll(crowded.keySet());
        Neighbourhood around = snapshot.around(named);
        Standing standing = around.standing();
        Map<Identifier, ClaimCount> now = new HashMap<>(standing.crowded());
        now.keySet().removeAll(named);
        Map<Identifier, ClaimCount> before = new HashMap<>(now);
        before.putAll(stored);
        now.putAll(crowded);
        return new Surroundings(before, new Standing(standing.pointing(), standing.carriers(), now), around.speaking());
    }

    private static Map<Identifier, ClaimCount> stillCrowded(
            Map<Identifier, ClaimCount> stored, Batch batch, Claims claims) {
        Map<Identifier, ClaimCount> crowded = new HashMap<>(stored);
        for (Batch.Change change : batch.changes()) {
            if (change.again()) {
                continue; // It has been counted.
            }
            CountClaims.of(claims.of(change.now()))
                    .forEach((identifier, count) ->
                            crowded.computeIfPresent(identifier, (same, sum) -> sum.plus(count)));
            CountClaims.of(claims.of(change.before()))
                    .forEach((identifier, count) ->
                            crowded.computeIfPresent(identifier, (same, sum) -> sum.minus(count)));
        }
        crowded.values().removeIf(count -> !claims.rules().identity().limits().isExceededBy(count));
        return crowded;
    }
}
