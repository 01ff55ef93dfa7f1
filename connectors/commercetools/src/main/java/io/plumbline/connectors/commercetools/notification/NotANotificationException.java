package io.plumbline.connectors.commercetools.notification;

/// Something is not a notification of commercetools. The message says why without any of its content.
final class NotANotificationException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    NotANotificationException(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
