package io.plumbline.engine.receive;

import io.plumbline.connector.ReceivesNotifications.Notification;

/// Takes a notification in. May be called from many threads at once.
public interface NotificationIntake {
    /// Stores what the notification hints at. When this returns `STORED`, a crash loses nothing.
    ///
    /// @param connection the name in the request's address
    /// @param secret what the sender gave to prove itself
    Answer receive(String connection, String secret, Notification notification) throws InterruptedException;

    /// What to answer.
    enum Answer {
        /// Stored: the sender may forget it.
        STORED,
        /// There is no such connection, it takes no notifications, or the secret is wrong.
        UNKNOWN,
        /// It is no notification of that system; sending it again will not help.
        NOT_UNDERSTOOD,
        /// It cannot be stored now; the sender should try again.
        LATER
    }
}
