package io.plumbline.engine.deliver;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Keeps bulk back until the first load of everything that decides who is who has been read and worked on. So people
/// are joined before a destination hears of them, and each is sent once.
public final class LoadGate {
    private final Set<String> loading = ConcurrentHashMap.newKeySet();
    private boolean readAgain;
    private volatile boolean open;

    /// @param streams names of the streams whose first load is awaited
    public LoadGate(Collection<String> streams) {
        loading.addAll(streams);
        open = loading.isEmpty();
    }

    /// Notes that the first load of a stream is in the journal.
    public void loaded(String stream) {
        loading.remove(stream);
    }

    /// Notes that the journal was read to its end and all of it worked on. That reading may have begun before the last
    /// page of a load came in, so only the next one after it is trusted. Called by one thread.
    ///
    /// @return whether this opened the gate
    public boolean caughtUp() {
        if (open || !loading.isEmpty()) {
            return false;
        }
        open = readAgain;
        readAgain = true;
        return open;
    }

    public boolean isOpen() {
        return open;
    }
}
