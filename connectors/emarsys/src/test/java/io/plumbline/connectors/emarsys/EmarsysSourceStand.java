package io.plumbline.connectors.emarsys;

import io.plumbline.connector.Http;
import io.plumbline.connector.ReceivesNotifications.Notification;
import io.plumbline.connector.testkit.Markers;
import io.plumbline.connector.testkit.SourceStand;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.record.RecordKey;
import io.plumbline.sandbox.emarsys.EmarsysSandbox;
import io.plumbline.sandbox.emarsys.EmarsysSandboxOptions;
import io.plumbline.sandbox.emarsys.access.Credential;
import io.plumbline.sandbox.emarsys.account.Switch;
import io.plumbline.sandbox.emarsys.fields.CustomField;
import io.plumbline.sandbox.emarsys.fields.FieldType;
import io.plumbline.sandbox.kit.SandboxClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Shows the Emarsys sandbox to the contract kit as a source, on a clock that is turned by hand.
final class EmarsysSourceStand implements SourceStand {
    static final String OPT_INS = "opt-ins";
    static final String RESPONSES = "responses";
    static final Duration EXPORT_TAKES = Duration.ofMinutes(5);

    private static final String RESTRICTED = "client-without-exports";
    private static final ConnectionName CONNECTION = new ConnectionName("under-test");

    final SandboxCalls calls;
    private final SandboxClock clock = SandboxClock.stoppedAt(Instant.parse("2026-01-05T10:00:00Z"));
    private final EmarsysSandbox sandbox;
    private boolean restricted;
    private int created;

    EmarsysSourceStand(Switch... switches) {
        sandbox = EmarsysSandbox.start(EmarsysSandboxOptions.defaults()
                .withClock(clock)
                .withKeys(keys -> keys.withClients(
                                Credential.of(EmarsysStand.CLIENT, EmarsysStand.CLIENT_SECRET),
                                new Credential(
                                        RESTRICTED,
                                        EmarsysStand.CLIENT_SECRET,
                                        permission -> !permission.equals("export.download")))
                        .withRequestsPerMinute(100_000))
                .withAccount(account -> account.withCustomFields(
                                CustomField.of("External id", "external_id", FieldType.SHORT_TEXT))
                        .withExportTakes(EXPORT_TAKES)
                        .withSwitches(switches)));
        calls = new SandboxCalls(sandbox.address());
    }

    @Override
    public Map<String, String> settings() {
        String address = sandbox.address().toString();
        return Map.of(
                "client-id",
                restricted ? RESTRICTED : EmarsysStand.CLIENT,
                "client-secret",
                EmarsysStand.CLIENT_SECRET,
                "api-url",
                address,
                "token-url",
                address + "/oauth2/token",
                "calls-per-minute",
                "50000");
    }

    @Override
    public Map<String, String> wrongCredentials() {
        Map<String, String> settings = new HashMap<>(settings());
        settings.put("client-secret", "stolen-and-changed");
        return settings;
    }

    @Override
    public List<String> needed() {
        return List.of("client-id", "client-secret");
    }

    @Override
    public boolean withdrawPermission() {
        restricted = true;
        return true;
    }

    @Override
    public boolean carriesData(Http.Call call) {
        return call.route().equals("/contact/getchanges");
    }

    @Override
    public List<String> streams() {
        return List.of(OPT_INS);
    }

    @Override
    public int pageSize(String stream) {
        return Emarsys.CALL_MAX;
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public void turnClock(Duration by) {
        clock.advance(by);
    }

    @Override
    public Duration settling() {
        return EXPORT_TAKES;
    }

    @Override
    public RecordKey create(String stream) {
        String id = "person-" + ++created;
        subscribe(id);
        return key(id);
    }

    static RecordKey key(String externalId) {
        return new RecordKey(CONNECTION, "opt-in", externalId);
    }

    static String email(String externalId) {
        return externalId + "@shop.example";
    }

    /// Writes contacts that may be mailed, as a destination does.
    void subscribe(String... ids) {
        String rows = Stream.of(ids)
                .map(id -> "{\"501\":\"" + id + "\",\"3\":\"" + email(id) + "\",\"1\":\"" + Markers.PERSON
                        + "\",\"31\":1}")
                .collect(Collectors.joining(","));
        calls.core("PUT", "/contact/?create_if_not_exists=1", "{\"key_id\":\"501\",\"contacts\":[" + rows + "]}");
    }

    /// Writes many of them.
    void subscribe(int count) {
        for (int from = 0; from < count; from += Emarsys.CALL_MAX) {
            subscribe(IntStream.range(from, Math.min(count, from + Emarsys.CALL_MAX))
                    .mapToObj(number -> "many-" + number)
                    .toArray(String[]::new));
        }
    }

    @Override
    public void change(String stream, RecordKey key) {
        chooseByForm(key.id(), "2");
    }

    void chooseByForm(String id, String optIn) {
        calls.act("opt-in", "{\"email\":\"" + email(id) + "\",\"value\":\"" + optIn + "\"}");
    }

    void clickUnsubscribe(String id) {
        calls.act("unsubscribe", "{\"email\":\"" + email(id) + "\"}");
    }

    void complain(String id) {
        calls.act("unsubscribe", "{\"email\":\"" + email(id) + "\",\"kind\":\"complaint\"}");
    }

    /// Deleting a contact says nothing of consent.
    @Override
    public String delete(String stream, RecordKey key) {
        calls.core("POST", "/contact/delete", "{\"key_id\":\"501\",\"501\":[\"" + key.id() + "\"]}");
        return "";
    }

    @Override
    public List<Notification> notifications(RecordKey key) {
        String told = "{\"external_id\":\"" + key.id() + "\",\"email\":\"" + Markers.PERSON
                + "\",\"event_time\":\"2026-01-05T10:00:00Z\",\"event_data\":{},\"deduplication_id\":\"node-1\","
                + "\"ems_program_id\":77}";
        return Stream.of(told, "[" + told + "]", "[" + told + "," + told + "]")
                .map(body -> new Notification("application/json", body.getBytes(StandardCharsets.UTF_8), now()))
                .toList();
    }

    @Override
    public void close() {
        calls.close();
        sandbox.close();
    }
}
