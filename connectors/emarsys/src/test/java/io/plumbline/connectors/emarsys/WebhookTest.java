package io.plumbline.connectors.emarsys;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.plumbline.connector.Hint;
import io.plumbline.connector.Receipt;
import io.plumbline.connector.ReceivesNotifications.Notification;
import io.plumbline.model.ConnectionName;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookTest {
    private static final ReadNotification NODE = new ReadNotification(new ConnectionName("emarsys"), "external_id");

    private static Receipt receive(String body) {
        return NODE.read(new Notification("application/json", body.getBytes(StandardCharsets.UTF_8), Accounts.NOW));
    }

    private static List<String> hinted(String body) {
        assertThat(receive(body)).isInstanceOf(Receipt.Understood.class);
        return ((Receipt.Understood) receive(body))
                .hints().stream().map(hint -> hint.key().id()).toList();
    }

    @Test
    void ids_may_be_texts_or_numbers_and_come_several_at_once() {
        assertThat(hinted("[{\"external_id\":\"p-1\"},{\"external_id\":17},{\"external_id\":\"p-1\"}]"))
                .containsExactly("p-1", "17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"external_id\":null}", "{\"external_id\":\" \"}", "[{\"external_id\":\"\"}]"})
    void a_contact_that_is_not_ours_is_no_news(String body) {
        assertThat(hinted(body)).isEmpty();
    }

    @Test
    void a_flood_is_refused_whole() {
        String many = IntStream.rangeClosed(0, 1_000)
                .mapToObj(number -> "{\"external_id\":\"p-" + number + "\"}")
                .collect(Collectors.joining(",", "[", "]"));
        assertThat(receive(many)).isInstanceOf(Receipt.NotUnderstood.class);
    }

    @Test
    void an_unsubscribe_comes_back_within_moments() throws Exception {
        BlockingQueue<byte[]> posted = new ArrayBlockingQueue<>(5);
        HttpServer door = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        door.createContext("/", exchange -> {
            posted.add(exchange.getRequestBody().readAllBytes());
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        door.start();
        try (var stand = new EmarsysSourceStand();
                var reader = new SourceReader(stand)) {
            stand.calls.act(
                    "webhook",
                    "{\"url\":\"http://127.0.0.1:" + door.getAddress().getPort() + "/\",\"key\":\"external_id\"}");
            stand.subscribe("ann");
            stand.clickUnsubscribe("ann");

            byte[] body = posted.poll(10, TimeUnit.SECONDS);
            assertThat(body).isNotNull();
            var receipt =
                    (Receipt.Understood) reader.source.receive(new Notification("application/json", body, stand.now()));
            assertThat(reader.source.read(
                            receipt.hints().stream().map(Hint::key).toList()))
                    .extracting(SourceReader::payload)
                    .containsExactly(
                            "{\"externalId\":\"ann\",\"optIn\":\"2\",\"detectedAt\":\"2026-01-05T10:00:00Z\"}");
        } finally {
            door.stop(0);
        }
    }
}
