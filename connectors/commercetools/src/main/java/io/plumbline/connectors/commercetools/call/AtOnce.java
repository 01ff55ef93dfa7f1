package io.plumbline.connectors.commercetools.call;

import io.plumbline.connector.Http;
import java.util.concurrent.Semaphore;

/// Calls of which only so many are under way at the same time; the others wait for their turn.
///
/// No limit is published; the vendor asks for a moderate number of parallel requests.
public final class AtOnce implements Http {
    private final Http next;
    private final Semaphore free;

    public AtOnce(Http next, int callsMax) {
        this.next = next;
        this.free = new Semaphore(callsMax, true);
    }

    @Override
    public Result send(Call call) throws InterruptedException {
        free.acquire();
        try {
            return next.send(call);
        } finally {
            free.release();
        }
    }
}
