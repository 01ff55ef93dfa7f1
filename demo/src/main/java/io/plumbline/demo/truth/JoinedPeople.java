package io.plumbline.demo.truth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Holds the profiles that Plumbline made against who people really are.
final class JoinedPeople {
    private static final int SAMPLES_MAX = 10;

    private final KnownPeople known;
    private final Map<String, Set<String>> addressesOf = new HashMap<>();
    private final List<String> samples = new ArrayList<>();
    private long split;

    JoinedPeople(KnownPeople known) {
        this.known = known;
    }

    /// The profile that was found for an address.
    ///
    /// @param id empty if there is none
    /// @param accounts the ids of the shop's accounts that are in it
    /// @param emails the addresses that are in it
    record Found(String id, Set<String> accounts, Set<String> emails) {
        static final Found NOBODY = new Found("", Set.of(), Set.of());
    }

    void add(String email, Found found) {
        if (!found.id().isEmpty()) {
            Set<String> addresses = addressesOf.computeIfAbsent(found.id(), ignored -> new HashSet<>());
            addresses.add(email);
            addresses.addAll(found.emails());
        }
        if (!found.accounts().containsAll(known.accountsAt(email))) {
            split++;
            sample("the accounts of one address are not one person");
        }
    }

    PeopleVerdict verdict() {
        long joined = 0;
        for (Set<String> addresses : addressesOf.values()) {
            if (!isConnected(addresses)) {
                joined++;
                sample(addresses.size() + " addresses of people who have none in common are one person");
            }
        }
        return new PeopleVerdict(
                known.owners().size(),
                addressesOf.size(),
                joined,
                split,
                known.households(),
                known.unknowable(),
                samples);
    }

    /// Whether one can get from any of the addresses to any other by people who have both.
    private boolean isConnected(Set<String> addresses) {
        Set<String> left = new HashSet<>(addresses);
        Set<String> reached = new HashSet<>();
        String first = left.iterator().next();
        left.remove(first);
        reached.addAll(ownersOf(first));
        boolean found = true;
        while (found) {
            found = left.removeIf(address -> {
                boolean shares = ownersOf(address).stream().anyMatch(reached::contains);
                if (shares) {
                    reached.addAll(ownersOf(address));
                }
                return shares;
            });
        }
        return left.isEmpty();
    }

    /// An address that stands in no record any more is nobody's but its own.
    private Set<String> ownersOf(String address) {
        return known.owners().getOrDefault(address, Set.of("address " + address));
    }

    private void sample(String what) {
        if (samples.size() < SAMPLES_MAX) {
            samples.add(what);
        }
    }
}
