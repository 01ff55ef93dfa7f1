package io.plumbline.server.rest;

/// A parameter of the request cannot be read; the client mends it.
final class InvalidParameterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param message what the parameter must look like; never what it was
    InvalidParameterException(String message) {
        super(message);
    }
}
