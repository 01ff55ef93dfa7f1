package io.plumbline.connectors.reference;

import io.plumbline.connector.Offset;
import java.time.Instant;

/// How far the reader has come. Memos are read in the order of their last change, and by id where that is equal, so
/// that a page may end among memos of one moment. A memo that changes moves to the end of that order and is read again.
///
/// @param began when the load began; what changed later is live
/// @param after the last memo read, as the system wants it told; empty at the beginning
record MemoPosition(Instant began, String after) {
    private static final char SEPARATOR = '|';

    static MemoPosition of(Offset offset, Instant now) {
        if (offset.isStart()) {
            return new MemoPosition(now, "");
        }
        int separator = offset.value().indexOf(SEPARATOR);
        return new MemoPosition(
                Instant.parse(offset.value().substring(0, separator)),
                offset.value().substring(separator + 1));
    }

    MemoPosition movedTo(String after) {
        return new MemoPosition(began, after);
    }

    Offset offset() {
        return new Offset(began.toString() + SEPARATOR + after);
    }
}
