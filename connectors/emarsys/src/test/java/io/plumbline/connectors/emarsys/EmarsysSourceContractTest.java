package io.plumbline.connectors.emarsys;

import io.plumbline.connector.SourceConnector;
import io.plumbline.connector.testkit.SourceContract;
import io.plumbline.connector.testkit.SourceStand;
import io.plumbline.connector.testkit.SourceUnderTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/// The kit's scenarios of reading take a stream that answers at once, which exports do not: they are in
/// `ConsentBackTest`.
class EmarsysSourceContractTest {
    @TestFactory
    Stream<DynamicNode> emarsys_keeps_the_contract_of_a_source() {
        return SourceContract.scenarios(new WithItsSandbox(), List.of());
    }

    private static final class WithItsSandbox implements SourceUnderTest {
        @Override
        public SourceConnector connector() {
            return new Emarsys();
        }

        @Override
        public SourceStand start() {
            return new EmarsysSourceStand();
        }
    }
}
