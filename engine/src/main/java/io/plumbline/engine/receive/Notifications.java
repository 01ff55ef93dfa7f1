package io.plumbline.engine.receive;

import io.plumbline.connector.Hint;
import io.plumbline.connector.Receipt;
import io.plumbline.connector.ReceivesNotifications;
import io.plumbline.connector.ReceivesNotifications.Notification;
import io.plumbline.engine.store.StoreException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Takes notifications in for all sources of a workspace.
public final class Notifications implements NotificationIntake {
    private final Map<String, Listener> listeners = new HashMap<>();
    private final Intake intake;

    /// A source that takes notifications.
    ///
    /// @param onHint run when hints have been stored
    private record Listener(ReceivesNotifications source, String secret, Runnable onHint) {}

    public Notifications(Intake intake) {
        this.intake = intake;
    }

    /// Makes a source reachable, if it takes notifications and has a secret for it. Not to be called once requests
    /// come.
    ///
    /// @param onHint run when hints have been stored
    public void open(SourceSetup setup, Runnable onHint) {
        if (setup.source() instanceof ReceivesNotifications source) {
            setup.notificationSecret()
                    .ifPresent(secret ->
                            listeners.put(setup.name().value(), new Listener(source, secret.value(), onHint)));
        }
    }

    @Override
    public Answer receive(String connection, String secret, Notification notification) throws InterruptedException {
        Listener listener = listeners.get(connection);
        if (listener == null || !isSame(listener.secret(), secret)) {
            return Answer.UNKNOWN;
        }
        return switch (listener.source().receive(notification)) {
            case Receipt.Understood(var hints) -> keep(hints, listener, notification);
            case Receipt.NotUnderstood(var reason) -> Answer.NOT_UNDERSTOOD;
        };
    }

    private Answer keep(List<Hint> hints, Listener listener, Notification notification) throws InterruptedException {
        if (hints.isEmpty()) {
            return Answer.STORED;
        }
        try {
            intake.keep(hints, notification.receivedAt());
        } catch (StoreException e) {
            return Answer.LATER;
        }
        listener.onHint().run();
        return Answer.STORED;
    }

    /// Takes the same time whatever the difference, so that the secret cannot be guessed letter by letter.
    private static boolean isSame(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
