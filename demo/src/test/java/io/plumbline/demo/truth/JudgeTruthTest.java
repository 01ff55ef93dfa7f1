package io.plumbline.demo.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.demo.shop.SandboxHttp;
import io.plumbline.demo.shop.Sandboxes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class JudgeTruthTest {
    private static final int CUSTOMERS = 600;
    private static final long SEED = 5;

    /// More than a page of customers and of orders, and fewer contacts than one call can write.
    @Test
    void the_judge_finds_what_is_wrong_in_an_account_and_nothing_else() throws IOException, InterruptedException {
        try (Sandboxes sandboxes = Sandboxes.start(CUSTOMERS, SEED);
                EmarsysAccount account = EmarsysAccount.open(sandboxes.emarsysAddress())) {
            List<FieldValues> contacts = expected(sandboxes);
            long all = contacts.size();
            assertThat(JudgeTruth.of(sandboxes)).satisfies(empty -> {
                assertThat(empty.contactsExpected()).isEqualTo(all).isPositive();
                assertThat(empty.contactsHeld()).isZero();
                assertThat(empty.contactsDiffering()).isEqualTo(all);
            });
            account.put(contacts);
            assertThat(JudgeTruth.of(sandboxes)).isEqualTo(new Verdict(all, all, 0, List.of()));
            FieldValues spoilt = Records.values(Map.of(
                    ContactField.EMAIL, contacts.getFirst().get(ContactField.EMAIL), ContactField.STORES, "moon"));
            account.put(List.of(spoilt, Records.values(Map.of(ContactField.EMAIL, "nobody@example.com"))));
            Verdict verdict = JudgeTruth.of(sandboxes);
            assertThat(verdict.contactsHeld()).isEqualTo(all + 1);
            assertThat(verdict.contactsDiffering()).isEqualTo(2);
            assertThat(verdict.samples())
                    .anySatisfy(sample -> assertThat(sample).contains("holds moon"));
        }
    }

    private static List<FieldValues> expected(Sandboxes sandboxes) throws InterruptedException {
        try (SandboxHttp http = new SandboxHttp()) {
            return new ArrayList<>(JudgeTruth.expected(sandboxes, http).all().values());
        }
    }
}
