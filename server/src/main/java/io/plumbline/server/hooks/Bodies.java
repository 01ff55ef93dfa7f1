package io.plumbline.server.hooks;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.concurrent.Semaphore;

/// Reads bodies, each up to a limit and all of those being read at once up to another, so that no number of senders
/// can use up the memory.
final class Bodies {
    static final int BYTES_MAX = 1 << 20;
    private static final int BYTES_AT_ONCE_MAX = 48 << 20;

    private final Semaphore room = new Semaphore(BYTES_AT_ONCE_MAX);

    /// What came of it.
    sealed interface Read {
        record Whole(byte[] body) implements Read {}

        record TooLarge() implements Read {}

        /// Too many are being read at this moment.
        record NoRoom() implements Read {}
    }

    Read read(HttpServletRequest request) throws IOException {
        long announced = request.getContentLengthLong();
        if (announced > BYTES_MAX) {
            return new Read.TooLarge();
        }
        int reserved = announced < 0 ? BYTES_MAX : (int) announced;
        if (!room.tryAcquire(reserved)) {
            return new Read.NoRoom();
        }
        try {
            byte[] body = request.getInputStream().readNBytes(BYTES_MAX + 1);
            return body.length > BYTES_MAX ? new Read.TooLarge() : new Read.Whole(body);
        } finally {
            room.release(reserved);
        }
    }
}
