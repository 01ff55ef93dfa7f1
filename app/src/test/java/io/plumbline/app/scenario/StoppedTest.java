package io.plumbline.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A connection that cannot go on pauses, says so, and loses nothing.
@Tag("slow")
class StoppedTest {
    private static final Duration TOKEN_LIFE = Duration.ofSeconds(1);

    @RegisterExtension
    final Scenario scenario = Scenario.with(StageOptions.usual().withTokenLife(TOKEN_LIFE));

    @Test
    void credentials_that_emarsys_refuses_stop_the_connection_until_they_are_mended() throws Exception {
        scenario.plumbline().starts();
        scenario.plumbline().settle();
        scenario.emarsys().faults().on(Marketing.CONTACTS).answers(401).untilEnded();
        scenario.shop().customer("Anna").signsUp();
        isStoppedAndResumes("destination-stopped/emarsys/credentials-refused");
        scenario.emarsys().contact("anna@example.com");
    }

    @Test
    void a_permission_that_is_missing_stops_the_connection_until_it_is_granted() throws Exception {
        scenario.plumbline().starts();
        scenario.plumbline().settle();
        scenario.emarsys().faults().on(Marketing.EVENTS).answers(403).untilEnded();
        Order order = scenario.shop().customer("Bert").signsUp().ordering().buys();
        isStoppedAndResumes("destination-stopped/emarsys/permission-missing");
        assertThat(scenario.emarsys().eventsHappenedOf(order)).containsExactly("order_placed");
        assertThat(scenario.emarsys().salesOf(order)).hasSize(1);
    }

    @Test
    void a_sales_token_that_is_refused_puts_no_order_in_doubt() throws Exception {
        scenario.plumbline().starts();
        scenario.plumbline().settle();
        scenario.emarsys().faults().on(Marketing.SALES).answers(401).untilEnded();
        Order order = scenario.shop().customer("Carl").signsUp().ordering().buys();
        isStoppedAndResumes("destination-stopped/emarsys/sales-token-refused");
        assertThat(scenario.emarsys().salesOf(order)).hasSize(1);
        assertThat(scenario.plumbline().destination().inDoubt()).isZero();
    }

    private void isStoppedAndResumes(String kind) throws Exception {
        Patience.until(
                "delivering stopped",
                () -> scenario.plumbline().destination().state().equals("stopped"));
        assertThat(scenario.plumbline().destination().problem()).isNotEmpty();
        assertThat(scenario.plumbline().cases()).contains(kind);
        scenario.emarsys().faults().end();
        scenario.plumbline().restarts();
        scenario.plumbline().settle();
    }

    @Test
    void when_emarsys_does_not_say_how_long_to_wait_it_is_left_alone_for_its_whole_minute() throws Exception {
        scenario.plumbline().starts();
        scenario.plumbline().settle();
        scenario.emarsys().faults().on(Marketing.CONTACTS).answers(429).untilEnded();
        scenario.shop().customer("Dora").signsUp();
        Patience.until(
                "delivering waits",
                () -> scenario.plumbline().destination().state().equals("waiting"));
        scenario.shop().customer("Emil").signsUp();
        Patience.until("both wait", () -> scenario.plumbline().destination().backlog() == 2);
        assertThat(scenario.emarsys().faults().struck()).isEqualTo(1);
    }

    @Test
    void a_token_of_the_shop_that_ran_out_is_replaced() throws Exception {
        scenario.plumbline().starts();
        scenario.plumbline().settle();
        String shop = scenario.shop().address();
        String token = Web.token(shop + "/oauth/token", "demo-client", "demo-secret");
        Patience.until(
                "tokens of now ran out",
                () -> Web.send("GET", shop + "/demo/customers", token, "").status() == 401);
        scenario.shop().customer("Frida").signsUp();
        scenario.plumbline().settle();
        scenario.emarsys().contact("frida@example.com");
        assertThat(scenario.plumbline().source().problem()).isEmpty();
    }
}
