package io.plumbline.connector.testkit;

import io.plumbline.connector.Acceptance;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;

/// What every destination keeps, as tests for a `@TestFactory`.
public final class DestinationContract {
    private DestinationContract() {}

    /// The scenarios for what a connector declares, by topic.
    public static Stream<DynamicNode> scenarios(DestinationUnderTest underTest) {
        Stream<DynamicNode> topics = Stream.of(
                Scenario.topic("settings", SettingsScenarios.all(), () -> new DestinationBench(underTest)),
                Scenario.topic("check", CheckScenarios.all(), () -> new DestinationBench(underTest)),
                Scenario.topic("abilities", AbilityScenarios.all(), () -> new DestinationBench(underTest)));
        Stream<DynamicNode> kinds =
                underTest.connector().descriptor().accepts().stream().map(acceptance -> kind(acceptance, underTest));
        return Stream.concat(topics, kinds);
    }

    private static DynamicContainer kind(Acceptance acceptance, DestinationUnderTest underTest) {
        return DynamicContainer.dynamicContainer(
                acceptance.kind().word(),
                Stream.of(
                        Scenario.topic(
                                "delivery", DeliveryScenarios.of(acceptance), () -> new DestinationBench(underTest)),
                        Scenario.topic(
                                "failure", FailureScenarios.of(acceptance), () -> new DestinationBench(underTest))));
    }
}
