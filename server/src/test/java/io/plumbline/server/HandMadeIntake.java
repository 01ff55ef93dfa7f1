package io.plumbline.server;

import io.plumbline.connector.ReceivesNotifications.Notification;
import io.plumbline.engine.receive.NotificationIntake;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Answers as a test says, and keeps what it was given.
final class HandMadeIntake implements NotificationIntake {
    private final List<Notification> stored = new CopyOnWriteArrayList<>();
    private volatile Answer answer = Answer.STORED;
    private volatile boolean broken;

    void answer(Answer next) {
        answer = next;
    }

    /// From now on storing fails, as if the disk were full.
    void fail() {
        broken = true;
    }

    List<Notification> stored() {
        return List.copyOf(stored);
    }

    @Override
    public Answer receive(String connection, String secret, Notification notification) {
        if (broken) {
            throw new IllegalStateException("the disk is full");
        }
        if (!connection.equals("shop") || !secret.equals("s3cret")) {
            return Answer.UNKNOWN;
        }
        if (answer == Answer.STORED) {
            stored.add(notification);
        }
        return answer;
    }
}
