package io.plumbline.connectors.commercetools.sandboxed;

/// Work that waits for the network, for callers that cannot be interrupted.
final class Uninterrupted {
    private Uninterrupted() {}

    static <T> T get(Work<T> work) {
        try {
            return work.done();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted during a test", e);
        }
    }

    /// Something that waits for the network.
    @FunctionalInterface
    interface Work<T> {
        T done() throws InterruptedException;
    }
}
