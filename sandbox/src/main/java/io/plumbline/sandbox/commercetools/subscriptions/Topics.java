package io.plumbline.sandbox.commercetools.subscriptions;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// The topics of the stand-in's own message service, each pushed to the address it was bound to.
///
/// What is not acknowledged is sent again, later and later. Several are sent at once, so that order is only likely. The
/// queue is bounded: when it is full, what comes is lost, and counted.
public final class Topics implements AutoCloseable {
    private static final int WAITING_MAX = 100_000;
    private static final int SENDERS = 4;

    private final Map<String, URI> addresses = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> failures = new ConcurrentHashMap<>();
    private final DelayQueue<Waiting> waiting = new DelayQueue<>();
    private final AtomicInteger inHand = new AtomicInteger();
    private final AtomicLong delivered = new AtomicLong();
    private final AtomicLong lost = new AtomicLong();
    private final AtomicLong lastMessageId = new AtomicLong();
    private final Push push = new Push();
    private final List<Thread> senders = new ArrayList<>();

    public Topics() {
        for (int index = 0; index < SENDERS; index++) {
            senders.add(Thread.ofVirtual().name("topics-" + index).start(this::sendAll));
        }
    }

    /// Binds a topic to the address its notifications are pushed to.
    public void bind(String topic, URI address) {
        addresses.put(topic, address);
    }

    boolean isBound(String topic) {
        return addresses.containsKey(topic);
    }

    void publish(String topic, byte[] body, Duration delay) {
        if (waiting.size() >= WAITING_MAX) {
            lost.incrementAndGet();
        } else {
            waiting.add(Waiting.of(topic, nextMessageId(), body, delay));
        }
    }

    /// Sends once and tells whether it was taken.
    boolean publishNow(String topic, byte[] body) {
        try {
            return send(Waiting.of(topic, nextMessageId(), body, Duration.ZERO));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Whether the last notification sent to the topic was taken.
    public boolean isHealthy(String topic) {
        return Optional.ofNullable(failures.get(topic)).map(AtomicInteger::get).orElse(0) == 0;
    }

    /// How many notifications wait for each bound topic, those being sent included in the total of [#undelivered].
    public Map<String, Long> waitingByTopic() {
        Map<String, Long> byTopic = new TreeMap<>();
        addresses.keySet().forEach(topic -> byTopic.put(topic, 0L));
        waiting.forEach(each -> byTopic.merge(each.topic(), 1L, Long::sum));
        return byTopic;
    }

    public long undelivered() {
        return (long) waiting.size() + inHand.get();
    }

    public long delivered() {
        return delivered.get();
    }

    public long lost() {
        return lost.get();
    }

    private String nextMessageId() {
        return Long.toString(lastMessageId.incrementAndGet());
    }

    private void sendAll() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Waiting next = waiting.take();
                inHand.incrementAndGet();
                try {
                    if (!send(next)) {
                        waiting.add(next.again());
                    }
                } finally {
                    inHand.decrementAndGet();
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean send(Waiting notification) throws InterruptedException {
        URI address = addresses.get(notification.topic());
        boolean taken = address != null && push.send(address, notification);
        AtomicInteger failed = failures.computeIfAbsent(notification.topic(), _ -> new AtomicInteger());
        if (taken) {
            failed.set(0);
            delivered.incrementAndGet();
        } else {
            failed.incrementAndGet();
        }
        return taken;
    }

    @Override
    public void close() {
        senders.forEach(Thread::interrupt);
        push.close();
    }
}
