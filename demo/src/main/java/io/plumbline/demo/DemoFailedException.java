package io.plumbline.demo;

/// The demo could not come to its end; the message says why and what to look at.
public final class DemoFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DemoFailedException(String message) {
        super(message);
    }
}
