package io.plumbline.sandbox.kit;

import java.util.ArrayList;
import java.util.List;

/// What happened, in order, each entry under a number that never changes. The first number is 1.
///
/// It holds a limited number of entries and forgets the oldest tenth when it is full; the numbers go on.
public final class Chronicle<T> {
    private final int entriesMax;
    private final List<T> kept = new ArrayList<>();
    private long forgotten;

    public Chronicle(int entriesMax) {
        if (entriesMax < 1) {
            throw new IllegalArgumentException("A chronicle holds at least one entry");
        }
        this.entriesMax = entriesMax;
    }

    /// One entry and its number.
    public record Entry<T>(long number, T value) {}

    public synchronized void append(T value) {
        if (kept.size() == entriesMax) {
            int tenth = Math.max(1, entriesMax / 10);
            kept.subList(0, tenth).clear();
            forgotten += tenth;
        }
        kept.add(value);
    }

    /// The entries with numbers above the given one, at most `limit`, oldest first.
    public synchronized List<Entry<T>> after(long number, int limit) {
        int from = Math.clamp(number - forgotten, 0, kept.size());
        int to = Math.min(kept.size(), from + Math.max(0, limit));
        List<Entry<T>> page = new ArrayList<>(to - from);
        for (int position = from; position < to; position++) {
            page.add(new Entry<>(forgotten + position + 1, kept.get(position)));
        }
        return page;
    }

    /// The last entries, newest first.
    public synchronized List<T> latest(int limit) {
        return List.copyOf(
                kept.subList(Math.max(0, kept.size() - limit), kept.size()).reversed());
    }

    /// How many entries there ever were, the forgotten ones included.
    public synchronized long total() {
        return forgotten + kept.size();
    }
}
