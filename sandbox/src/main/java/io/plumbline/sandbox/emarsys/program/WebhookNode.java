package io.plumbline.sandbox.emarsys.program;

import io.plumbline.sandbox.emarsys.contacts.Contact;
import io.plumbline.sandbox.emarsys.fields.Field;
import io.plumbline.sandbox.kit.Json;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A node in a program of the Automation Center which runs for everybody who unsubscribes: it posts the contact's key
/// to a fixed address. Nothing is signed. Without an address it does nothing.
public final class WebhookNode {
    private static final long PROGRAM = 77;
    private static final List<Duration> WAITS = Stream.of(30, 60, 120, 240, 480, 600, 600, 600, 600, 600)
            .map(Duration::ofSeconds)
            .toList();

    private final Callbacks callbacks;
    private final InstantSource clock;
    private final AtomicLong told = new AtomicLong();
    private volatile Optional<Target> target = Optional.empty();

    public WebhookNode(Callbacks callbacks, InstantSource clock) {
        this.callbacks = callbacks;
        this.clock = clock;
    }

    /// Where the node posts to.
    ///
    /// @param key     the field that names the contact
    /// @param isArray whether the object stands in an array
    public record Target(String url, Field key, boolean isArray) {}

    /// Puts the node into the program, or takes it out.
    public void place(Optional<Target> changed) {
        target = changed;
    }

    /// Tells of a contact that has unsubscribed.
    public void tell(Contact contact) {
        target.ifPresent(to -> {
            byte[] body = Json.bytes(body(contact, to));
            callbacks.post(to.url(), clock.instant(), WAITS, () -> body);
        });
    }

    private JsonNode body(Contact contact, Target to) {
        ObjectNode body = Json.object()
                .put(to.key().stringId(), contact.value(to.key().id()))
                .put("event_time", clock.instant().toString())
                .put("deduplication_id", "node-" + told.incrementAndGet())
                .put("ems_program_id", PROGRAM);
        body.putObject("event_data");
        return to.isArray() ? Json.array().add(body) : body;
    }
}
