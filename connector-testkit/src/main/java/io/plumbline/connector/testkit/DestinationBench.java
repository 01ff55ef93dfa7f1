package io.plumbline.connector.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.connector.Acceptance;
import io.plumbline.connector.Batch;
import io.plumbline.connector.Delivery;
import io.plumbline.connector.Destination;
import io.plumbline.connector.DestinationConnector;
import io.plumbline.connector.FieldNeed;
import io.plumbline.connector.Problem;
import io.plumbline.connector.Settings;
import io.plumbline.connector.http.CallObserver;
import io.plumbline.connector.http.ConnectionContext;
import io.plumbline.connector.http.HttpConnections;
import io.plumbline.connector.http.HttpTimeouts;
import io.plumbline.model.ConnectionName;
import io.plumbline.model.delivery.Outcome;
import io.plumbline.model.intent.IntentKind;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A connector, its sandbox, and the network between them, for the length of one scenario.
final class DestinationBench implements Bench {
    final DestinationConnector connector;
    final DestinationStand stand;
    final FaultyContext network;
    final Transcript transcript = new Transcript();

    private final HttpConnections connections = new HttpConnections(HttpTimeouts.STANDARD);

    DestinationBench(DestinationUnderTest underTest) {
        this.connector = underTest.connector();
        this.stand = underTest.start();
        this.network = new FaultyContext(
                new ConnectionContext(new ConnectionName("under-test"), connections, CallObserver.NONE),
                stand::carriesData);
    }

    String system() {
        return connector.descriptor().system();
    }

    List<Acceptance> accepts() {
        return connector.descriptor().accepts();
    }

    Destination open() {
        return open(stand.settings());
    }

    Destination open(Map<String, String> settings) {
        Destination destination = connector.openDestination(new Settings(connector.descriptor(), settings), network);
        transcript.add(destination);
        return destination;
    }

    List<Problem> check(Destination destination, List<FieldNeed> needs) throws InterruptedException {
        List<Problem> problems = destination.check(needs);
        problems.forEach(transcript::add);
        assertThat(problems).allSatisfy(problem -> assertThat(problem.code()).startsWith(system() + "/"));
        return problems;
    }

    /// The first good deliveries of a kind, with the sandbox prepared for them.
    List<Delivery> good(IntentKind kind, int count) {
        List<Delivery> deliveries = IntStream.range(0, count)
                .mapToObj(number -> stand.good(kind, number))
                .toList();
        stand.prepare(kind, deliveries);
        return deliveries;
    }

    List<Outcome> deliver(Destination destination, IntentKind kind, List<Delivery> deliveries)
            throws InterruptedException {
        List<Outcome> outcomes = destination.deliver(new Batch(kind, deliveries));
        outcomes.forEach(transcript::add);
        assertThat(outcomes).as("one outcome for each delivery").hasSameSizeAs(deliveries);
        return outcomes;
    }

    void assertEffects(IntentKind kind, List<Delivery> deliveries, long times) {
        assertThat(stand.effects(kind, deliveries))
                .as("effects of %s", kind.word())
                .hasSameSizeAs(deliveries)
                .containsOnly(times);
    }

    @Override
    public void close() {
        transcript.assertShowsNothingSecret(connector.descriptor(), stand.settings());
        stand.close();
        connections.close();
    }
}
