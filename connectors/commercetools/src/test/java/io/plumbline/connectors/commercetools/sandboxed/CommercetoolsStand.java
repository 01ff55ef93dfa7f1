package io.plumbline.connectors.commercetools.sandboxed;

import io.plumbline.connector.Http;
import io.plumbline.connector.ReceivesNotifications.Notification;
import io.plumbline.connector.testkit.SourceStand;
import io.plumbline.connectors.commercetools.fake.Json;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.record.RecordKey;
import io.plumbline.sandbox.kit.SandboxClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Shows the stand-in of commercetools to the contract kit.
final class CommercetoolsStand implements SourceStand {
    static final List<String> STREAMS = List.of("customers", "orders", "carts", "inventory", "products");
    private static final int PAGE_SIZE = 3;
    private static final Map<String, String> KINDS = Map.of(
            "customers",
            "customer",
            "orders",
            "order",
            "carts",
            "cart",
            "inventory",
            "inventory",
            "products",
            "product");

    private final SandboxClock clock = SandboxClock.stoppedAt(Instant.parse("2026-01-05T10:00:00Z"));
    private final StandProject project;
    private final Things things;

    private CommercetoolsStand() throws InterruptedException {
        project = StandProject.start(options -> options.withClock(clock), "view_orders");
        things = new Things(project.api());
    }

    static CommercetoolsStand start() {
        return Uninterrupted.get(CommercetoolsStand::new);
    }

    @Override
    public Map<String, String> settings() {
        return project.settings(Map.of("page-size", Integer.toString(PAGE_SIZE)));
    }

    @Override
    public Map<String, String> wrongCredentials() {
        return project.settings(Map.of("client-secret", "stolen-secret"));
    }

    @Override
    public List<String> needed() {
        return StandProject.NEEDED;
    }

    @Override
    public boolean withdrawPermission() {
        project.withdrawPermission();
        return true;
    }

    @Override
    public boolean carriesData(Http.Call call) {
        return STREAMS.stream().anyMatch(stream -> call.route().startsWith("/" + stream))
                || call.route().startsWith("/product-projections");
    }

    @Override
    public List<String> streams() {
        return STREAMS;
    }

    @Override
    public int pageSize(String stream) {
        return PAGE_SIZE;
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public void turnClock(Duration by) {
        clock.advance(by);
    }

    /// The usual distance from the present, and what is read twice around the start of a load.
    @Override
    public Duration settling() {
        return Duration.ofMinutes(6);
    }

    @Override
    public RecordKey create(String stream) {
        String id = Uninterrupted.get(() -> things.create(stream));
        return new RecordKey(new ConnectionName("under-test"), KINDS.getOrDefault(stream, stream), id);
    }

    @Override
    public void change(String stream, RecordKey key) {
        Uninterrupted.get(() -> {
            things.change(stream, key.id());
            return key;
        });
    }

    /// Deleted carts raise no message.
    @Override
    public String delete(String stream, RecordKey key) {
        return Uninterrupted.get(() -> {
            things.delete(stream, key.id());
            return stream.equals("carts") ? "" : "messages";
        });
    }

    @Override
    public List<Notification> notifications(RecordKey key) {
        String resource = "\"projectKey\":\"demo\",\"resource\":{\"typeId\":\"customer\",\"id\":\"" + key.id() + "\"}";
        String change = "{\"notificationType\":\"ResourceUpdated\"," + resource + ",\"version\":2,\"oldVersion\":1}";
        String message = "{\"notificationType\":\"Message\"," + resource + ",\"type\":\"CustomerEmailVerified\"}";
        String event = "{\"specversion\":\"1.0\",\"id\":\"m\",\"source\":\"/demo/customers\",\"data\":" + message + "}";
        return Stream.of(change, message, event, "[" + event + "]")
                .map(body -> new Notification("application/json", Json.bytes(body), now()))
                .toList();
    }

    @Override
    public void close() {
        project.close();
    }
}
