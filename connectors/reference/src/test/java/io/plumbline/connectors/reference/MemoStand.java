package io.plumbline.connectors.reference;

import io.plumbline.connector.Delivery;
import io.plumbline.connector.Http;
import io.plumbline.connector.ReceivesNotifications.Notification;
import io.plumbline.connector.http.DocumentJson;
import io.plumbline.connector.http.Jsons;
import io.plumbline.connector.testkit.DestinationStand;
import io.plumbline.connector.testkit.Markers;
import io.plumbline.connector.testkit.SourceStand;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.document.Document;
import io.plumbline.model.intent.IntentKind;
import io.plumbline.model.record.RecordKey;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Shows the Memo system to the contract kit, in both of its roles.
final class MemoStand implements DestinationStand, SourceStand {
    private static final int PAGE_SIZE = 3;

    private final MemoServer server = new MemoServer();
    private int created;

    @Override
    public Map<String, String> settings() {
        return Map.of("url", server.url(), "key", MemoServer.KEY, "page-size", Integer.toString(PAGE_SIZE));
    }

    @Override
    public Map<String, String> wrongCredentials() {
        Map<String, String> settings = new HashMap<>(settings());
        settings.put("key", "memo-key-stolen");
        return settings;
    }

    @Override
    public List<String> needed() {
        return List.of("url", "key");
    }

    @Override
    public boolean withdrawPermission() {
        server.permitted = false;
        return true;
    }

    @Override
    public boolean carriesData(Http.Call call) {
        return call.route().startsWith("/memos");
    }

    @Override
    public Delivery good(IntentKind kind, int number) {
        String id = "person-" + number;
        Document fields = Document.of(Map.of("name", Markers.PERSON, "email", Markers.PERSON + "@shop.example"));
        return new Delivery(id, id, Document.of(Map.of("fields", fields)));
    }

    @Override
    public void prepare(IntentKind kind, List<Delivery> deliveries) {
        if (kind == IntentKind.ERASE_CONTACT) {
            deliveries.forEach(delivery -> write(delivery.contact()));
        }
    }

    @Override
    public Optional<Delivery> bad(IntentKind kind) {
        Document fields = Document.of(Map.of("email", Markers.PERSON + " has none"));
        return kind == IntentKind.PUT_CONTACT
                ? Optional.of(new Delivery("bad", "bad", Document.of(Map.of("fields", fields))))
                : Optional.empty();
    }

    @Override
    public List<Long> effects(IntentKind kind, List<Delivery> deliveries) {
        return deliveries.stream()
                .map(delivery -> isSeen(kind, delivery) ? 1L : 0L)
                .toList();
    }

    private boolean isSeen(IntentKind kind, Delivery delivery) {
        return kind == IntentKind.ERASE_CONTACT
                ? server.shelf.isGone(delivery.contact())
                : server.shelf.holds(
                        delivery.contact(), DocumentJson.write(delivery.body().object("fields")));
    }

    @Override
    public List<String> streams() {
        return List.of(Memo.MEMOS);
    }

    @Override
    public int pageSize(String stream) {
        return PAGE_SIZE;
    }

    @Override
    public Instant now() {
        return server.shelf.now();
    }

    @Override
    public void turnClock(Duration by) {
        server.shelf.turnClock(by);
    }

    @Override
    public Duration settling() {
        return Duration.ofSeconds(5);
    }

    @Override
    public RecordKey create(String stream) {
        String id = "memo-" + created++;
        write(id);
        return new RecordKey(new ConnectionName("under-test"), Memo.MEMO, id);
    }

    private void write(String id) {
        server.shelf.write(id, Jsons.object().put("name", Markers.PERSON), Jsons.object());
    }

    @Override
    public void change(String stream, RecordKey key) {
        write(key.id());
    }

    @Override
    public String delete(String stream, RecordKey key) {
        server.shelf.delete(key.id());
        return stream;
    }

    @Override
    public List<Notification> notifications(RecordKey key) {
        byte[] body = Jsons.bytes(Jsons.object().put("memo", key.id()));
        return List.of(
                new Notification("application/json", body, now()),
                new Notification(
                        "", ("{\"memo\":\"" + key.id() + "\",\"new\":1}").getBytes(StandardCharsets.UTF_8), now()));
    }

    @Override
    public void close() {
        server.close();
    }
}
