package io.plumbline.connector.testkit;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/// What every source keeps, as tests for a `@TestFactory`.
public final class SourceContract {
    private SourceContract() {}

    /// The scenarios for what a connector declares, by topic.
    ///
    /// @param streams those of the stand's streams in which things can be put, changed and found again
    public static Stream<DynamicNode> scenarios(SourceUnderTest underTest, List<String> streams) {
        Stream<DynamicNode> topics = Stream.of(
                Scenario.topic("failure", SourceFailureScenarios.all(), () -> new SourceBench(underTest)),
                Scenario.topic("abilities", SourceAbilityScenarios.all(), () -> new SourceBench(underTest)));
        Stream<DynamicNode> reading = streams.stream()
                .map(stream -> Scenario.topic(
                        "reading " + stream, ReadingScenarios.of(stream), () -> new SourceBench(underTest)));
        return Stream.concat(topics, reading);
    }
}
