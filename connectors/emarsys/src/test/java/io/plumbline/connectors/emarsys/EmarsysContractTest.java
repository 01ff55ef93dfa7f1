package io.plumbline.connectors.emarsys;

import io.plumbline.connector.DestinationConnector;
import io.plumbline.connector.testkit.DestinationContract;
import io.plumbline.connector.testkit.DestinationStand;
import io.plumbline.connector.testkit.DestinationUnderTest;
import io.plumbline.sandbox.emarsys.account.Switch;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

class EmarsysContractTest {
    private static final int AMPLE = 100_000;

    @TestFactory
    Stream<DynamicNode> emarsys_keeps_the_contract_of_a_destination() {
        return DestinationContract.scenarios(new EmarsysUnderTest());
    }

    @Tag("slow")
    @TestFactory
    Stream<DynamicNode> emarsys_keeps_the_contract_in_an_account_that_differs_in_every_respect() {
        return DestinationContract.scenarios(new EmarsysUnderTest(
                Switch.INTERACTIONS, Switch.UNIQUE_EMAILS, Switch.EVENT_NOT_LINKED, Switch.DELETE_UNKNOWN_UNDER_200));
    }

    private record EmarsysUnderTest(Switch... switches) implements DestinationUnderTest {
        @Override
        public DestinationConnector connector() {
            return new Emarsys();
        }

        @Override
        public DestinationStand start() {
            return new EmarsysStand(AMPLE, switches);
        }
    }
}
