package io.plumbline.connectors.commercetools.sandboxed;

import io.plumbline.connector.DestinationConnector;
import io.plumbline.connector.SourceConnector;
import io.plumbline.connector.testkit.DestinationContract;
import io.plumbline.connector.testkit.DestinationStand;
import io.plumbline.connector.testkit.DestinationUnderTest;
import io.plumbline.connector.testkit.SourceContract;
import io.plumbline.connector.testkit.SourceStand;
import io.plumbline.connector.testkit.SourceUnderTest;
import io.plumbline.connectors.commercetools.Commercetools;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

class ContractTest {
    @TestFactory
    Stream<DynamicNode> commercetools_keeps_the_contract_of_a_source() {
        return scenarios("customers");
    }

    /// All lists are read by the same code; what differs is their paths and how the platform treats them.
    @TestFactory
    @Tag("slow")
    Stream<DynamicNode> commercetools_keeps_it_in_every_other_stream() {
        return scenarios("orders", "carts", "inventory", "products");
    }

    @TestFactory
    Stream<DynamicNode> commercetools_keeps_the_contract_of_a_destination() {
        return DestinationContract.scenarios(new ToldOfConsent());
    }

    private static Stream<DynamicNode> scenarios(String... streams) {
        return SourceContract.scenarios(new WithItsSandbox(), List.of(streams));
    }

    private static final class WithItsSandbox implements SourceUnderTest {
        @Override
        public SourceConnector connector() {
            return new Commercetools();
        }

        @Override
        public SourceStand start() {
            return CommercetoolsStand.start();
        }
    }

    private static final class ToldOfConsent implements DestinationUnderTest {
        @Override
        public DestinationConnector connector() {
            return new Commercetools();
        }

        @Override
        public DestinationStand start() {
            return ConsentStand.start();
        }
    }
}
