package io.plumbline.connectors.reference;

import io.plumbline.connector.DestinationConnector;
import io.plumbline.connector.SourceConnector;
import io.plumbline.connector.testkit.DestinationContract;
import io.plumbline.connector.testkit.DestinationStand;
import io.plumbline.connector.testkit.DestinationUnderTest;
import io.plumbline.connector.testkit.SourceContract;
import io.plumbline.connector.testkit.SourceStand;
import io.plumbline.connector.testkit.SourceUnderTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

class MemoContractTest {
    @TestFactory
    Stream<DynamicNode> memo_keeps_the_contract_of_a_source() {
        return SourceContract.scenarios(
                new SourceUnderTest() {
                    @Override
                    public SourceConnector connector() {
                        return new Memo();
                    }

                    @Override
                    public SourceStand start() {
                        return new MemoStand();
                    }
                },
                List.of(Memo.MEMOS));
    }

    @TestFactory
    Stream<DynamicNode> memo_keeps_the_contract_of_a_destination() {
        return DestinationContract.scenarios(new DestinationUnderTest() {
            @Override
            public DestinationConnector connector() {
                return new Memo();
            }

            @Override
            public DestinationStand start() {
                return new MemoStand();
            }
        });
    }
}
