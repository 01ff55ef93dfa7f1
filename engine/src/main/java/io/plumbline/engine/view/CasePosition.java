package io.plumbline.engine.view;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/// How far a reader of the list of cases has come: the last case seen. A case that changes while somebody reads goes to
/// the top of the list; no other case is shown twice or passed over for that.
public record CasePosition(Instant lastAt, String kind, String connection) implements Comparable<CasePosition> {
    /// Before the most recent case.
    public static final CasePosition START = new CasePosition(Instant.MAX, "", "");

    private static final String SEPARATOR = "~";
    private static final int PARTS = 3;

    public static CasePosition of(ExceptionView view) {
        return new CasePosition(view.lastAt(), view.kind(), view.connection());
    }

    /// A position from its text; empty if it is none.
    public static Optional<CasePosition> parse(String text) {
        String[] parts = text.split(SEPARATOR, -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CasePosition(Instant.parse(parts[0]), parts[1], parts[2]));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// By time, then by name, oldest first.
    @Override
    public int compareTo(CasePosition other) {
        int byTime = lastAt.compareTo(other.lastAt);
        int byKind = byTime != 0 ? byTime : kind.compareTo(other.kind);
        return byKind != 0 ? byKind : connection.compareTo(other.connection);
    }

    /// To be given back by readers; nothing to interpret.
    @Override
    public String toString() {
        return lastAt + SEPARATOR + kind + SEPARATOR + connection;
    }
}
