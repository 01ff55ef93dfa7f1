package io.plumbline.sandbox.emarsys.contacts;

import io.plumbline.sandbox.emarsys.account.Switch;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Which contacts the requests now running are writing, when the account shows the system's race: the second of two
/// overlapping upserts of one contact is told that the contact exists.
final class OverlappingWrites {
    private final boolean shown;
    private final Duration hold;
    private final Set<String> running = ConcurrentHashMap.newKeySet();

    /// @param hold how long a request keeps its contacts to itself after writing, so that requests do overlap
    OverlappingWrites(Set<Switch> switches, Duration hold) {
        shown = switches.contains(Switch.RACE);
        this.hold = hold;
    }

    Claims begin() {
        return new Claims();
    }

    /// The contacts of one request.
    final class Claims implements AutoCloseable {
        private final Set<String> own = new HashSet<>();

        /// Claims a contact; tells whether no other request has it.
        boolean claim(KeyField key, String value) {
            String name = key.member() + " " + value;
            return !shown || own.contains(name) || (running.add(name) && own.add(name));
        }

        void hold() throws InterruptedException {
            if (shown) {
                Thread.sleep(hold);
            }
        }

        @Override
        public void close() {
            running.removeAll(own);
        }
    }
}
