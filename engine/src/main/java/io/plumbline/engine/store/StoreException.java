package io.plumbline.engine.store;

/// The store could not do what it was asked; nothing of it has taken effect.
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param message says what could not be done and what to do next, without any stored value
    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
